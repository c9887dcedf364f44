namespace Corpus.Runtime;

/// <summary>The proleptic Gregorian calendar of ISO 8601, with the year 0 that <see cref="DateTime"/> does not have.</summary>
internal static class EdtfCalendar
{
    public const int MaximumYear = 9999;
    public const int MonthsInYear = 12;

    public static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
