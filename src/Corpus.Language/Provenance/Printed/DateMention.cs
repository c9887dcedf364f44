namespace Corpus.Language.Provenance.Printed;

/// <summary>What a quote prints of one date; a part that is not printed is 0.</summary>
/// <param name="Year">The year, or 0.</param>
/// <param name="Month">The month, or 0.</param>
/// <param name="Day">The day of the month, or 0.</param>
/// <param name="Words">The words, for messages.</param>
internal sealed record DateMention(int Year, int Month, int Day, string Words)
{
    /// <summary>The parts of a date that are printed here, and are the same.</summary>
    public DateParts Agreeing(EdtfDate date) => Compare(date, isAgreement: true);

    /// <summary>The parts of a date that are printed here otherwise.</summary>
    public DateParts Contradicting(EdtfDate date) => Compare(date, isAgreement: false);

    private DateParts Compare(EdtfDate date, bool isAgreement)
    {
        var parts = DateParts.None;
        if (Year != 0 && date.Year is { } year && Year == year == isAgreement)
        {
            parts |= DateParts.Year;
        }

        if (Month != 0 && date.Month is { } month && Month == month == isAgreement)
        {
            parts |= DateParts.Month;
        }

        if (Day != 0 && date.Day is { } day && Day == day == isAgreement)
        {
            parts |= DateParts.Day;
        }

        return parts;
    }
}
