namespace Corpus.Runtime;

public readonly partial struct EdtfDate
{
    /// <summary>Returns the date as EDTF writes it: <c>2025</c>, <c>2025-01-17</c>, <c>2025-04~</c>. It is the same in every culture.</summary>
    /// <returns>The text, which <see cref="Parse(string)"/> reads back as this date.</returns>
    public override string ToString() => EdtfText.Of(_parts);

    /// <summary>Returns the date in a format, in the current culture where the format depends on one.</summary>
    /// <param name="format">The format, as of <see cref="ToString(string?, IFormatProvider?)"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">There is no such format, or the date is not a full date and has none.</exception>
    public string ToString(string? format) => ToString(format, null);

    /// <summary>Returns the date in a format.</summary>
    /// <param name="format">
    /// <see langword="null"/>, empty or <c>G</c> for EDTF's own; <c>W</c> for English words, the same in every culture: <c>around April 2025</c>,
    /// <c>January 17, year unknown</c>; or, for a full date of the years 0001 to 9999, one of the formats of .NET for dates:
    /// <c>d</c>, <c>D</c>, <c>M</c>, <c>Y</c>, <c>O</c>, <c>R</c>, or a pattern such as <c>dd.MM.yyyy</c>, without a time of day. .NET's formats have no place
    /// for
    /// qualifiers, and leave them out.
    /// </param>
    /// <param name="formatProvider">The culture for .NET's formats; <see langword="null"/> for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">
    /// There is no such format; the date is not a full date and the format is one of .NET's; or the culture's calendar does not have the day.
    /// </exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" => ToString(),
        "W" => ToWords(),
        _ when TryToDateTime(out var day) => EdtfPattern.Format(day, format, formatProvider),
        _ => throw new FormatException(
            $"'{this}' cannot be printed as '{EdtfParser.Quoted(format.AsSpan())}': only a full date of the years 0001 to 9999 has the formats of .NET. Use " +
                "'G' or 'W'."),
    };

    internal string ToWords() => EdtfWords.Of(_parts);
}
