using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Finds what a quote says about how a number or a date is meant: “up to 55” is at most 55. Only what stands next to it counts: right before it, with at most
/// a few words and marks between that change nothing, or behind it.
/// </summary>
internal sealed partial class ComparatorWords
{
    /// <summary>How many words may stand between a number and “or more”: “55 billion cubic meters or more”.</summary>
    private const int WordsBetween = 3;

    /// <summary>The same in characters, each of which is a word in Chinese and Japanese: “30平方キロメートル以上”.</summary>
    private const int CharactersBetween = 6;

    /// <summary>How many words may stand between a comparator and its number: “up to, say, a full 55”.</summary>
    private const int FillersBetween = 3;

    /// <summary>How many characters may stand between an adverb and the number behind its verb: “至少应当保存15年”.</summary>
    private const int CharactersOfVerb = 10;

    /// <summary>How many may stand between a comparator and the share behind its whole: “超过全国人口的30%”.</summary>
    private const int CharactersOfWhole = 10;

    /// <summary>How many words may stand between “maximum” and “is”: “the maximum daily dose for adults is 40”.</summary>
    private const int WordsOfSubject = 5;
    private const int WordsOfLongSubject = 9;

    /// <summary>What stands for any number among the words before a comparator that make something else of it.</summary>
    private const string AnyNumber = "0";

    /// <summary>How many words may stand between “no” and the comparator that it turns round: “no podrá tener más de 55”.</summary>
    private const int WordsOfVerb = 4;

    /// <summary>How many letters the last word of a compound has that is known by it.</summary>
    private const int LettersOfHead = 5;

    /// <summary>How far behind the first end of a range the second begins: “between 5 metres of wool and 10”.</summary>
    private const int WordsOfRange = 8;

    /// <summary>How many pieces may be in brackets between a number and what is said of it: “65535(約18時間)以下”.</summary>
    private const int PiecesInBrackets = 12;

    /// <summary>How many phrases are read one before the other: “up to about 55”.</summary>
    private const int PhrasesInRow = 4;

    private readonly List<QuotePiece> _pieces;
    private readonly LanguageTables _tables;
    private readonly ComparatorPhrases _phrases;
    private readonly ComparatorContext _context;

    /// <summary>What may stand between a word and a date where dates are spelled: “vor dem <i>Jahr</i> 2015”.</summary>
    private readonly HashSet<string>? _between;

    public ComparatorWords(List<QuotePiece> pieces, LanguageTables tables, bool ofDates = false)
    {
        _pieces = pieces;
        _tables = tables;
        _phrases = ofDates ? tables.DateComparators : tables.Comparators;
        _context = tables.AroundComparators;
        _between = ofDates && tables.File is not null ? tables.Dates.BetweenHedgeAndDate : null;
    }

    /// <summary>What stands next to the pieces from one to another; null where nothing says how they are meant.</summary>
    /// <param name="first">The index of the first piece.</param>
    /// <param name="end">The index after the last.</param>
    /// <param name="start">Where the words before it begin.</param>
    public FoundComparator? At(int first, int end, out int start) =>
        ComparatorSymbols.At(_pieces, first, end, out start) ?? OfWords(Before(BeginOf(first), end, out start), first, end);

    // “超过百分之八”: the unit is a part of the number.
    private int BeginOf(int first)
    {
        foreach (var (words, _) in _tables.Units.BeforeNumbers)
        {
            if (first >= words.Length && QuotePieces.AreAt(_pieces, first - words.Length, words))
            {
                return first - words.Length;
            }
        }

        return first;
    }

    // “共有300多人”: what changes nothing before a number hides nothing behind it.
    private FoundComparator? OfWords(FoundComparator? before, int first, int end) =>
        before is { Sense: not NumberSense.AsItIs } ? before
        : After(first, end) is { Sense: not NumberSense.AsItIs } after ? after
        : before ?? After(first, end) ?? Subject(first) ?? Shared(first, end);

    // “至少780MB的内存和1160MB的硬盘”: it may be said of the second, too, where both have one unit.
    private FoundComparator? Shared(int first, int end)
    {
        if (_context.Counted.Count == 0 || first < 2 || !_context.And.Contains(_pieces[first - 1].Text))
        {
            return null;
        }

        for (var at = first - 2; at > 0 && at >= first - CharactersOfWhole && _pieces[at + 1].Follows; at--)
        {
            if (char.IsDigit(_pieces[at].Text, 0))
            {
                return UnitAt(at) == UnitAt(end - 1) && Before(at, at + 1, out var start) is { Sense: NumberSense.Compared } before
                    ? new(NumberSense.AsItIs, before.Comparator, before.Also, QuotePieces.Words(_pieces, start, end))
                    : null;
            }
        }

        return null;
    }

    // “780MB” and “780 MB”.
    private string UnitAt(int index)
    {
        var unit = _pieces[index].Text.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ',');
        return unit.Length > 0 || index + 1 == _pieces.Count ? unit : _pieces[index + 1].Text;
    }

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
        var (at, fillers, isInserted) = (first, 0, false);
        start = first;
        for (var phrases = 0; phrases < PhrasesInRow && at > 0;)
        {
            if ((IsReached(at) || isInserted) && Match(at, end) is { } phrase)
            {
                var begin = at - phrase.Words.Length;
                if (found is not null && phrase.Sense == NumberSense.AsItIs)
                {
                    break;
                }

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

                (at, start, fillers, isInserted) = (begin, begin, 0, false);
                phrases++;
                continue;
            }

            if (found is null && fillers == 0 && Insertion(at) is { } before)
            {
                (at, fillers, isInserted) = (before, FillersBetween, true);
                continue;
            }

            if (fillers++ >= FillersBetween || !IsFiller(at))
            {
                break;
            }

            at--;
        }

        found ??= Adverb(first, end, ref start) ?? OfShare(first, end, ref start);
        return found is { Sense: NumberSense.Compared, Comparator: Comparator.MoreThan or Comparator.LessThan } ? Turned(found, ref start, first) : found;
    }

    // “至少应当保存15年”: a verb of a few characters is between.
    private FoundComparator? Adverb(int first, int end, ref int start)
    {
        for (var at = first - 1; _context.Adverbs.Count > 0 && at > 0 && at >= first - CharactersOfVerb && _pieces[at + 1].Follows && IsOfVerb(at); at--)
        {
            if (_pieces[at].Follows && Match(at, end) is { Sense: NumberSense.Compared } phrase && _context.Adverbs.Contains(phrase.Text)
                && !IsNegated(at - phrase.Words.Length))
            {
                start = at - phrase.Words.Length;
                return new(phrase.Sense, phrase.Comparator, phrase.Also, QuotePieces.Words(_pieces, start, first));
            }
        }

        return null;
    }

    // “超过全国人口的30%”, “およそ全体の20%”: what it is a share of is between; before any other number adverbs reach as far, “少なくとも箱の3つ”.
    private FoundComparator? OfShare(int first, int end, ref int start)
    {
        var of = first - 1;
        if (_context.Adverbs.Count == 0 || of < 1 || !_tables.Units.Of.Contains(_pieces[of].Text))
        {
            return null;
        }

        var isShare = IsShare(first, end);
        for (var at = of; at > 0 && at >= of - CharactersOfWhole && _pieces[at].Follows && (at == of || !IsNumeral(_pieces[at].Text)); at--)
        {
            if (Match(at, end) is { Sense: NumberSense.Compared, Text.Length: > 1 } phrase && (isShare || _context.Adverbs.Contains(phrase.Text))
                && !IsNegated(at - phrase.Words.Length))
            {
                start = at - phrase.Words.Length;
                return new(phrase.Sense, phrase.Comparator, phrase.Also, QuotePieces.Words(_pieces, start, first));
            }
        }

        return null;
    }

    private bool IsShare(int first, int end) => BeginOf(first) < first || _pieces[end - 1].Text.EndsWith("%", StringComparison.Ordinal)
        || (end < _pieces.Count && (_pieces[end].Text == "%" || _pieces[end].Separator.Trim() == "%"));

    private static bool IsNumeral(string text) => char.IsDigit(text, 0) || "〇零一二两兩三四五六七八九十百千万萬亿億数幾几".IndexOf(text, StringComparison.Ordinal) >= 0;

    private bool IsOfVerb(int index)
    {
        var text = _pieces[index].Text;
        return EastAsian.IsHan(text, 0) && !IsNumeral(text) && !_context.Stops.Contains(text) && !_context.And.Contains(text) && !_context.Or.Contains(text);
    }

    // “no tendrá más de 55” is at most 55.
    [MethodImpl(JitHints.Loop)]
    private FoundComparator Turned(FoundComparator found, ref int start, int first)
    {
        var most = EastAsian.IsSingle(_pieces[start].Text, 0) ? CharactersOfVerb : WordsOfVerb;
        for (var index = start - 1; index >= 0 && index >= start - 1 - most && _pieces[index + 1].Follows; index--)
        {
            if (IsFarNegation(index, start))
            {
                start = index;
                var turned = found.Comparator == Comparator.MoreThan ? Comparator.AtMost : Comparator.AtLeast;
                return new(NumberSense.Compared, turned, null, QuotePieces.Words(_pieces, index, first)) { IsDenied = true };
            }

            if (_context.Stops.Contains(_pieces[index].Text) || _context.And.Contains(_pieces[index].Text) || _context.Or.Contains(_pieces[index].Text))
            {
                break;
            }
        }

        return found;
    }

    // “不能安装超过20个”: of characters, two are a word.
    private bool IsFarNegation(int index, int start) => _context.FarNegations.Contains(_pieces[index].Text)
        || (index + 1 < start && EastAsian.IsSingle(_pieces[index].Text, 0)
            && _context.FarNegations.Contains(_pieces[index].Text + " " + _pieces[index + 1].Text));

    [MethodImpl(JitHints.Loop)]
    private ComparatorPhrase? Match(int at, int end)
    {
        foreach (var phrase in _phrases.EndingIn(_pieces[at - 1].Text))
        {
            var begin = at - phrase.Words.Length;
            if (begin < 0 || !(QuotePieces.AreAt(_pieces, begin, phrase.Words) || AreOverComma(begin, phrase.Words)))
            {
                continue;
            }

            var last = phrase.Words[phrase.Words.Length - 1];
            var isSomethingElse = (begin > 0 && _pieces[begin].Follows && phrase.Sense != NumberSense.AsItIs && IsUnmade(phrase, last, _pieces[begin - 1].Text))
                || (phrase.Sense == NumberSense.Unclear && phrase.Words.Length == 1 && _tables.Ranges.Between.Contains(last) && IsBetweenSome(end));
            var isMeasure = !_context.OfMeasures.Contains(phrase.Text) || (end < _pieces.Count && _pieces[end].Follows && IsMeasure(_pieces[end].Text))
                || IsMeasure(LastCharacter(_pieces[end - 1].Text))
                || (end + 1 < _pieces.Count && _pieces[end].Separator == " (" && _pieces[end + 1].Separator == ") " && IsMeasure(_pieces[end + 1].Text));

            // “A floor of 40 square metres” is to be walked on.
            isSomethingElse |= phrase.Words.Any(_context.Grounds.Contains) && end < _pieces.Count && _pieces[end].Follows
                && (_tables.Changes.Lengths.Contains(_pieces[end].Text) || _context.Areas.Contains(_pieces[end].Text));
            // “с 20 до 30”, “повышает силу до 30”: what it became, or the end of a range.
            isSomethingElse |= phrase.Words.Length == 1 && begin > 0 && _pieces[begin].Follows && _tables.File is not null
                && _tables.Changes.To.Contains(last) && (IsFrom(begin) || IsBehindChange(begin));
            if (!isSomethingElse && isMeasure)
            {
                return phrase;
            }
        }

        return null;
    }

    private bool IsFrom(int end)
    {
        for (var at = end - 1; at > 0 && at >= end - WordsBetween && _pieces[at].Follows; at--)
        {
            if (_tables.Changes.From.Contains(_pieces[at - 1].Text) && (char.IsDigit(_pieces[at].Text, 0) || IsNumberOrArticle(_pieces[at].Text)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBehindChange(int end)
    {
        for (var at = end - 1; at >= 0 && at >= end - 1 - WordsOfSubject && _pieces[at + 1].Follows; at--)
        {
            if (_tables.Changes.Verbs.Contains(_pieces[at].Text))
            {
                return true;
            }
        }

        return false;
    }

    // Russian “не более, чем в 5”.
    private bool AreOverComma(int begin, string[] words)
    {
        var hasComma = false;
        for (var index = 0; index < words.Length; index++)
        {
            var piece = _pieces[begin + index];
            var isBehindComma = index > 0 && _tables.File is not null && piece.Separator == ", " && _tables.Changes.Than.Contains(words[index]);
            if (!piece.Is(words[index]) || !(index == 0 || piece.Follows || isBehindComma))
            {
                return false;
            }

            hasComma |= isBehindComma;
        }

        return hasComma;
    }

    // “Ein Buch über 5 Städte”: what stands before the comparator makes it something else.
    private bool IsUnmade(ComparatorPhrase phrase, string last, string before) =>
        ((_context.NotBehind.TryGetValue(last, out var heads) || _context.NotBehind.TryGetValue(phrase.Text, out heads))
            && (heads.Contains(before) || (heads.Contains(AnyNumber) && char.IsDigit(before, 0))
                || (_tables.Names.HasNounCapitals && IsCompoundOf(before, heads))))
        || (_context.Abbreviations.Contains(last) && phrase.Words.Length == 1 && char.IsDigit(before, 0));

    // “Zahlungsaufforderung” is an “Aufforderung”.
    private static bool IsCompoundOf(string word, HashSet<string> heads) => char.IsUpper(word, 0)
        && heads.Any(head => head.Length >= LettersOfHead && word.EndsWith(head, StringComparison.OrdinalIgnoreCase));

    // “Zwischen zwei Punkten”: a number in words, with a noun and no other number behind it, is how many there are and no end of a range.
    private bool IsBetweenSome(int end)
    {
        if (end >= _pieces.Count || char.IsDigit(_pieces[end - 1].Text, 0) || _context.And.Contains(_pieces[end].Text))
        {
            return false;
        }

        for (var index = end + 1; index + 1 < _pieces.Count && index < end + WordsOfRange; index++)
        {
            if (_context.And.Contains(_pieces[index].Text) && (char.IsDigit(_pieces[index + 1].Text, 0) || IsNumberOrArticle(_pieces[index + 1].Text)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsNumberOrArticle(string word) => IsOfClass(word, ContextClasses.Number | ContextClasses.Indefinite);

    private bool IsOfClass(string word, ContextClasses classes) =>
        (_tables.Context.ClassesOf(_tables.Context.Vocabulary.Find(word, 0, word.Length)) & classes) != 0;

    /// <summary>Where “at least” ends in “at least, he said, 24”; null where nothing is inserted between commas.</summary>
    private int? Insertion(int at)
    {
        if (_pieces[at].Separator != ", ")
        {
            return null;
        }

        for (var index = at - 1; index > 0 && index >= at - WordsBetween; index--)
        {
            if (_pieces[index].Separator == ", ")
            {
                return index;
            }

            if (!_pieces[index].Follows)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether what ends at a piece may belong to what begins there.</summary>
    private bool IsReached(int at) => IsLinked(_pieces[at])
        || (_pieces[at].Separator == ": " && _context.Bounds.ContainsKey(_pieces[at - 1].Text))
        || (_pieces[at].Separator is ". " or "." && _context.Abbreviations.Contains(_pieces[at - 1].Text))
        || (_pieces[at].Separator == ", " && (_context.Parentheses.Contains(_pieces[at].Text) || _context.Parentheses.Contains(_pieces[at - 1].Text)));

    private bool IsFiller(int at)
    {
        var text = _pieces[at - 1].Text;
        return IsReached(at) && (_context.Fillers.Contains(text) || _context.Parentheses.Contains(text) || IsCurrency(text)
            || _between?.Contains(text) == true);
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
        return _context.Negations.Contains(before)
            || Array.Exists(_context.NegatedEndings, ending => before.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    private bool IsMeasure(string text) => _context.Measures.Contains(text);

    private static string LastCharacter(string text) => text.Substring(text.Length - 1);
}
