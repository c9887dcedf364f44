using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Units;

namespace Corpus.Language.Provenance.Printed;

/// <content>Units behind a number.</content>
internal sealed partial class UnitReader
{
    private PrintedUnit? Ahead(int first, int end)
    {
        var tail = NumberText.Tail(_pieces[end - 1].Text);
        if (IsScale(first, tail))
        {
            // “10^9/L”, “55bn/yr”.
            tail = tail.IndexOf('/') is >= 0 and var slash ? tail.Substring(slash) : "";
        }

        if (tail.Length > 0)
        {
            return Glued(tail, end);
        }

        if (end < _pieces.Count && Mark(first, _pieces[end].Separator) is { } mark)
        {
            return mark;
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

    // “14"”, “6′”: a mark that may be a quotation mark.
    private PrintedUnit? Mark(int first, string separator) =>
        separator.Length > 0 && separator[0] is '"' or '\u2032' or '\u2033' or '\'' && _pieces[first].Separator.IndexOf(separator[0]) < 0
            ? new([.. (separator[0] is '"' or '\u2033' ? InchMarks : FootMarks).Select(UnitSize.Of)], separator.Substring(0, 1), IsWeak: true)
            : null;

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
        var sizes = tail == "k" ? Scaled([UnitSize.One], 3) : UnitExpression.Read(tail, _words);
        if (sizes.Count == 0)
        {
            return null;
        }

        // “40m francs”: a letter for millions, not for metres.
        if (ScaleOfMoney(tail) is { } scale && end < _pieces.Count && _pieces[end].Follows && _phrases.Unit(end) is { } money
            && money.Sizes.Any(static size => size.Amount is { } amount && Currencies.Find(amount.Dimensions) is not null))
        {
            return new(Scaled(money.Sizes, scale), tail + " " + Words(end, money.Next), IsWeak: false);
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
                ? new(sizes, Words(first ?? start, rate.Next), unit.IsWeak) { RateEnd = rate.Next }
                : new(unit.Sizes, Words(first ?? start, unit.Next), unit.IsWeak) { WithRate = sizes, Next = unit.Next };
        }

        return new(unit.Sizes, Words(first ?? start, unit.Next), unit.IsWeak) { Next = unit.Next };
    }

    // “twenty (20) years”, “20 (twenty) years”.
    private int AfterParentheses(int first, int end) =>
        end < _pieces.Count && _pieces[end].Separator == " (" && _ends.TryGetValue(end, out var close) && close < _pieces.Count
        && _pieces[close].Separator.StartsWith(")", StringComparison.Ordinal) && !_words.Each.Contains(_pieces[first].Text)
            ? close
            : end;

    private bool IsBehind(int first, int index) =>
        _pieces[index].Follows || (_pieces[index].Separator == ") " && (_pieces[first].Separator.EndsWith("(", StringComparison.Ordinal) || index > first + 1))
        || IsBehindShortScale(first, index);

    // German “5 Mio. Euro”: the full stop ends a scale, and no sentence.
    private bool IsBehindShortScale(int first, int index)
    {
        var before = _pieces[index - 1].Text;
        return index > first + 1 && _pieces[index].Separator.StartsWith(".", StringComparison.Ordinal) && _tables.Numbers.AbbreviatedScales.ContainsKey(before)
            && (_tables.Context.ClassesOf(_tables.Context.Vocabulary.Find(before, 0, before.Length)) & ContextClasses.Abbreviation) != 0;
    }

    private bool IsScale(int first, string tail) => _scaled.Contains(first) || _tables.Numbers.AbbreviatedScales.ContainsKey(tail);

    private static IReadOnlyList<UnitSize> Scaled(IReadOnlyList<UnitSize> sizes, int power) =>
        UnitExpression.Combine([UnitSize.Of("10*" + power.ToString(System.Globalization.CultureInfo.InvariantCulture))], sizes, divides: false);

    private static int? ScaleOfMoney(string tail) => tail switch { "k" or "K" => 3, "m" or "M" => 6, "b" or "B" => 9, _ => null };

    private bool IsStop(int index) => !_pieces[index].Follows || _ends.ContainsKey(index) || _words.Stops.Contains(_pieces[index].Text);
}
