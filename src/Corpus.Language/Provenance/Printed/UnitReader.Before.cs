using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Units;

namespace Corpus.Language.Provenance.Printed;

/// <content>Units before a number: currencies, headers of tables, words that imply one.</content>
internal sealed partial class UnitReader
{
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

    // “5 M€”: the letter is a scale, which is read with the number.
    private UnitPhrases.Phrase? BehindScale(int end)
    {
        var text = _pieces[end - 1].Text;
        return text.Length > 1 && char.IsLetter(text, text.Length - 2) && Characters.IsCurrency(text, text.Length - 1)
            && Currency(text.Substring(text.Length - 1)) is { } sign
                ? new(sign, false, end)
                : null;
    }

    // “时速60公里”, “毎秒8メートル”; “每天骑行60公里” may be what it says of a day.
    private PrintedUnit WithRateBefore(PrintedUnit unit, int first)
    {
        var least = Math.Max(0, first - WordsBeforeRate);
        for (var start = first - 1; start >= least && _pieces[start + 1].Follows && EastAsian.IsSingle(_pieces[start].Text, 0); start--)
        {
            if (_phrases.At(_words.RatesBefore, start) is var (rate, next) && next <= first)
            {
                var sizes = UnitExpression.Combine(unit.Sizes, rate.Sizes, divides: true);
                return next == first && unit.Sizes.Any(static size => size.Amount?.Dimensions == "m") && rate.Codes[0] is "h" or "min" or "s"
                    ? unit with { Sizes = sizes, Words = Words(start, next) + unit.Words }
                    : unit with { WithRate = sizes };
            }
        }

        return unit;
    }

    // “百分之八”.
    private PrintedUnit? Share(int first)
    {
        foreach (var (phrase, unit) in _words.BeforeNumbers)
        {
            var start = first - phrase.Length;
            if (start >= 0 && _pieces[first].Follows && QuotePieces.AreAt(_pieces, start, phrase))
            {
                return new(unit.Sizes, Words(start, first), IsWeak: false);
            }
        }

        return null;
    }

    // “EUR 45m”, “$15/hour”.
    private PrintedUnit OfMoney(UnitPhrases.Phrase money, int first, int end)
    {
        var tail = NumberText.Tail(_pieces[end - 1].Text);
        if (tail.Length > 0 && tail[0] == '/' && UnitExpression.Read(tail, _words) is { Count: > 0 } rate)
        {
            return new(UnitExpression.Combine(money.Sizes, rate, divides: false), Words(first, end), IsWeak: false);
        }

        return WithRates(ScaleOfMoney(tail) is { } scale && !IsScale(first, tail) ? money with { Sizes = Scaled(money.Sizes, scale) } : money, end, first);
    }

    // “Length, in km: 12”, “pH 7.4”, “aged 21”.
    private PrintedUnit? UnitBefore(int first)
    {
        if (HeaderBefore(first) is { } header)
        {
            return header;
        }

        for (var index = first - 1; index >= 0 && index >= first - WordsBeforeRate && !_ends.ContainsKey(index) && !_pieces[index + 1].StartsCell; index--)
        {
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

    // “(USD million) 340”, “in millions of euros: 340”.
    private PrintedUnit? HeaderBefore(int first)
    {
        PrintedUnit? outermost = null;
        for (var index = first - 1; index >= 0 && index >= first - WordsOfHeader && !_ends.ContainsKey(index) && !_pieces[index + 1].StartsCell; index--)
        {
            var isOpen = _pieces[index].Separator.IndexOf('(') >= 0;
            if (!isOpen && !_words.Of.Contains(_pieces[index].Text))
            {
                continue;
            }

            var close = index + 1;
            while (close < first && (isOpen ? _pieces[close].Separator is not [')', ..] : _pieces[close].Follows))
            {
                close++;
            }

            if ((isOpen || close < first || _pieces[first].Separator.Trim().Length > 0) && (!isOpen || close < first || _pieces[first].Separator is [')', ..])
                && Header(index, close) is { } header)
            {
                outermost = header;
            }
        }

        return outermost;
    }

    // “(USD million)”, “(in thousands of tonnes)”.
    private PrintedUnit? Header(int open, int close)
    {
        IReadOnlyList<UnitSize> product = [UnitSize.One];
        var found = false;
        for (var index = open; index < close;)
        {
            var text = _pieces[index].Text;
            if (ScaleOf(text, _tables) is { } power)
            {
                product = Scaled(product, power);
                (found, index) = (true, index + 1);
            }
            else if (index > open && _phrases.Rates(index, isMoney: true) is { } rate && found)
            {
                (product, index) = (UnitExpression.Combine(product, rate.Sizes, divides: true), rate.Next);
            }
            else if (_words.Of.Contains(text))
            {
                index++;
            }
            else if (_phrases.Unit(index, takesOrdinary: true) is { } unit)
            {
                (product, index, found) = (UnitExpression.Combine(product, unit.Sizes, divides: false), Math.Max(index + 1, unit.Next), true);
            }
            else
            {
                return null;
            }
        }

        return found ? new(product, Words(open, close), IsWeak: false) { IsHeader = true } : null;
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
}
