namespace Corpus.Runtime;

/// <summary>What the text of a date says, part by part. It is one form of it: two texts that differ have different parts.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, or the season, which is written in its place.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="Qualifiers">What the text says of the whole date.</param>
internal readonly record struct EdtfParts(EdtfYear Year, EdtfPart Month, EdtfPart Day, EdtfQualifiers Qualifiers)
{
    public EdtfSeason? Season => Month.Number is >= (int)EdtfSeason.Spring and var season ? (EdtfSeason)season : null;

    public bool HasUnspecifiedDigits => !Year.IsSpecified || !(Month.IsAbsent || Month.IsSpecified) || !(Day.IsAbsent || Day.IsSpecified);

    public EdtfPrecision Precision => !Day.IsAbsent ? EdtfPrecision.Day
        : Season is not null ? EdtfPrecision.Season
        : !Month.IsAbsent ? EdtfPrecision.Month
        : Year.Unspecified switch
        {
            0b0001 => EdtfPrecision.Decade,
            0b0011 => EdtfPrecision.Century,
            0b0111 => EdtfPrecision.Millennium,
            _ => EdtfPrecision.Year,
        };
}
