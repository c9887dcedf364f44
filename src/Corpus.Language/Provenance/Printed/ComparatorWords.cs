using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Finds what a quote says about how a number or a date is meant: “up to 55” is at most 55. Only what stands next to it counts: right before it, with at most
/// a few words and marks between that change nothing, or behind it.
/// </summary>
internal sealed class ComparatorWords
{
    /// <summary>How many words may stand between a number and “or more”: “55 billion cubic meters or more”.</summary>
    private const int WordsBetween = 3;

    /// <summary>How many words may stand between a comparator and its number: “up to, say, a full 55”.</summary>
    private const int FillersBetween = 3;

    /// <summary>How many words may stand between “maximum” and “is”: “the maximum daily dose for adults is 40”.</summary>
    private const int WordsOfSubject = 5;

    /// <summary>How many phrases are read one before the other: “up to about 55”.</summary>
    private const int PhrasesInRow = 4;

    private readonly List<QuotePiece> _pieces;
    private readonly LanguageTables _tables;
    private readonly ComparatorPhrases _phrases;
    private readonly ComparatorContext _context;

    public ComparatorWords(List<QuotePiece> pieces, LanguageTables tables, bool ofDates = false)
    {
        _pieces = pieces;
        _tables = tables;
        _phrases = ofDates ? tables.DateComparators : tables.Comparators;
        _context = tables.AroundComparators;
    }

    /// <summary>What stands next to the pieces from one to another; null where nothing says how they are meant.</summary>
    /// <param name="first">The index of the first piece.</param>
    /// <param name="end">The index after the last.</param>
    /// <param name="start">Where the words before it begin.</param>
    public FoundComparator? At(int first, int end, out int start) =>
        ComparatorSymbols.At(_pieces, first, end, out start) ?? Before(first, end, out start) ?? After(end) ?? Subject(first);

    /// <summary>Whether a piece is joined to the one before it with nothing but a space, an opening bracket or quote, or a hyphen between.</summary>
    public static bool IsLinked(QuotePiece piece)
    {
        if (piece.Follows)
        {
            return true;
        }

        foreach (var character in piece.Separator)
        {
            if (character is not (' ' or '"' or '\'' or '(' or '[' or '{' or '\u00AB' or '\u201E' or '*' or '_' or ')' or ']'))
            {
                return false;
            }
        }

        return piece.Separator.Length > 0;
    }

    [MethodImpl(JitHints.Loop)]
    private FoundComparator? Before(int first, int end, out int start)
    {
        FoundComparator? found = null;
        var (at, fillers) = (first, 0);
        start = first;
        for (var phrases = 0; phrases < PhrasesInRow && at > 0;)
        {
            if (IsReached(at) && Match(at, end) is { } phrase)
            {
                var begin = at - phrase.Words.Length;
                if (found is null or { Sense: NumberSense.AsItIs } && phrase.Sense == NumberSense.Compared && IsNegated(begin))
                {
                    // “not about 55” says something else again, and nothing that has a name here.
                    start = begin - 1;
                    return new(NumberSense.Unclear, null, null, QuotePieces.Words(_pieces, start, first));
                }

                // The outer one rules (“up to about 55”, “almost exactly 55”), unless it is the vaguer one (“about up to 55”).
                if (found is null or { Comparator: Comparator.Exactly } or { Sense: NumberSense.AsItIs } || phrase.Comparator != Comparator.About)
                {
                    found = new(phrase.Sense, phrase.Comparator, phrase.Also, QuotePieces.Words(_pieces, begin, first));
                }

                (at, start, fillers) = (begin, begin, 0);
                phrases++;
                continue;
            }

            if (fillers++ >= FillersBetween || !IsFiller(at))
            {
                break;
            }

            at--;
        }

        return found;
    }

    [MethodImpl(JitHints.Loop)]
    private ComparatorPhrase? Match(int at, int end)
    {
        foreach (var phrase in _phrases.EndingIn(_pieces[at - 1].Text))
        {
            var begin = at - phrase.Words.Length;
            if (begin < 0 || !QuotePieces.AreAt(_pieces, begin, phrase.Words))
            {
                continue;
            }

            var last = phrase.Words[phrase.Words.Length - 1];
            var isSomethingElse = begin > 0 && _pieces[begin].Follows && phrase.Sense != NumberSense.AsItIs
                && ((_context.NotBehind.TryGetValue(last, out var heads) && heads.Contains(_pieces[begin - 1].Text))
                    || (_context.Abbreviations.Contains(last) && phrase.Words.Length == 1 && char.IsDigit(_pieces[begin - 1].Text, 0)));
            var isMeasure = !_context.OfMeasures.Contains(last) || (end < _pieces.Count && _pieces[end].Follows && IsMeasure(_pieces[end].Text))
                || IsMeasure(LastCharacter(_pieces[end - 1].Text));
            if (!isSomethingElse && isMeasure)
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>Whether what ends at a piece may belong to what begins there.</summary>
    private bool IsReached(int at) => IsLinked(_pieces[at])
        || (_pieces[at].Separator is ". " or "." && _context.Abbreviations.Contains(_pieces[at - 1].Text))
        || (_pieces[at].Separator == ", " && (_context.Parentheses.Contains(_pieces[at].Text) || _context.Parentheses.Contains(_pieces[at - 1].Text)));

    private bool IsFiller(int at)
    {
        var text = _pieces[at - 1].Text;
        return IsReached(at) && (_context.Fillers.Contains(text) || _context.Parentheses.Contains(text) || IsCurrency(text));
    }

    private static bool IsCurrency(string text) =>
        char.GetUnicodeCategory(text, text.Length - 1) == System.Globalization.UnicodeCategory.CurrencySymbol
        || (text.Length == 3 && text.All(static character => character is >= 'A' and <= 'Z'));

    private bool IsNegated(int begin)
    {
        if (begin == 0 || !_pieces[begin].Follows)
        {
            return false;
        }

        var before = _pieces[begin - 1].Text;
        return _context.Negations.Contains(before) || before.EndsWith(_context.NegatedEnding, StringComparison.OrdinalIgnoreCase);
    }

    private bool IsMeasure(string text) => _context.Measures.Contains(text);

    private static string LastCharacter(string text) => text.Substring(text.Length - 1);

    [MethodImpl(JitHints.Loop)]
    private FoundComparator? After(int end)
    {
        for (var begin = end; begin <= end + WordsBetween && begin < _pieces.Count; begin++)
        {
            var isApart = _pieces[begin].Separator is ", " or " (" or ", (" or " - ";
            if (!isApart && !_pieces[begin].Follows)
            {
                return null;
            }

            if (Array.Find(_tables.Ranges.Tolerances, words => QuotePieces.AreAt(_pieces, begin, words) && IsOfNext(begin + words.Length)) is { } tolerance)
            {
                return new(NumberSense.Unclear, Comparator.About, null, QuotePieces.Words(_pieces, begin, begin + tolerance.Length + 1));
            }

            foreach (var phrase in _phrases.BeginningWith(_pieces[begin].Text))
            {
                var next = begin + phrase.Words.Length;

                // “odd” and “plus” stand right behind their number.
                if (QuotePieces.AreAt(_pieces, begin, phrase.Words) && !IsOfNext(next) && !IsMinute(begin, phrase)
                    && (phrase.Words.Length > 1 || begin == end || (begin == end + 1 && phrase.Comparator is Comparator.AtMost or Comparator.AtLeast)
                        || _pieces[begin].Separator == " ("))
                {
                    return new(phrase.Sense, phrase.Comparator, phrase.Also, QuotePieces.Words(_pieces, begin, next));
                }
            }

            if (isApart)
            {
                return null;
            }
        }

        return null;
    }

    // “20 of at least 30”: it belongs to the number behind it.
    private bool IsOfNext(int next) => next < _pieces.Count && (_pieces[next].Follows || IsLinked(_pieces[next]))
        && (char.IsDigit(_pieces[next].Text, 0) || _tables.Numbers.IsNumber(_pieces[next].Text) || _tables.Numbers.PartOf(_pieces[next].Text) is not null
            || (next + 1 < _pieces.Count && _pieces[next].Text is "a" or "one" or "the" && _pieces[next].Follows
                && _tables.Numbers.PartOf(_pieces[next + 1].Text) is not null));

    // “20 min” are minutes; “20 kg min.” is a bound.
    private bool IsMinute(int begin, ComparatorPhrase phrase) =>
        phrase.Words.Length == 1 && phrase.Words[0].Length <= 3 && phrase.Words[0].StartsWith("min", StringComparison.Ordinal)
        && char.IsDigit(_pieces[Math.Max(begin - 1, 0)].Text, 0);

    // “The maximum dose is 40”.
    [MethodImpl(JitHints.Loop)]
    private FoundComparator? Subject(int first)
    {
        var link = first - 1;
        if (link < 1 || !_pieces[first].Follows || !_context.Links.Contains(_pieces[link].Text))
        {
            return null;
        }

        for (var index = link - 1; index >= 0 && index >= link - 1 - WordsOfSubject && _pieces[index + 1].Follows; index--)
        {
            var text = _pieces[index].Text;
            if (_context.Bounds.TryGetValue(text, out var comparator))
            {
                return _context.NotBounds.Contains(_pieces[index + 1].Text) || (index > 0 && char.IsDigit(_pieces[index - 1].Text, 0))
                    ? null
                    : new(NumberSense.Compared, comparator, null, QuotePieces.Words(_pieces, index, first));
            }

            if (_context.Stops.Contains(text) && index < link - 1)
            {
                return null;
            }
        }

        return null;
    }
}
