using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;
using Corpus.Language.Units;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Finds the unit of a number in a quote: behind it, before it where it is money, or behind the last number of its list.</summary>
internal sealed partial class UnitReader
{
    /// <summary>How many numbers of a list are passed on the way back to the currency before the first.</summary>
    private const int LongestList = 16;

    /// <summary>How many words may stand between a unit and its rate: “metres of gas from the north a year”.</summary>
    private const int WordsBeforeRate = 6;

    private const int WordsBetween = 2;
    private const int WordsOfHeader = 12;
    private const int DigitsOfYears = 4;

    private static readonly string[] InchMarks = ["[in_i]", "''"];
    private static readonly string[] FootMarks = ["[ft_i]", "'"];

    private readonly List<QuotePiece> _pieces;
    private readonly LanguageTables _tables;
    private readonly UnitWords _words;
    private readonly UnitPhrases _phrases;
    private readonly Dictionary<int, int> _ends = [];
    private readonly Dictionary<int, int> _starts = [];
    private readonly HashSet<int> _scaled = [];
    private readonly Dictionary<int, PrintedUnit?> _shared = [];
    private List<UnitSize>? _ratesAround;
    private bool? _hasMasses;
    private bool? _hasMoney;

    public UnitReader(List<QuotePiece> pieces, LanguageTables tables, QuoteNumbers numbers)
    {
        (_pieces, _tables, _words, _phrases) = (pieces, tables, tables.Units, new(pieces, tables.Units));
        foreach (var (first, end) in numbers.WithEnds.Select(static number => (number.First, number.End))
            .Concat(numbers.Doubtful.Select(static number => (number.First, number.End))))
        {
            (_ends[first], _starts[end]) = (end, first);
        }

        _scaled.UnionWith(numbers.Certain.Where(static number => number.LeftOut != 0).Select(static number => number.First));
    }

    /// <summary>The unit of the number between two pieces; null where there is none.</summary>
    public PrintedUnit? Of(int first, int end)
    {
        if (IsYear(first, end))
        {
            return null;
        }

        if (Money(first) is { } money)
        {
            return OfMoney(money, first, end);
        }

        if (Share(first) is { } share)
        {
            return share;
        }

        if (Ahead(first, end) is { } unit)
        {
            return WithRateBefore(unit, first);
        }

        if (BehindScale(end) is { } currency)
        {
            return WithRates(currency, end, first);
        }

        if (Shared(end) is { } shared)
        {
            return shared;
        }

        var before = first;
        for (var hops = 0; hops < LongestList && PreviousOfList(before) is { } previous; hops++, before = previous)
        {
            if (Money(previous) is { } sign)
            {
                return WithRates(sign, end, first);
            }
        }

        var own = UnitBefore(first);
        return own is { IsWeak: false } ? own : OfHeadings(first) ?? own;
    }

    /// <summary>
    /// The words of an amount of which a number is the smaller part: “1 hour and 40 minutes”; null where it is by itself.
    /// </summary>
    public string? AmountOver(int first, int end, PrintedUnit unit)
    {
        var last = first - 1;
        if (last < 1 || !_pieces[first].Follows || unit.IsWeak)
        {
            return null;
        }

        var hasAnd = _words.And.Contains(_pieces[last].Text) && _pieces[last].Follows;
        last -= hasAnd ? 1 : 0;
        var start = last - 1;
        if (start < 0 || !_pieces[last].Follows || _phrases.Unit(last, takesOrdinary: true) is not { } larger || larger.Next != last + 1
            || !(_starts.ContainsKey(last) || Characters.IsAsciiDigit(_pieces[start].Text[_pieces[start].Text.Length - 1])
                || _tables.Numbers.IsNumber(_pieces[start].Text) || IsCounted(start) || (hasAnd && _words.Each.Contains(_pieces[start].Text))))
        {
            return null;
        }

        return AreInOne(larger.Sizes, unit.Sizes) ? Words(start, end) : null;
    }

    // “una hora y 40 minutos”, “trois heures 40 minutes”: numbers in words that nobody looked for.
    private bool IsCounted(int index) => _tables.File is not null
        && (_tables.Context.Is(_pieces[index].Text, ContextClasses.Number) || _tables.Changes.Articles.Contains(_pieces[index].Text));

    /// <summary>
    /// The words of an amount of which a number is the larger part: “1 hour and 40 minutes”; null where it is by itself. “1 hour, and 40 minutes later” are
    /// two.
    /// </summary>
    public string? AmountUnder(int first, PrintedUnit unit)
    {
        var next = unit.Next;
        if (next == 0 || next >= _pieces.Count || unit.IsWeak || !(_pieces[next].Follows || _pieces[next].Separator == ", "))
        {
            return null;
        }

        if (_pieces[next].Follows && _words.And.Contains(_pieces[next].Text))
        {
            next++;
        }

        if (next >= _pieces.Count || !(_pieces[next].Follows || (next == unit.Next && _pieces[next].Separator == ", "))
            || !_ends.TryGetValue(next, out var end))
        {
            return null;
        }

        var isGlued = NumberText.Tail(_pieces[end - 1].Text) is { Length: > 0 };
        var smaller = isGlued ? UnitExpression.Read(NumberText.Tail(_pieces[end - 1].Text), _words)
            : _phrases.Text(end) is not null && _phrases.Unit(end, takesOrdinary: true) is { } behind && !IsBeforeOperation(behind.Next) ? behind.Sizes
            : [];
        return AreInOne(unit.Sizes, smaller) ? Words(first, isGlued ? end : end + 1) : null;
    }

    // “2 hours and 25 minutes after it”.
    private bool IsBeforeOperation(int index) => _phrases.Text(index) is { } text && _tables.Operations.Contains(text) && _words.NoRateBefore.Contains(text);

    private static bool AreInOne(IReadOnlyList<UnitSize> larger, IReadOnlyList<UnitSize> smaller) =>
        larger.Any(size => size.Amount is { } amount && smaller.Any(own => own.Amount is { } part && IsMeasure(part.Dimensions)
            && amount.Dimensions == part.Dimensions && amount.Factor.CompareTo(part.Factor) > 0));

    // Times, lengths, masses and angles: what is counted in hours and minutes, feet and inches, pounds and ounces, degrees and minutes.
    private static bool IsMeasure(string dimensions) => dimensions is "s" or "m" or "g" or "rad";

    // “в 1998 году”, “در سال ۱۹۸۵”: nothing that is counted.
    private bool IsYear(int first, int end) => end == first + 1 && _pieces[first].Text is { Length: DigitsOfYears } text && text.All(char.IsDigit)
        && char.GetNumericValue(text, 0) is 1 or 2
        && ((end < _pieces.Count && _pieces[end].Follows && _words.Years.Contains(_pieces[end].Text))
            || (first > 0 && _pieces[first].Follows && _words.YearsBefore.Contains(_pieces[first - 1].Text)));

    /// <summary>The rates that stand at a piece.</summary>
    public IReadOnlyList<UnitSize> RateBehind(int index) => _phrases.Rates(index, isMoney: false)?.Sizes ?? [];

    /// <summary>Whether words of the quote are of weights, so that pounds may be no money.</summary>
    public bool HasMasses => _hasMasses ??= _pieces.Exists(piece => _words.OfMasses.Contains(piece.Text));

    /// <summary>Whether words of the quote are of money, so that pounds may be no weight.</summary>
    public bool HasMoney => _hasMoney ??= _pieces.Exists(piece => _words.OfMoney.Contains(piece.Text));

    /// <summary>What the rates say that stand anywhere in a quote, and so may be of any of its numbers: “annual exports of 55”.</summary>
    public List<UnitSize> RatesAround => _ratesAround ??= [.. ReadRates(0, _pieces.Count)];

    private IEnumerable<UnitSize> ReadRates(int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            if (_phrases.At(_words.RatesBefore, index) is var (word, _))
            {
                yield return word.Sizes[0];
            }
            else if (_phrases.Rates(index, isMoney: false, isAnywhere: true) is { } rate)
            {
                foreach (var size in rate.Sizes)
                {
                    yield return size;
                }
            }
        }
    }

    // Of a list of numbers the unit behind the last: each list is walked once, however many of its numbers are asked for.
    private PrintedUnit? Shared(int end)
    {
        var passed = new List<int>();
        PrintedUnit? unit = null;
        for (var next = end; !_shared.TryGetValue(next, out unit);)
        {
            passed.Add(next);
            if (NextOfList(next) is not var (from, to))
            {
                break;
            }

            unit = Ahead(from, to);
            if (unit is not null)
            {
                break;
            }

            next = to;
        }

        foreach (var number in passed)
        {
            _shared[number] = unit;
        }

        return unit;
    }

    private (int First, int End)? NextOfList(int end)
    {
        if (end >= _pieces.Count)
        {
            return null;
        }

        var separator = _pieces[end].Separator.Trim();
        var index = _words.Lists.Contains(_pieces[end].Text) && separator is "" or "," ? end + 1 : end;
        if (index > end && index < _pieces.Count && !_pieces[index].Follows)
        {
            return null;
        }

        if (index == end && separator is not ("," or "/" or "\u00B1" or "+/-" or "+/" or "\u2014" or "-" or "\u00D7" or "x"))
        {
            return null;
        }

        return index >= _pieces.Count ? null
            : _ends.TryGetValue(index, out var known) ? (index, known)
            : Characters.IsAsciiDigit(_pieces[index].Text.TrimStart('\u00B1', '-', '+', '.') is { Length: > 0 } text ? text[0] : ' ') ? (index, index + 1)
            : null;
    }

    [MethodImpl(JitHints.Step)]
    private string Words(int start, int end) => end > start ? QuotePieces.Words(_pieces, start, Math.Min(end, _pieces.Count)) : "";
}
