namespace Corpus.Runtime;

public readonly partial struct EdtfInterval
{
    /// <summary>Returns the interval as EDTF writes it: <c>2020/2024</c>, <c>2020/..</c>. It is the same in every culture.</summary>
    /// <returns>The text, which <see cref="Parse(string)"/> reads back as this interval.</returns>
    public override string ToString() => $"{Text(Start, _startBound)}/{Text(End, _endBound)}";

    /// <summary>Returns the interval in a format.</summary>
    /// <param name="format">The format, as of <see cref="ToString(string?, IFormatProvider?)"/>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format) => ToString(format, null);

    /// <summary>Returns the interval in a format.</summary>
    /// <param name="format">
    /// <see langword="null"/>, empty or <c>G</c> for EDTF's own; <c>W</c> for English words, the same in every culture: <c>from 2020 to 2024</c>,
    /// <c>since around April 2025</c>, <c>until 2020, start unknown</c>.
    /// </param>
    /// <param name="formatProvider">Plays no part.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" => ToString(),
        "W" => Words(),
        _ => throw new FormatException($"'{EdtfParser.Quoted(format.AsSpan())}' is not a format for intervals. Use 'G' (EDTF) or 'W' (words)."),
    };

    private static string Text(EdtfDate? date, EdtfBound bound) => bound switch
    {
        EdtfBound.Given => date!.Value.ToString(),
        EdtfBound.Open => EdtfIntervalParser.Open,
        _ => "",
    };

    private string Words() => (Start?.ToWords(), End?.ToWords()) switch
    {
        ({ } start, { } end) => $"from {start} to {end}",
        ({ } start, null) => IsOpenEnd ? $"since {start}" : $"since {start}, end unknown",
        (_, var end) => IsOpenStart ? $"until {end}" : $"until {end}, start unknown",
    };
}
