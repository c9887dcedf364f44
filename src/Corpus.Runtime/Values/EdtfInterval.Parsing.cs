using System.Diagnostics.CodeAnalysis;

namespace Corpus.Runtime;

public readonly partial struct EdtfInterval
{
    /// <summary>Converts the EDTF text of an interval, such as <c>2020/2024</c>, <c>2020-05~/..</c> or <c>/2020</c>, with nothing before or after it.</summary>
    /// <param name="text">The text to convert.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not such an interval; the message quotes it and says what was expected.</exception>
    public static EdtfInterval Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfInterval Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var interval, out var reason) ? interval : throw new FormatException(Describe(text, reason));

    /// <summary>Converts the EDTF text of an interval as <see cref="Parse(string)"/> does, without an exception.</summary>
    /// <param name="text">The text to convert; <see langword="null"/> is not an interval.</param>
    /// <param name="interval">When this method returns, the interval, or <see langword="default"/> if the text is not one.</param>
    /// <returns><see langword="true"/> if the text is an interval; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out EdtfInterval interval) => TryParse(text.AsSpan(), out interval);

    /// <inheritdoc cref="TryParse(string?, out EdtfInterval)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfInterval interval) => TryParse(text, out interval, out _);

    /// <summary>Reads an interval, and of a text that is not one says why, as a clause to follow a colon.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out EdtfInterval interval, [NotNullWhen(false)] out string? reason)
    {
        reason = EdtfIntervalParser.Read(text, out var start, out var end);
        interval = reason is null ? new EdtfInterval(start.Date, start.Bound, end.Date, end.Bound) : default;
        return reason is null;
    }

    /// <summary>The sentence for a text that is not an interval.</summary>
    internal static string Describe(ReadOnlySpan<char> text, string reason) => $"'{EdtfParser.Quoted(text)}' is not an EDTF interval: {reason}.";
}
