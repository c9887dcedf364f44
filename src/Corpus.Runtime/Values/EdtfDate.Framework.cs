#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;

namespace Corpus.Runtime;

// What the newer framework knows of dates and of reading them.
public readonly partial struct EdtfDate : ISpanParsable<EdtfDate>
{
    /// <summary>Makes a date that is known to the day from the framework's.</summary>
    /// <param name="date">Any date; the framework's years, 1 to 9999, are all within EDTF's.</param>
    /// <returns>The same day.</returns>
    public static EdtfDate FromDateOnly(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>This date as the framework's.</summary>
    /// <returns>The same day.</returns>
    /// <exception cref="InvalidOperationException">
    /// The date is not known to the day (<see cref="Earliest"/> and <see cref="Latest"/> are), or is in the year 0000, which the framework does not have.
    /// </exception>
    public DateOnly ToDateOnly() => TryToDateOnly(out var date)
        ? date
        : throw new InvalidOperationException(Precision == EdtfPrecision.Day
            ? $"'{this}' is in the year 0000, and DateOnly begins with the year 0001."
            : $"'{this}' is not known to the day. Take its Earliest or its Latest day.");

    /// <summary>This date as the framework's, where it is known to the day and after the year 0000.</summary>
    /// <param name="date">The same day, or <see langword="default"/>.</param>
    /// <returns>Whether there is such a day.</returns>
    public bool TryToDateOnly(out DateOnly date)
    {
        var converts = Precision == EdtfPrecision.Day && Year > 0;
        date = converts ? new DateOnly(Year, PackedMonth, PackedDay) : default;
        return converts;
    }

    static EdtfDate IParsable<EdtfDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EdtfDate result) => TryParse(s, out result);

    static EdtfDate ISpanParsable<EdtfDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EdtfDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EdtfDate result) => TryParse(s, out result);
}
#endif
