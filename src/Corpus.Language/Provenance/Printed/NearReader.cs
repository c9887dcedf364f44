using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;
using Corpus.Language.Units;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Puts in doubt the numbers of a quote in a language without tables that words beside them may bound, deny or multiply. What is then left is printed; what
/// its comparator and context are is not checked.
/// </summary>
internal sealed class NearReader
{
    private const int WordsBefore = 2;
    private const int WordsBehind = 3;
    private const int WordsOfClause = 8;

    private readonly List<QuotePiece> _pieces;
    private readonly NearWords _words;

    private NearReader(List<QuotePiece> pieces, NearWords words) => (_pieces, _words) = (pieces, words);

    [MethodImpl(JitHints.Loop)]
    public static QuoteNumbers Sift(QuoteNumbers numbers, List<QuotePiece> pieces, QuoteLanguage language)
    {
        if (LanguageTables.Of(language) is not null)
        {
            return numbers;
        }

        var reader = new NearReader(pieces, NearWords.Of(language));
        var certain = new List<PrintedNumber>();
        var doubtful = new List<DoubtfulNumber>(numbers.Doubtful);
        foreach (var number in numbers.Certain)
        {
            if (reader.Doubt(number) is { } words)
            {
                doubtful.Add(new(number.Value, number.First, number.End, $"has “{words}”, which may make another number of {number.Value}"));
            }
            else
            {
                certain.Add(number);
            }
        }

        return numbers with { Certain = certain, Doubtful = doubtful, WithEnds = numbers.WithEnds.FindAll(number => reader.Doubt(number) is null) };
    }

    private string? Doubt(PrintedNumber number)
    {
        var (first, end) = (number.First, number.End);
        if (HasLetters(_pieces[end - 1].Text))
        {
            return _pieces[end - 1].Text;
        }

        if (_pieces[first].Separator.IndexOfAny(['\u00A7', '\u2116', '#']) >= 0)
        {
            return _pieces[first].Separator.Trim() + _pieces[first].Text;
        }

        if (_words.HasOrdinalPoint && end < _pieces.Count && _pieces[end].Separator.StartsWith(".", StringComparison.Ordinal))
        {
            return _pieces[end - 1].Text + ".";
        }

        return Behind(end, 1, _words.Scales) ?? Before(first, 1, _words.Scales)
            ?? Before(first, 1, _words.RightBefore) ?? Before(first, WordsBefore, _words.Before) ?? Behind(end, WordsBehind, _words.Behind)
            ?? Before(first, WordsOfClause, _words.Negating) ?? Behind(end, WordsOfClause, _words.Negating);
    }

    private string? Before(int first, int count, HashSet<string> words)
    {
        for (var index = first - 1; index >= 0 && index >= first - count && _pieces[index + 1].Follows; index--)
        {
            if (IsOne(words, _pieces[index].Text))
            {
                return _pieces[index].Text;
            }

            if (_words.Stops.Contains(_pieces[index].Text))
            {
                return null;
            }
        }

        return null;
    }

    private string? Behind(int end, int count, HashSet<string> words)
    {
        for (var index = end; index < _pieces.Count && index < end + count && _pieces[index].Follows; index++)
        {
            if (IsOne(words, _pieces[index].Text))
            {
                return _pieces[index].Text;
            }

            // “20 ans et demi” is one number, and what denies it is in its own clause.
            if (words == _words.Negating && _words.Stops.Contains(_pieces[index].Text))
            {
                return null;
            }
        }

        return null;
    }

    // “d'environ”, “n'est”.
    private static bool IsOne(HashSet<string> words, string word) =>
        words.Contains(word)
        || (word.IndexOf('\'') is var mark and > 0 && (words.Contains(word.Substring(0, mark)) || words.Contains(word.Substring(mark + 1))));

    // “90er” and “5e” are no numbers; “300m” is one with its unit.
    private static bool HasLetters(string piece)
    {
        var letters = piece.Length;
        while (letters > 0 && char.IsLetter(piece, letters - 1))
        {
            letters--;
        }

        return letters < piece.Length && letters > 0 && Characters.IsDigit(piece, letters - 1) && !UcumParser.Parse(piece.Substring(letters), out _).IsValid;
    }
}
