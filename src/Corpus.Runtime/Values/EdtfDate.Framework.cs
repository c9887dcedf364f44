#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;

namespace Corpus.Runtime;

// What the newer framework knows of dates, of reading them and of printing them.
public readonly partial struct EdtfDate : ISpanParsable<EdtfDate>, ISpanFormattable
{
    /// <summary>Converts a <see cref="DateOnly"/>.</summary>
    /// <param name="date">Any date; .NET's years, 1 to 9999, are all within EDTF's.</param>
    /// <returns>The same day.</returns>
    public static EdtfDate FromDateOnly(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>Determines whether this date can mean a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> if it is one of the days that this date can mean; otherwise, <see langword="false"/>.</returns>
    public bool Contains(DateOnly day) => Contains(FromDateOnly(day));

    /// <summary>Determines whether this date can mean a day, as <see cref="Contains(DateOnly)"/> does.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> if it is one of the days that this date can mean; otherwise, <see langword="false"/>.</returns>
    public bool IsMatch(DateOnly day) => IsMatch(FromDateOnly(day));

    /// <summary>Converts a full date to a <see cref="DateOnly"/>. Qualifiers are left out.</summary>
    /// <returns>The same day.</returns>
    /// <exception cref="InvalidOperationException">
    /// The date is not a full date (<see cref="Earliest"/> and <see cref="Latest"/> may be), or its year is not one of 0001 to 9999, which .NET has.
    /// </exception>
    public DateOnly ToDateOnly() => TryToDateOnly(out var date) ? date : throw NoDayOfTheFramework();

    /// <summary>Converts a full date to a <see cref="DateOnly"/>, if .NET has it. Qualifiers are left out.</summary>
    /// <param name="date">When this method returns, the same day, or <see langword="default"/> if there is none.</param>
    /// <returns><see langword="true"/> if the date is a full date of a year from 0001 to 9999; otherwise, <see langword="false"/>.</returns>
    public bool TryToDateOnly(out DateOnly date)
    {
        var converts = TryToDateTime(out var midnight);
        date = converts ? DateOnly.FromDateTime(midnight) : default;
        return converts;
    }

    /// <summary>Writes the date into a span, as <see cref="ToString(string?, IFormatProvider?)"/> prints it.</summary>
    /// <param name="destination">The span to write into. EDTF's own text has 12 characters at most.</param>
    /// <param name="charsWritten">When this method returns, the number of characters that were written.</param>
    /// <param name="format">The format, as of <see cref="ToString(string?, IFormatProvider?)"/>; empty for EDTF's own.</param>
    /// <param name="provider">The culture for a .NET date pattern.</param>
    /// <returns><see langword="true"/> if the span was long enough; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="FormatException">There is no such format, or the date is not a full date and has none.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        Span<char> buffer = stackalloc char[EdtfText.MaximumLength];
        var text = format is "" or "G" ? buffer.Slice(0, EdtfText.Write(_parts, buffer)) : ToString(format.ToString(), provider).AsSpan();
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten > 0;
    }

    static EdtfDate IParsable<EdtfDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EdtfDate result) => TryParse(s, out result);

    static EdtfDate ISpanParsable<EdtfDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EdtfDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EdtfDate result) => TryParse(s, out result);
}
#endif
