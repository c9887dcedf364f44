using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// What the words around the numbers and dates of a text say of them, whatever a quote takes in: “[not] more than 12”, “[2 or] 3”. What it is depends on the
/// text alone, so a fingerprint can have it: docs/provenance.md, “Comparators”. For one thread.
/// </summary>
internal sealed class NumberSurroundings : INumberSurroundings
{
    private const int WordsBefore = 16;
    private const int WordsBehind = 16;
    private const int SpacesOfChoice = 3;

    /// <summary>How many words a date has before its digits: “on Friday the 17th of May”.</summary>
    private const int WordsOfDate = 4;

    /// <summary>The numbers in words that a choice is mostly made of: “two or three”.</summary>
    private static readonly ExactNumber[] OfChoice = [.. Enumerable.Range(1, 20).Select(static number => ExactNumber.Of(number, 0))];

    private static readonly AroundKind[] OfNumbers =
        [AroundKind.Comparator, AroundKind.Choice, AroundKind.Change, AroundKind.Part, AroundKind.Rate, AroundKind.Year];

    private readonly FoldedText _text;
    private readonly QuoteLanguage _language;
    private readonly LanguageTables _tables;
    private readonly NumeralWords? _numerals;

    // “etwa eine [halbe] Million”.
    private readonly HashSet<string> _halves;

    private int _window = -1;
    private int _at;
    private List<QuotePiece> _pieces = [];
    private QuoteNumbers? _numbers;

    private NumberSurroundings(FoldedText text, QuoteLanguage language, LanguageTables tables)
    {
        (_text, _language, _tables) = (text, language, tables);
        var spelling = SpellingTables.Of(language);
        (_numerals, _halves) = (spelling?.Numerals, new(spelling?.Phrases("numbers", "halves") ?? [], StringComparer.OrdinalIgnoreCase));
    }

    private bool IsSpelled => _tables.File is not null;

    /// <summary>Those of a quote's document; null where nothing is known of its language, or its fingerprint does not say.</summary>
    public static INumberSurroundings? Of(QuoteEvidence evidence, QuoteLanguage language) => LanguageTables.Of(language) is null ? null
        : evidence.SurroundingsOf(language.Code, text => Of(text, language.Code)!);

    /// <summary>Those of a text; null where nothing is known of its language.</summary>
    public static NumberSurroundings? Of(FoldedText text, string language) =>
        new QuoteLanguage(language) is var plain && LanguageTables.Of(plain) is { } tables ? new(text, plain, tables) : null;

    /// <summary>The chunk for the fingerprint of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="tables">The tables of its language; those of English where nothing is known of it, as with the context.</param>
    public static ComparatorChunk? ChunkOf(DocumentText document, ContextWords? tables) =>
        (tables?.Language ?? EnglishContext.Words.Language) is var language && Of(document.Text, language) is { } read
            ? ComparatorChunk.Of(language, read.All())
            : null;

    /// <summary>What goes into the fingerprint of a document beside its text.</summary>
    public static EvidenceDetails DetailsOf(DocumentText document, ContextWords? tables) =>
        EvidenceDetails.None with { Comparators = ChunkOf(document, tables) };

    /// <summary>All that is said of numbers and dates, in order.</summary>
    [MethodImpl(JitHints.Loop)]
    public IEnumerable<AroundNumber> All()
    {
        var dated = -1;
        for (var word = 0; word < _text.Count; word++)
        {
            foreach (var kind in OfNumbers)
            {
                if (At(word, kind) is { } found)
                {
                    yield return found;
                }
            }

            for (var first = Math.Max(dated + 1, word - WordsOfDate); HasDigit(word) && first <= word; first++)
            {
                dated = first;
                if (At(first, AroundKind.Date) is { } found)
                {
                    yield return found;
                }
            }
        }
    }

    public AroundNumber? At(int word, AroundKind kind)
    {
        if (word < 0 || word >= _text.Count || (kind == AroundKind.Change && !IsSpelled) || (kind >= AroundKind.Part && IsSpelled)
            || (kind == AroundKind.Date ? !MayBeginDate(word) : !MayBeginNumber(word)))
        {
            return null;
        }

        var (pieces, at) = Window(word);
        if (at < 0 || EndOf(pieces, at, kind) is not { } end || Read(pieces, at, end, kind) is not { Sense: not NumberSense.AsItIs } found)
        {
            return null;
        }

        var (start, last) = (Begin(pieces, at, end, kind, found), Last(pieces, at, end, kind, found));
        return new(
            word, kind, found.Sense, found.Comparator, found.Also, pieces[at].Word - pieces[start].Word, pieces[last - 1].Word - pieces[at].Word)
        {
            Words = found.Words,
        };
    }

    // A number is asked for each of its kinds, one after the other.
    private (List<QuotePiece> Pieces, int At) Window(int word)
    {
        if (word != _window)
        {
            var first = Math.Max(0, word - WordsBefore);
            var count = Math.Min(_text.Count, word + 1 + WordsBehind) - first;
            _pieces = QuotePieces.Of(_text.RawSpan(first, count), _language, new(_text, first, count) { IsInDocument = true });

            // Cut out of its text, a word may be another one.
            var isSame = _pieces.Count > 0 && _pieces[_pieces.Count - 1].Word == count - 1;
            (_window, _numbers, _at) = (word, null, isSame ? _pieces.FindIndex(piece => piece.Word == word - first) : -1);
        }

        return (_pieces, _at);
    }

    // The begin of the fewest pieces with which the same is seen.
    private int Begin(List<QuotePiece> pieces, int at, int end, AroundKind kind, FoundComparator found)
    {
        for (var start = at; start > 0; start--)
        {
            if (!pieces[start].IsInWord && IsSame(From(pieces, start, pieces.Count), at - start, end - start, kind, found))
            {
                return start;
            }
        }

        return 0;
    }

    private int Last(List<QuotePiece> pieces, int at, int end, AroundKind kind, FoundComparator found)
    {
        for (var last = end; last < pieces.Count; last++)
        {
            if (!pieces[last].IsInWord && IsSame(From(pieces, 0, last), at, end, kind, found))
            {
                return last;
            }
        }

        return pieces.Count;
    }

    private bool IsSame(List<QuotePiece> pieces, int at, int end, AroundKind kind, FoundComparator found) =>
        Read(pieces, at, end, kind) is { } other && other.Sense == found.Sense && other.Words == found.Words;

    private static List<QuotePiece> From(List<QuotePiece> pieces, int start, int end)
    {
        var some = pieces.GetRange(start, end - start);
        some[0] = some[0] with { Separator = "", Gap = "", IsBehindBorder = false, StartsCell = false };
        return some;
    }

    // Where the number or the date ends that begins at a piece; null where none does.
    private int? EndOf(List<QuotePiece> pieces, int at, AroundKind kind)
    {
        if (kind == AroundKind.Date)
        {
            return DateReader.Read(pieces, _language).Find(mention => mention.First == at) is { } date ? date.End : null;
        }

        var numbers = _numbers ??= NumberReader.ReadAll(pieces, _language);
        return numbers.Certain.Find(number => number.First == at)?.End ?? numbers.Doubtful.Find(number => number.First == at)?.End ?? at + 1;
    }

    private FoundComparator? Read(List<QuotePiece> pieces, int at, int end, AroundKind kind)
    {
        switch (kind)
        {
            case AroundKind.Choice:
                return Choice(pieces, at, end);
            case AroundKind.Change:
                new ComparatorWords(pieces, _tables).At(at, end, out var start);
                return new ChangeReader(pieces, _tables).At(start, at, end) is { Sense: NumberSense.Change or NumberSense.Former } change ? change : null;
            case AroundKind.Date:
                return new ComparatorWords(pieces, _tables, ofDates: true).At(at, end, out _) ?? (IsSpelled ? Period(pieces, at) : null);
            case AroundKind.Part:
                return Unclear(PartReader.AmountAround(pieces, at, end, _language, _tables));
            case AroundKind.Rate:
                return Unclear(PartReader.RateBehind(pieces, at, end, _language, _tables));
            case AroundKind.Year:
                return Unclear(YearReader.Words(pieces, at, end, _tables));
            default:
                return new ComparatorWords(pieces, _tables).At(at, end, out _);
        }
    }

    private static FoundComparator? Unclear(string? words) => words is null ? null : new(NumberSense.Unclear, null, null, words);

    // “[zwischen 1982 und] 1990”: one end of a period.
    private FoundComparator? Period(List<QuotePiece> pieces, int at)
    {
        var periods = PeriodReader.Read(pieces, _language);
        return periods.Mentions.Find(mention => mention.First == at) is { } mention && periods.PairOf(mention) is { } pair
            && pieces.Skip(pair.Start.End).Take(pair.Finish.First - pair.Start.End).Any(piece => _tables.Ranges.And.Contains(piece.Text))
                ? new(NumberSense.Unclear, null, null, pair.Words)
                : null;
    }

    // “[2 o] 3 puntos”, “[18 a] 24 meses”.
    private FoundComparator? Choice(List<QuotePiece> pieces, int at, int end)
    {
        if (!IsBesideChoice(pieces, at, end))
        {
            return null;
        }

        var isInWords = IsSpelled && !char.IsDigit(pieces[at].Text, 0);
        var numbers = NumberReader.ReadAll(pieces, _language, isInWords ? OfChoice : []);
        var words = numbers.Certain.Exists(number => number.First == at) ? null
            : numbers.Doubtful.Find(number => number.First == at)?.OneOfTwo
                ?? (IsSpelled ? null : numbers.Ranges.Find(range => !range.IsChange && range.First <= at && at < range.End)?.Words);

        // “8 barras o hasta 24”: what is counted of each its own is two things.
        return words is null || words.Count(static character => character == ' ') > SpacesOfChoice ? null : new(NumberSense.Unclear, null, null, words);
    }

    // A number stands a word or two before or behind: whatever else is beside it makes no choice.
    private bool IsBesideChoice(List<QuotePiece> pieces, int at, int end)
    {
        for (var index = Math.Max(0, at - SpacesOfChoice); index < Math.Min(pieces.Count, end + SpacesOfChoice); index++)
        {
            if ((index < at || index >= end) && IsNumber(pieces[index].Text))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayBeginNumber(int word)
    {
        var text = _text.Word(word);
        if (HasDigit(word))
        {
            return true;
        }

        var hyphen = text.IndexOf('-');
        var before = hyphen > 0 ? text.Substring(0, hyphen) : text;
        return IsNumber(before) || _halves.Contains(before) || (_numerals is not null && NumeralCompounds.Is(text, _tables, _numerals));
    }

    private bool IsNumber(string text) => char.IsDigit(text, 0) || _tables.Numbers.IsNumber(text)
        || (_numerals is not null && _numerals.IsNumeral(NumeralWords.Letters(text.ToLowerInvariant())));

    private bool MayBeginDate(int word)
    {
        for (var index = word; index <= word + WordsOfDate && index < _text.Count; index++)
        {
            if (HasDigit(index))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasDigit(int word)
    {
        for (var index = _text.Start(word); index < _text.End(word); index++)
        {
            if (char.IsDigit(_text.Folded[index]))
            {
                return true;
            }
        }

        return false;
    }
}
