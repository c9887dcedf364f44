namespace Corpus.Language.Provenance.Printed;

/// <content>Dates in digits alone: <c>2025-01-17</c>, <c>2025-01</c>, <c>2025/01/17</c>, <c>17.01.2025</c>, <c>01/17/2025</c>.</content>
internal sealed partial class DateReader
{
    private void ReadNumeric(int index)
    {
        if (_isUsed[index] || _pieces[index].IsInWord)
        {
            return;
        }

        // “2025-01-17” is cut at the hyphens like any word; “17.01.2025” and “17/01/2025” are one piece.
        if (Digits(index, YearDigits, YearDigits) is { } year && IsJoined(index + 1) && Digits(index + 1, 1, 2) is { } month)
        {
            ReadYearFirst(index, year, month);
            return;
        }

        var text = _pieces[index].Text;
        var parts = text.Split(text.IndexOf('/') >= 0 ? '/' : '.');
        if (IsJoined(index + 1) || parts.Length != 3 || IsLabelled(index))
        {
            return;
        }

        if (Number(parts[0], YearDigits, YearDigits) is { } firstYear && Number(parts[1], 1, 2) is { } middle && Number(parts[2], 1, 2) is { } lastDay)
        {
            AddWhole(firstYear, middle, lastDay, index, index + 1);
        }
        else if (Number(parts[0], 1, 2) is { } first && Number(parts[1], 1, 2) is { } second && Number(parts[2], YearDigits, YearDigits) is { } lastYear)
        {
            // Which is the month shows only where one of the two cannot be it, or both are the same.
            if (first > MonthsInYear || first == second)
            {
                AddWhole(lastYear, second, first, index, index + 1);
            }
            else if (second > MonthsInYear)
            {
                AddWhole(lastYear, first, second, index, index + 1);
            }
        }
    }

    private void ReadYearFirst(int index, int year, int month)
    {
        if (!IsJoined(index + 2))
        {
            // “2020-24” is a period, and “2025-13” nothing.
            if (_pieces[index + 1].Text.Length == 2 && month is >= 1 and <= MonthsInYear && !IsLabelled(index))
            {
                Add(EdtfYear.Of(year), month, 0, index, index + 2);
            }

            return;
        }

        if (Digits(index + 2, 1, 2) is not { } day)
        {
            return;
        }

        if (IsJoined(index + 3) || IsLabelled(index))
        {
            Use(index, index + 3);
            return;
        }

        AddWhole(year, month, day, index, index + 3);
    }

    private void AddWhole(int year, int month, int day, int first, int end)
    {
        if (year > 0 && month is >= 1 and <= MonthsInYear && day is >= 1 and <= DaysInMonth)
        {
            AddPossible(EdtfYear.Of(year), month, day, first, end);
        }
        else
        {
            Use(first, end);
        }
    }
}
