namespace Corpus.Documents.Tables;

/// <summary>Dates as spreadsheets count them: days since the turn of a century.</summary>
internal static class SerialDate
{
    private static readonly DateTime Eve1900 = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime March1900 = new(1900, 3, 1, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime Start1904 = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    public static double Of(DateTime date, bool is1904)
    {
        var ticks = date.Ticks - (is1904 ? Start1904 : Eve1900).Ticks;
        var days = ticks / (double)TimeSpan.TicksPerDay;

        // The calendar that begins in 1900 has a 29 February in that year: before it, each day has the number of the day after.
        return !is1904 && date < March1900 && days >= 1 ? days - 1 : days;
    }
}
