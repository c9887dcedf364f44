#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;

namespace Corpus.Runtime;

// What the newer framework knows of dates, of reading them and of printing them.
public readonly partial struct EdtfInterval : ISpanParsable<EdtfInterval>, ISpanFormattable
{
    /// <summary>Determines whether a day lies in the interval.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> if the day surely lies in it; otherwise, <see langword="false"/>.</returns>
    public bool Contains(DateOnly day) => Contains(EdtfDate.FromDateOnly(day));

    /// <summary>Writes the interval into a span, as <see cref="ToString(string?, IFormatProvider?)"/> prints it.</summary>
    /// <param name="destination">The span to write into. EDTF's own text has 25 characters at most.</param>
    /// <param name="charsWritten">When this method returns, the number of characters that were written.</param>
    /// <param name="format">The format, as of <see cref="ToString(string?, IFormatProvider?)"/>; empty for EDTF's own.</param>
    /// <param name="provider">Plays no part.</param>
    /// <returns><see langword="true"/> if the span was long enough; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        var text = ToString(format.ToString(), provider);
        charsWritten = text.AsSpan().TryCopyTo(destination) ? text.Length : 0;
        return charsWritten > 0;
    }

    static EdtfInterval IParsable<EdtfInterval>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfInterval>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EdtfInterval result) =>
        TryParse(s, out result);

    static EdtfInterval ISpanParsable<EdtfInterval>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EdtfInterval>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EdtfInterval result) => TryParse(s, out result);
}
#endif
