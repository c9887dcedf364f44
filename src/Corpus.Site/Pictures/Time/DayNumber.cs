namespace Corpus.Site.Pictures.Time;

/// <summary>
/// Days of the proleptic Gregorian calendar as numbers, also of years that .NET does not have: a timeline goes from minus to plus a thousand million years.
/// </summary>
internal static class DayNumber
{
    private const int YearsOfCycle = 400;
    private const long DaysOfCycle = 146_097;

    /// <summary>The number of a day; that of 1 March of the year 0 is 0.</summary>
    public static long Of(long year, int month, int day)
    {
        var shifted = month <= 2 ? year - 1 : year;
        var cycle = Math.DivRem(shifted, YearsOfCycle, out var yearOfCycle);
        if (yearOfCycle < 0)
        {
            (cycle, yearOfCycle) = (cycle - 1, yearOfCycle + YearsOfCycle);
        }

        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        return (cycle * DaysOfCycle) + (yearOfCycle * 365) + (yearOfCycle / 4) - (yearOfCycle / 100) + dayOfYear;
    }

    public static (long Year, int Month, int Day) Date(long number)
    {
        var cycle = Math.DivRem(number, DaysOfCycle, out var dayOfCycle);
        if (dayOfCycle < 0)
        {
            (cycle, dayOfCycle) = (cycle - 1, dayOfCycle + DaysOfCycle);
        }

        var yearOfCycle = (dayOfCycle - (dayOfCycle / 1460) + (dayOfCycle / 36_524) - (dayOfCycle / 146_096)) / 365;
        var dayOfYear = (int)(dayOfCycle - ((365 * yearOfCycle) + (yearOfCycle / 4) - (yearOfCycle / 100)));
        var shiftedMonth = ((5 * dayOfYear) + 2) / 153;
        var day = dayOfYear - (((153 * shiftedMonth) + 2) / 5) + 1;
        var month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        return ((cycle * YearsOfCycle) + yearOfCycle + (month <= 2 ? 1 : 0), month, day);
    }
}
