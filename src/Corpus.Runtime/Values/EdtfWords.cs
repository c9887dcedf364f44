using System.Globalization;

namespace Corpus.Runtime;

/// <summary>Says dates in English, the same in every culture.</summary>
internal static class EdtfWords
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The date in words: <c>around April 2025</c>. A date whose digits make no phrase is its EDTF text, with what its X means.</summary>
    public static string Of(EdtfParts parts) =>
        Prefix(parts.Qualifiers) + (Phrase(parts) ?? $"{EdtfText.Of(parts with { Qualifiers = EdtfQualifiers.None })} (X: a digit that is not known)");

    private static string Prefix(EdtfQualifiers qualifiers) => qualifiers switch
    {
        EdtfQualifiers.Uncertain => "perhaps ",
        EdtfQualifiers.Approximate => "around ",
        EdtfQualifiers.Both => "perhaps around ",
        _ => "",
    };

    private static string? Phrase(EdtfParts parts)
    {
        if (!HasWords(parts.Month) || !HasWords(parts.Day) || YearText(parts.Year) is not { } year)
        {
            return null;
        }

        if (parts.Month.IsAbsent)
        {
            return year;
        }

        // “of 2025”, “in the 2020s”, “, year unknown”.
        var years = parts.Year.IsSpecified ? $" of {year}" : parts.Year.IsUnknown ? $", {year}" : $" in {year}";
        var rest = parts.Year.IsSpecified ? $" {year}" : years;
        if (parts.Season is { } season)
        {
            return SeasonName(season) + rest;
        }

        return (parts.Month.Number, parts.Day) switch
        {
            ({ } month, { IsAbsent: true }) => Months[month - 1] + rest,
            ({ } month, { Number: { } day }) => $"{Months[month - 1]} {Number(day)}{(parts.Year.IsSpecified ? $", {year}" : years)}",
            ({ } month, _) => $"an unknown day of {Months[month - 1]}{rest}",
            (null, { IsAbsent: true }) => $"an unknown month{years}",
            (null, { Number: { } day }) => $"day {Number(day)} of an unknown month{years}",
            _ => $"an unknown day{years}",
        };
    }

    private static bool HasWords(EdtfPart part) => part.IsAbsent || part.IsSpecified || part.IsUnknown;

    private static string? YearText(EdtfYear year) => year.Unspecified switch
    {
        0b0000 => YearName(year.Number),
        0b0001 when !year.IsNegative => $"the {Number(year.Magnitude)}s",
        0b0001 or 0b0011 or 0b0111 => $"the years {YearName(year.First)} to {YearName(year.Last)}",
        0b1111 => "year unknown",
        _ => null,
    };

    // The year 0 is 1 BC; a year of less than four digits would not look like one.
    private static string YearName(int year) => year <= 0 ? $"{Number(1 - year)} BC" : year < 1000 ? $"AD {Number(year)}" : Number(year);

    private static string SeasonName(EdtfSeason season) => season switch
    {
        EdtfSeason.Spring => "spring",
        EdtfSeason.Summer => "summer",
        EdtfSeason.Autumn => "autumn",
        _ => "winter",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
