using System.Diagnostics.CodeAnalysis;

namespace Corpus.Runtime;

public readonly partial struct EdtfDate
{
    /// <summary>Converts the EDTF text of a date, such as <c>2025</c>, <c>2025-04~</c> or <c>XXXX-01-17</c>, with nothing before or after it.</summary>
    /// <param name="text">The text to convert.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a date; the message quotes it and says what was expected.</exception>
    public static EdtfDate Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfDate Parse(ReadOnlySpan<char> text) =>
        EdtfParser.Read(text, out var parts) is { } reason ? throw new FormatException(EdtfParser.Describe(text, reason)) : new EdtfDate(parts);

    /// <summary>Converts the EDTF text of a date as <see cref="Parse(string)"/> does, without an exception.</summary>
    /// <param name="text">The text to convert; <see langword="null"/> is not a date.</param>
    /// <param name="date">When this method returns, the date, or <see langword="default"/> if the text is not one.</param>
    /// <returns><see langword="true"/> if the text is a date; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out EdtfDate date) => TryParse(text.AsSpan(), out date);

    /// <inheritdoc cref="TryParse(string?, out EdtfDate)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date) => TryParse(text, out date, out _);

    /// <summary>Reads a date, and of a text that is not one says why, as a clause to follow a colon.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date, [NotNullWhen(false)] out string? reason)
    {
        reason = EdtfParser.Read(text, out var parts);
        date = new EdtfDate(parts);
        return reason is null;
    }
}
