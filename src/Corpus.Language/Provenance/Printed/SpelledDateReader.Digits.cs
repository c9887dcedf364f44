namespace Corpus.Language.Provenance.Printed;

/// <content>Dates in digits alone: <c>07.04.2015</c>, <c>19/04/1987</c>, <c>2015-03-05</c>, <c>2015/3/1</c>.</content>
internal sealed partial class SpelledDateReader
{
    private const int PartsOfDate = 3;

    private void ReadDigits(int index)
    {
        if (_isUsed[index] || !IsNumber(index) || (IsNumber(index - 1) && (IsDigitGap(index) || IsOneNumber(index))))
        {
            return;
        }

        var end = index + 1;
        while (IsNumber(end) && IsDigitGap(end) && _tokens[end].Gap == _tokens[index + 1].Gap)
        {
            end++;
        }

        if (IsNumber(end) && IsOneNumber(end))
        {
            // “1.2.2015,5” and “5.2015/16” are something else.
            if (end > index + 1)
            {
                Use(index, end);
            }

            return;
        }

        switch (end - index)
        {
            case PartsOfDate:
                ReadWhole(index, end);
                break;
            case 2 when _tokens[index + 1].Gap == "-" && _tokens[index].Digits == YearDigits && _tokens[index + 1].Digits == LongestDay
                && _tokens[index + 1].Number is >= 1 and <= MonthsInYear && !IsLabelled(index) && !IsJoinedToLetters(index) && !IsBelow(_tokens[index].Number):
                Add(EdtfYear.Of(_tokens[index].Number), _tokens[index + 1].Number, 0, index, end);
                break;
            case > PartsOfDate when _tokens[index + 1].Gap != "-" || _tokens[index].Digits != YearDigits:
                Use(index, end);
                break;
            case 1:
                ReadSpaced(index);
                break;
        }
    }

    private bool IsDigitGap(int index) => !_tokens[index].IsApart && _tokens[index].Gap is "." or "/" or "-";

    // “5. 3. 2015”, as an ordinal and another.
    private void ReadSpaced(int index)
    {
        if (_words.HasOrdinalPoint && IsNumber(index + 1) && IsNumber(index + 2) && _tokens[index + 1].Gap is ". " && _tokens[index + 2].Gap is ". "
            && !_tokens[index + 1].IsApart && !_tokens[index + 2].IsApart && _tokens[index + 2].Digits == YearDigits && !IsOneNumber(index + PartsOfDate))
        {
            ReadWhole(index, index + PartsOfDate);
        }
    }

    private void ReadWhole(int index, int end)
    {
        var (a, b, c) = (_tokens[index], _tokens[index + 1], _tokens[index + 2]);
        if (IsLabelled(index) || IsJoinedToLetters(index) || IsJoinedBehind(end))
        {
            Use(index, end);
        }
        else if (a.Digits == YearDigits && b.Digits <= LongestDay && c.Digits <= LongestDay)
        {
            if (!IsBelow(a.Number))
            {
                AddWhole(a.Number, b.Number, c.Number, index, end);
            }
            else if (b.Gap == "/" && SolarHijriCalendar.ToGregorian(a.Number, b.Number, c.Number) is { } day)
            {
                Add(EdtfYear.Of(day.Year), day.Month, day.Day, index, end);
            }
            else
            {
                Use(index, end);
            }
        }
        else if (a.Digits <= LongestDay && b.Digits <= LongestDay && c.Digits == YearDigits && !IsBelow(c.Number))
        {
            ReadYearLast(a.Number, b.Number, c.Number, index, end);
        }
        else
        {
            // Neither telephone numbers nor years of two digits are dates.
            Use(index, end);
        }
    }

    private void ReadYearLast(int first, int second, int year, int index, int end)
    {
        switch (_words.Order)
        {
            case Languages.DateOrder.DayFirst:
                AddWhole(year, second, first, index, end);
                break;
            case Languages.DateOrder.MonthFirst:
                AddWhole(year, first, second, index, end);
                break;

            // Where the year comes first nobody can say which is the month, unless only one can be it.
            case var _ when first > MonthsInYear || first == second:
                AddWhole(year, second, first, index, end);
                break;
            case var _ when second > MonthsInYear:
                AddWhole(year, first, second, index, end);
                break;
            default:
                Use(index, end);
                break;
        }
    }

    private void AddWhole(int year, int month, int day, int first, int end)
    {
        if (year > 0 && month is >= 1 and <= MonthsInYear && day is >= 1 and <= DaysInMonth)
        {
            Add(EdtfYear.Of(year), month, day, first, end);
        }
        else
        {
            Use(first, end);
        }
    }

    // “2015-03-05T12:00” is a date and a time; “1.2.2015a” is none.
    private bool IsJoinedBehind(int end) => Has(end) && _tokens[end].Gap is "" && _tokens[end] is { IsIdeograph: false, Text: not "t" }
        && At(_words.YearBehind, end) == 0;

    /// <summary>Whether a year is one of the Persian calendar, as far as the text does not say otherwise.</summary>
    private bool IsBelow(int year) => _words.HasPersianCalendar && year < FirstCommonYear;
}
