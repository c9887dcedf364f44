using System.Globalization;

namespace Corpus.Site.Pictures.Time;

/// <summary>What is between two marks of an axis of time: from a day to a hundred million years.</summary>
/// <param name="Days">How many days it has, about.</param>
/// <param name="Years">How many years it has; 0 if it has less than one.</param>
/// <param name="Months">How many months it has, if it has months and no years.</param>
/// <param name="DaysOfMonth">How many days it has, if it has neither.</param>
internal sealed record TimeStep(double Days, long Years, int Months, int DaysOfMonth)
{
    private static readonly string[] MonthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>All steps, the shortest first.</summary>
    public static IReadOnlyList<TimeStep> All { get; } = [.. Short(), .. Long()];

    /// <summary>The marks from one day to another, both included.</summary>
    public IEnumerable<(long Day, string Label)> Marks(long first, long last)
    {
        var isFirst = true;
        foreach (var day in Days_(first, last))
        {
            yield return (day, Label(day, isFirst));
            isFirst = false;
        }
    }

    /// <summary>A day as an axis calls it that has no other marks.</summary>
    public static string LabelOfDay(long number)
    {
        var (year, month, day) = DayNumber.Date(number);
        return FormattableString.Invariant($"{MonthNames[month - 1]} {day}, {YearName(year)}");
    }

    /// <summary>A year as people write it. The year 0 is 1 BC; one of less than three digits would not look like a year.</summary>
    public static string YearName(long year) =>
        year <= 0 ? (1 - year).ToString(CultureInfo.InvariantCulture) + " BC"
        : year < 1000 ? "AD " + year.ToString(CultureInfo.InvariantCulture)
        : year.ToString(CultureInfo.InvariantCulture);

    private string Label(long number, bool isFirst)
    {
        var (year, month, day) = DayNumber.Date(number);
        return Years > 0 ? YearName(year)
            : Months > 0 ? MonthNames[month - 1] + (isFirst || month == 1 ? " " + YearName(year) : "")
            : FormattableString.Invariant($"{MonthNames[month - 1]} {day}") + (isFirst || (month == 1 && day == 1) ? ", " + YearName(year) : "");
    }

    private IEnumerable<long> Days_(long first, long last)
    {
        var (year, month, _) = DayNumber.Date(first);
        if (Years > 0)
        {
            // Years before our era are counted backwards: 500 BC is a round one, and the year -500, which is 501 BC, is not.
            for (var count = FloorDivide(year, Years) - 1; ; count++)
            {
                var day = DayNumber.Of(count > 0 ? count * Years : Years == 1 ? count : (count * Years) + 1, 1, 1);
                if (day > last)
                {
                    yield break;
                }

                if (day >= first)
                {
                    yield return day;
                }
            }
        }

        var index = (year * 12) + FloorDivide(month - 1, Math.Max(Months, 1)) * Math.Max(Months, 1);
        for (; ; index += Math.Max(Months, 1))
        {
            var monthOf = (int)(index - (FloorDivide(index, 12) * 12)) + 1;
            foreach (var dayOf in Months > 0 ? [1] : DaysOf())
            {
                var day = DayNumber.Of(FloorDivide(index, 12), monthOf, dayOf);
                if (day > last)
                {
                    yield break;
                }

                if (day >= first && (dayOf <= 28 || DayNumber.Date(day).Month == monthOf))
                {
                    yield return day;
                }
            }
        }
    }

    private int[] DaysOf() => DaysOfMonth switch
    {
        1 => [.. Enumerable.Range(1, 31)],
        2 => [.. Enumerable.Range(0, 15).Select(static index => 1 + (index * 2))],
        7 => [1, 8, 15, 22],
        _ => [1, 15],
    };

    private static long FloorDivide(long number, long by) => (number / by) - (number % by < 0 ? 1 : 0);

    private static IEnumerable<TimeStep> Short()
    {
        foreach (var days in new[] { 1, 2, 7, 14 })
        {
            yield return new TimeStep(days, 0, 0, days);
        }

        foreach (var months in new[] { 1, 2, 3, 6 })
        {
            yield return new TimeStep(months * 30.4, 0, months, 0);
        }
    }

    private static IEnumerable<TimeStep> Long()
    {
        for (var power = 1L; power <= 1_000_000_000; power *= 10)
        {
            foreach (var digit in new[] { 1L, 2L, 5L })
            {
                yield return new TimeStep(digit * power * 365.2, digit * power, 0, 0);
            }
        }
    }
}
