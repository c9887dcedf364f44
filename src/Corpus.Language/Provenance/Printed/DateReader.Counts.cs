namespace Corpus.Language.Provenance.Printed;

/// <content>Numbers of four digits that are no years: “1850 people”, “2025 km”, “Lot 1923”, “some 2000 were hurt”, “the Hebrew year 5785”.</content>
internal sealed partial class DateReader
{
    private const int WordsOfCalendar = 2;

    private UnitPhrases? _units;

    // “No. 1923”, “call 2025-01-17”.
    private bool IsLabelled(int index) => _tables is { } tables && index > 0
        && ((_pieces[index].Separator is " " or ". " or "-" && tables.Dates.Labels.Contains(_pieces[index - 1].Text))
            || _pieces[index].Separator.IndexOfAny(['#', '\u00A7']) >= 0);

    private bool IsNoYear(int index)
    {
        if (_tables is null)
        {
            return false;
        }

        return IsLabelled(index) || IsOfOtherCalendar(index) || IsCounted(index) || IsCount(index);
    }

    // “some 2000 were hurt”, “more than 2000 came”, “one in 2000”; but “they sold 600 in 2000”.
    private bool IsCounted(int index)
    {
        if (Before(index, 1) is not { } before)
        {
            return false;
        }

        var words = _tables!.Dates;
        return words.Quantities.Contains(before)
            || (before.Equals("than", StringComparison.OrdinalIgnoreCase) && Before(index, 2) is { } more && words.Amounts.Contains(more))
            || (before.Equals("in", StringComparison.OrdinalIgnoreCase) && Before(index, 2) is { } one
                && (one == "1" || one.Equals(_tables.Numbers.One, StringComparison.OrdinalIgnoreCase)))
            || (before.Equals("of", StringComparison.OrdinalIgnoreCase) && Before(index, 2) is { } total && words.Totals.Contains(total));
    }

    private bool IsCount(int index)
    {
        var words = _tables!.Dates;
        var next = index + 1;
        if (next >= _pieces.Count || !_pieces[next].Follows)
        {
            return false;
        }

        // “In 1850 people left” is a year, and “Some 1850 people” is none.
        var isIn = Before(index, 1) is { } before && words.BeforeYears.Contains(before);
        if (words.Counted.Contains(_pieces[next].Text) || (_pieces[next].IsInWord && words.Counted.Contains(_pieces[next].Text + "s")))
        {
            return !isIn;
        }

        _units ??= new(_pieces, _tables.Units);
        return _units.Unit(next) is { IsWeak: false } && (!isIn || _pieces[next].Text.Length < YearDigits);
    }

    // “three days after 1 May 1886”, “the eve of 1 May”, “postponed from 1 May”: the date that is meant is another one.
    private bool IsOffset(int first)
    {
        if (_tables is null || Before(first, 1) is not { } word)
        {
            return false;
        }

        if (word.Equals(_tables.Dates.MovedFrom, StringComparison.OrdinalIgnoreCase) && Before(first, 2) is { } verb && _tables.Dates.Moves.Contains(verb))
        {
            return true;
        }

        var back = word.Equals("the", StringComparison.OrdinalIgnoreCase) ? 2 : 1;
        _units ??= new(_pieces, _tables.Units);
        return Before(first, back) is { } offset && _tables.Dates.Offsets.Contains(offset) && Before(first, back + 1) is { } before
            && (_tables.Dates.OffsetDays.Contains(before) || _units.Unit(first - back - 1)?.Sizes.Any(static size => size.Amount?.Dimensions == "s") == true);
    }

    private bool IsOfOtherCalendar(int index)
    {
        var words = _tables!.Dates.Calendars;
        for (var back = 1; back <= WordsOfCalendar && Before(index, back) is { } word; back++)
        {
            if (words.Contains(word))
            {
                return true;
            }
        }

        return index + 1 < _pieces.Count && _pieces[index + 1].Follows && _tables.Dates.Eras.Contains(_pieces[index + 1].Text);
    }

    /// <summary>The word so many places before a piece, in the same clause.</summary>
    private string? Before(int index, int count)
    {
        for (var at = index; at > index - count; at--)
        {
            if (at <= 0 || !_pieces[at].Follows)
            {
                return null;
            }
        }

        return _pieces[index - count].Text;
    }
}
