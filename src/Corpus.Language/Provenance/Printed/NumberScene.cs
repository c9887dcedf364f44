using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>The pieces of a quote and the places in them that print numbers: what those look at who doubt a number.</summary>
internal sealed class NumberScene(List<QuotePiece> pieces, List<NumberPlace> places, LanguageTables? tables)
{
    /// <summary>How many words a tolerance in brackets takes.</summary>
    private const int WithinBrackets = 5;

    public List<QuotePiece> Pieces { get; } = pieces;

    public List<NumberPlace> Places { get; } = places;

    public LanguageTables? Tables { get; } = tables;

    public PowerReader Powers { get; } = new(pieces, tables);

    public NumberPlace? Place(int index) => index >= 0 && index < Places.Count ? Places[index] : null;

    /// <summary>The piece at an index where it follows the one before it; else nothing.</summary>
    public string Text(int index) => index > 0 && index < Pieces.Count && Pieces[index].Follows ? Pieces[index].Text : "";

    /// <summary>The piece some pieces before a number, where nothing but spaces and hyphens is between; else nothing.</summary>
    public string Before(int first, int distance = 1)
    {
        for (var index = first; index > first - distance; index--)
        {
            if (index <= 0 || index >= Pieces.Count || !Pieces[index].Follows)
            {
                return "";
            }
        }

        return Pieces[first - distance].Text;
    }

    /// <summary>What a place prints, in the words of the quote.</summary>
    public string Words(NumberPlace place) => QuotePieces.Words(Pieces, place.First, place.End);

    public string Words(int first, int end) => QuotePieces.Words(Pieces, first, end);

    /// <summary>What is between the end of the text before a piece and the piece.</summary>
    public string Gap(int index) => index < Pieces.Count ? Pieces[index].Separator : "";

    /// <summary>Whether a sentence begins at a piece, where a capital says nothing.</summary>
    public bool StartsSentence(int index) => index == 0 || Pieces[index].Separator.IndexOfAny(['.', '!', '?', ':', ';', '"', '(', '\u2022', '\u2014']) >= 0;

    /// <summary>Whether nothing but one of these phrases is between two numbers.</summary>
    public bool AreJoined(NumberPlace first, NumberPlace second, string[][] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (first.End + phrase.Length == second.First && Text(second.First).Length > 0 && Text(first.End).Length > 0
                && QuotePieces.AreAt(Pieces, first.End, phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The power of ten behind the brackets that a number begins: -11 of <c>(6.67 ± 0.01) × 10⁻¹¹</c>; null where there is none.</summary>
    public int? PowerOfBrackets(NumberPlace place)
    {
        for (var index = place.End; Gap(place.First).EndsWith("(", StringComparison.Ordinal) && index <= place.End + WithinBrackets; index++)
        {
            if (Gap(index).StartsWith(")", StringComparison.Ordinal))
            {
                return Powers.IsFactor(index) && Powers.ReadTen(index, out var exponent, out _) ? exponent : null;
            }
        }

        return null;
    }

    public static bool HasCapital(string text) => text.Length > 0 && char.IsUpper(text, 0);

    /// <summary>Whether the number that ends here counts or measures what follows, which begins at most some words later.</summary>
    public bool IsCounted(int end, int within = 1)
    {
        if (Tables is not { Counts: var words })
        {
            return false;
        }

        for (var index = end; index < end + within; index++)
        {
            var text = Text(index);
            if (text.Length == 0)
            {
                return false;
            }

            if (words.Units.Contains(text) || words.Quantified.Contains(text) || words.OtherPlurals.Contains(text)
                || Tables.Numbers.ScaleBehindDigits(text) is not null || IsPlural(text, words))
            {
                return true;
            }

            if (words.FunctionWords.Contains(text) || words.NoPlurals.Contains(text) || HasCapital(text))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether what follows a number are several things that it counts, and no unit that it measures in.</summary>
    public bool CountsThings(int end) => Text(end) is { Length: > 0 } text && Tables is { Counts: var words }
        && (words.OtherPlurals.Contains(text)
            || (IsPlural(text, words) && !words.Units.Contains(text) && !words.Units.Contains(text.Substring(0, text.Length - 1))));

    private static bool IsPlural(string text, CountWords words) =>
        text.Length > 2 && char.IsLower(text, 0) && text.EndsWith(words.PluralEnding, StringComparison.Ordinal)
        && !text.EndsWith("ss", StringComparison.Ordinal) && !words.NoPlurals.Contains(text);
}
