namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// The solar calendar of Iran, for the years of which it is certain: leap years come in a cycle of 33 years, which is what the observed equinox gave and gives
/// from 1206 to 1498 (1827 to 2119). docs/languages.md, “Dates”.
/// </summary>
internal static class SolarHijriCalendar
{
    public const int FirstYear = 1206;
    public const int LastYear = 1498;

    private const int KnownYear = 1400;
    private const int LongMonths = 6;
    private const int LongMonth = 31;
    private const int ShortMonth = 30;
    private const int Esfand = 12;

    private static readonly DateTime KnownNewYear = new(2021, 3, 21);

    /// <summary>The day of our calendar; null where the Persian one has no such day, or the year is none of those that are certain.</summary>
    public static DateTime? ToGregorian(int year, int month, int day)
    {
        if (year is < FirstYear or > LastYear || month is < 1 or > Esfand || day < 1 || day > DaysInMonth(year, month))
        {
            return null;
        }

        var days = ((month - 1) * ShortMonth) + Math.Min(month - 1, LongMonths) + day - 1;
        for (var passed = KnownYear; passed < year; passed++)
        {
            days += DaysInYear(passed);
        }

        for (var passed = year; passed < KnownYear; passed++)
        {
            days -= DaysInYear(passed);
        }

        return KnownNewYear.AddDays(days);
    }

    private static int DaysInYear(int year) => IsLeap(year) ? 366 : 365;

    private static int DaysInMonth(int year, int month) => month <= LongMonths ? LongMonth : month < Esfand || IsLeap(year) ? ShortMonth : ShortMonth - 1;

    private static bool IsLeap(int year) => (year % 33) is 1 or 5 or 9 or 13 or 17 or 22 or 26 or 30;
}
