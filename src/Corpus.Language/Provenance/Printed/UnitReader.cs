using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;
using Corpus.Language.Units;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Finds the unit of a number in a quote: behind it, before it where it is money, or behind the last number of its list.</summary>
internal sealed class UnitReader
{
    /// <summary>How many numbers of a list are passed on the way to the unit that all of them share.</summary>
    private const int LongestList = 64;

    /// <summary>How many words may stand between a unit and its rate: “metres of gas from the north a year”.</summary>
    private const int WordsBeforeRate = 6;

    private const int WordsBetween = 2;

    private readonly List<QuotePiece> _pieces;
    private readonly LanguageTables _tables;
    private readonly UnitWords _words;
    private readonly UnitPhrases _phrases;
    private readonly Dictionary<int, int> _ends = [];
    private readonly Dictionary<int, int> _starts = [];
    private readonly HashSet<int> _scaled = [];

    public UnitReader(List<QuotePiece> pieces, LanguageTables tables, QuoteNumbers numbers)
    {
        (_pieces, _tables, _words, _phrases) = (pieces, tables, tables.Units, new(pieces, tables.Units));
        foreach (var (first, end) in numbers.Certain.Select(static number => (number.First, number.End))
            .Concat(numbers.Doubtful.Select(static number => (number.First, number.End))))
        {
            (_ends[first], _starts[end]) = (end, first);
        }

        _scaled.UnionWith(numbers.Certain.Where(static number => number.LeftOut != 0).Select(static number => number.First));
    }

    /// <summary>The unit of the number between two pieces; null where there is none.</summary>
    public PrintedUnit? Of(int first, int end)
    {
        if (Money(first) is { } money)
        {
            return WithRates(money, end, first);
        }

        if (Ahead(first, end) is { } unit)
        {
            return unit;
        }

        var next = end;
        for (var hops = 0; hops < LongestList && NextOfList(next) is var (from, to); hops++, next = to)
        {
            if (Ahead(from, to) is { } shared)
            {
                return shared;
            }
        }

        var before = first;
        for (var hops = 0; hops < LongestList && PreviousOfList(before) is { } previous; hops++, before = previous)
        {
            if (Money(previous) is { } sign)
            {
                return WithRates(sign, next, first);
            }
        }

        return UnitBefore(first);
    }

    /// <summary>The rates that stand at a piece.</summary>
    public IReadOnlyList<UnitSize> RateBehind(int index) => _phrases.Rates(index, isMoney: false)?.Sizes ?? [];

    /// <summary>Whether some words of a quote say in which sense a word is meant that may be a weight or money.</summary>
    public bool Has(HashSet<string> words) => _pieces.Exists(piece => words.Contains(piece.Text));

    /// <summary>What the rates say that stand anywhere in a quote, and so may be of any of its numbers: “annual exports of 55”.</summary>
    public IEnumerable<UnitSize> RatesAround()
    {
        for (var index = 0; index < _pieces.Count; index++)
        {
            if (_words.RatesBefore.TryGetValue(_pieces[index].Text, out var word))
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

    private PrintedUnit? Ahead(int first, int end)
    {
        var tail = NumberText.Tail(_pieces[end - 1].Text);
        if (tail.Length > 0 && !IsScale(first, tail))
        {
            return Glued(tail, end);
        }

        var start = AfterParentheses(first, end);
        var passed = 0;
        for (; passed <= WordsBetween && start < _pieces.Count && (passed == 0 ? IsBehind(first, start) : _pieces[start].Follows); passed++, start++)
        {
            if (_phrases.Unit(start, takesOrdinary: passed == 0) is { } unit)
            {
                return WithRates(unit, start);
            }

            if (!_words.Between.Contains(_pieces[start].Text))
            {
                break;
            }
        }

        return RateAlone(start) ?? BehindOneWord(start);
    }

    // “40 patients a day”, “40 a day”: what is counted has no unit, and its rate does.
    private PrintedUnit? RateAlone(int start)
    {
        for (var index = start; index < _pieces.Count && index <= start + WordsBetween + 1 && !IsStop(index); index++)
        {
            if (_phrases.Rates(index, isMoney: false) is { } rate)
            {
                var sizes = UnitExpression.Combine([UnitSize.One], rate.Sizes, divides: true);
                return new(sizes, Words(start, rate.Next), IsWeak: false) { IsRateAlone = true };
            }

            // “20 times/month”.
            var text = _pieces[index].Text;
            if (text.IndexOf('/') is > 0 and var slash && UnitExpression.Read(text.Substring(slash), _words) is { Count: > 0 } divided)
            {
                return new(divided, Words(start, index + 1), IsWeak: false) { IsRateAlone = true };
            }
        }

        return null;
    }

    // “20 sunny days”: a word that is not known may change what is measured, so that this agrees with a unit and contradicts none.
    private PrintedUnit? BehindOneWord(int start) =>
        start < _pieces.Count && !IsStop(start) && !Characters.IsAsciiDigit(_pieces[start].Text[0]) && _phrases.Text(start + 1) is not null
        && _phrases.Unit(start + 1) is { } unit
            ? WithRates(unit with { IsWeak = true }, start + 1)
            : null;

    private PrintedUnit? Glued(string tail, int end)
    {
        var sizes = UnitExpression.Read(tail, _words);
        if (sizes.Count == 0)
        {
            return null;
        }

        // “40m francs”: a letter for millions, not for metres.
        if (ScaleOfMoney(tail) is { } scale && end < _pieces.Count && _pieces[end].Follows && _phrases.Unit(end) is { } money
            && money.Sizes.Any(static size => size.Amount is { } amount && Currencies.Find(amount.Dimensions) is not null))
        {
            var scaled = UnitExpression.Combine([UnitSize.Of("10*" + scale.ToString(System.Globalization.CultureInfo.InvariantCulture))], money.Sizes, divides: false);
            return new(scaled, tail + " " + Words(end, money.Next), IsWeak: false);
        }

        var rest = WithRates(new(sizes, false, end), end);
        return rest with { Words = rest.Words.Length == 0 ? tail : tail + " " + rest.Words };
    }

    private PrintedUnit WithRates(UnitPhrases.Phrase unit, int start, int? first = null)
    {
        var isMoney = first is not null || unit.Sizes.Any(static size => size.Amount is { } amount && Currencies.Find(amount.Dimensions) is not null);
        var skipsOf = unit.Next < _pieces.Count && _words.Of.Contains(_pieces[unit.Next].Text);
        for (var index = unit.Next; index < _pieces.Count && index <= unit.Next + WordsBeforeRate && (index == unit.Next || !IsStop(index)); index++)
        {
            if (_phrases.Rates(index, isMoney && index == unit.Next) is not { } rate)
            {
                continue;
            }

            var sizes = UnitExpression.Combine(unit.Sizes, rate.Sizes, divides: true);
            var isCertain = index == unit.Next || (skipsOf && index > unit.Next + 1 && !_words.Of.Contains(_pieces[index - 1].Text));
            return isCertain
                ? new(sizes, Words(first ?? start, rate.Next), unit.IsWeak)
                : new(unit.Sizes, Words(first ?? start, unit.Next), unit.IsWeak) { WithRate = sizes };
        }

        return new(unit.Sizes, Words(first ?? start, unit.Next), unit.IsWeak);
    }

    // “US$55”, “$ 55”, “USD 55”.
    private UnitPhrases.Phrase? Money(int first)
    {
        var end = _ends.TryGetValue(first, out var known) ? known : first + 1;
        if (NumberText.Front(_pieces[first].Text) is { Length: > 0 } front)
        {
            var sizes = UnitExpression.Read(front, words: null);
            return sizes.Count > 0 ? new(sizes, false, end) : Currency(front.Substring(front.Length - 1)) is { } sign ? new(sign, false, end) : null;
        }

        if (first == 0 || _pieces[first].Separator is not (" " or "-" or ". "))
        {
            return null;
        }

        return Currency(_pieces[first - 1].Text) is { } before && !UnitSymbols.IsOrdinary(_pieces[first - 1].Text) ? new(before, false, end) : null;
    }

    private static UnitSize[]? Currency(string sign) => CurrencySigns.Find(sign);

    // “(USD million) 340”, “Length, in km: 12”, “pH 7.4”, “aged 21”.
    private PrintedUnit? UnitBefore(int first)
    {
        for (var index = first - 1; index >= 0 && index >= first - WordsBeforeRate; index--)
        {
            if (_pieces[index].Separator.IndexOf('(') >= 0 && _pieces.FindIndex(index + 1, first - index, static piece => piece.Separator.StartsWith(")", StringComparison.Ordinal)) is > 0 and var close)
            {
                return Header(index, close);
            }

            if (_ends.ContainsKey(index))
            {
                break;
            }

            if (_words.Implied.TryGetValue(_pieces[index].Text, out var implied))
            {
                return new(implied.Sizes, _pieces[index].Text, IsWeak: true);
            }

            if (_phrases.Unit(index) is { } unit && unit.Next <= first)
            {
                return new(unit.Sizes, Words(index, unit.Next), IsWeak: true);
            }
        }

        return null;
    }

    // “(USD million)”, “(in thousands of tonnes)”.
    private PrintedUnit? Header(int open, int close)
    {
        IReadOnlyList<UnitSize> product = [UnitSize.One];
        var found = false;
        for (var index = open; index < close;)
        {
            var text = _pieces[index].Text;
            var scale = _tables.Numbers.ScaleBehindDigits(text.EndsWith("s", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text)
                ?? _tables.Numbers.ScaleBehindDigits(text);
            if (scale is { } power)
            {
                product = UnitExpression.Combine(product, [UnitSize.Of("10*" + power.ToString(System.Globalization.CultureInfo.InvariantCulture))], divides: false);
                (found, index) = (true, index + 1);
            }
            else if (index > open && _phrases.Rates(index, isMoney: true) is { } rate && found)
            {
                (product, index) = (UnitExpression.Combine(product, rate.Sizes, divides: true), rate.Next);
            }
            else if (_phrases.Unit(index, takesOrdinary: true) is { } unit)
            {
                (product, index, found) = (UnitExpression.Combine(product, unit.Sizes, divides: false), Math.Max(index + 1, unit.Next), true);
            }
            else if (_words.Of.Contains(text))
            {
                index++;
            }
            else
            {
                return null;
            }
        }

        return found ? new(product, Words(open, close), IsWeak: false) : null;
    }

    // “twenty (20) years”, “20 (twenty) years”.
    private int AfterParentheses(int first, int end) =>
        end < _pieces.Count && _pieces[end].Separator == " (" && _ends.TryGetValue(end, out var close) && close < _pieces.Count
        && _pieces[close].Separator.StartsWith(")", StringComparison.Ordinal) && !_words.Each.Contains(_pieces[first].Text)
            ? close
            : end;

    private bool IsBehind(int first, int index) =>
        _pieces[index].Follows || (_pieces[index].Separator == ") " && (_pieces[first].Separator.EndsWith("(", StringComparison.Ordinal) || index > first + 1));

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

        if (index == end && separator is not ("," or "/" or "\u00B1" or "+/-" or "+/" or "\u2014" or "-" or "" or "\u00D7" or "x"))
        {
            return null;
        }

        return index >= _pieces.Count ? null
            : _ends.TryGetValue(index, out var known) ? (index, known)
            : Characters.IsAsciiDigit(_pieces[index].Text.TrimStart('\u00B1', '-', '+', '.')is { Length: > 0 } text ? text[0] : ' ') ? (index, index + 1)
            : null;
    }

    private int? PreviousOfList(int first)
    {
        if (first == 0)
        {
            return null;
        }

        var end = _words.Lists.Contains(_pieces[first - 1].Text) ? first - 1 : first;
        var separator = end < _pieces.Count ? _pieces[end].Separator.Trim() : "";
        return (end < first || separator is "," or "-") && _starts.TryGetValue(end, out var start) ? start : null;
    }

    private bool IsScale(int first, string tail) => _scaled.Contains(first) || _tables.Numbers.AbbreviatedScales.ContainsKey(tail);

    private static int? ScaleOfMoney(string tail) => tail switch { "k" or "K" => 3, "m" or "M" => 6, "b" or "B" => 9, _ => null };

    private bool IsStop(int index) => !_pieces[index].Follows || _ends.ContainsKey(index) || _words.Stops.Contains(_pieces[index].Text);

    [MethodImpl(JitHints.Step)]
    private string Words(int start, int end) => end > start ? QuotePieces.Words(_pieces, start, Math.Min(end, _pieces.Count)) : "";
}
