namespace Corpus.Language.Provenance.Printed;

/// <summary>What a quote prints of one date.</summary>
/// <param name="Year">The year, or the decade or century; null where none is printed.</param>
/// <param name="Month">The month or, from 21 on, the season; 0 where none is printed.</param>
/// <param name="Day">The day of the month, or 0.</param>
/// <param name="First">The index of its first piece.</param>
/// <param name="End">The index after its last piece.</param>
/// <param name="Hedges">Whether words beside it say that it is near the true one, or may be wrong.</param>
/// <param name="Words">The words, for messages.</param>
internal sealed record DateMention(EdtfYear? Year, int Month, int Day, int First, int End, DateParts Hedges, string Words)
{
    /// <summary>What stands around it; null where the language has its dates parsed.</summary>
    public DateSurroundings? Around { get; init; }

    /// <summary>The parts that a quote must print of a date. An <c>X</c> asks for nothing: the document does not say.</summary>
    public static DateParts PartsOf(EdtfParts date) =>
        (date.Year.IsUnknown ? DateParts.None : DateParts.Year)
        | (date.Month.IsAbsent || date.Month.IsUnknown ? DateParts.None : DateParts.Month)
        | (date.Day.IsAbsent || date.Day.IsUnknown ? DateParts.None : DateParts.Day)
        | HedgesOf(date);

    /// <summary>The parts of a date that are printed here, and are the same.</summary>
    public DateParts Agreeing(EdtfParts date)
    {
        var parts = Hedges & HedgesOf(date);
        if (Year is { } year && year == date.Year)
        {
            parts |= DateParts.Year;
        }

        if (Month != 0 && date.Month.Number == Month)
        {
            parts |= DateParts.Month;
        }

        if (Day != 0 && date.Day.Number == Day)
        {
            parts |= DateParts.Day;
        }

        return parts;
    }

    /// <summary>The parts of a date that are printed here otherwise, and those that are printed here though the date leaves them open.</summary>
    public DateParts Contradicting(EdtfParts date)
    {
        var parts = Hedges & ~HedgesOf(date);
        if (Year is { } year && !year.Includes(date.Year))
        {
            parts |= DateParts.Year;
        }

        // That it was spring neither says nor denies that it was April: it depends on the side of the equator.
        if (Month != 0 && !date.Month.IsAbsent && date.Month.Number != Month && (Month < (int)EdtfSeason.Spring || date.Season is not null))
        {
            parts |= DateParts.Month;
        }

        if (Day != 0 && !date.Day.IsAbsent && date.Day.Number != Day)
        {
            parts |= DateParts.Day;
        }

        return parts;
    }

    private static DateParts HedgesOf(EdtfParts date) =>
        ((date.Qualifiers & EdtfQualifiers.Approximate) != 0 ? DateParts.Approximation : DateParts.None)
        | ((date.Qualifiers & EdtfQualifiers.Uncertain) != 0 ? DateParts.Doubt : DateParts.None);
}
