#if NET8_0_OR_GREATER
using System.Globalization;
#endif

namespace Corpus.Runtime;

/// <summary>Provides methods that create intervals.</summary>
public static class Interval
{
    internal const string Separator = "..";

    /// <summary>Creates an interval; the type follows from the ends.</summary>
    /// <typeparam name="T">The type of a value: a number or an <see cref="EdtfDate"/>.</typeparam>
    /// <param name="minimum">The least value.</param>
    /// <param name="maximum">The greatest value.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentException"><paramref name="minimum"/> is greater than <paramref name="maximum"/>, or an end has no place in the
    /// order.</exception>
    public static Interval<T> Create<T>(T minimum, T maximum)
        where T : struct, IComparable<T>, IEquatable<T> => new(minimum, maximum);

#if NET8_0_OR_GREATER
    /// <summary>Converts the text of an interval, such as <c>50..55</c>, the same in every culture.</summary>
    /// <typeparam name="T">The type of a value: a number or an <see cref="EdtfDate"/>.</typeparam>
    /// <param name="text">The text to convert, as <see cref="Interval{T}.ToString()"/> prints it.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not two values with <c>..</c> between, or the first is greater than the second.</exception>
    public static Interval<T> Parse<T>(ReadOnlySpan<char> text)
        where T : struct, IComparable<T>, IEquatable<T>, ISpanParsable<T> =>
        TryParse<T>(text, out var interval) ? interval : throw new FormatException(
            $"'{EdtfParser.Quoted(text)}' is not an interval: expected two values with '..' between them, the lesser one first, such as '50..55'.");

    /// <summary>Converts the text of an interval as <see cref="Parse{T}"/> does, without an exception.</summary>
    /// <typeparam name="T">The type of a value: a number or an <see cref="EdtfDate"/>.</typeparam>
    /// <param name="text">The text to convert.</param>
    /// <param name="interval">When this method returns, the interval, or <see langword="default"/> if the text is not one.</param>
    /// <returns><see langword="true"/> if the text is an interval; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse<T>(ReadOnlySpan<char> text, out Interval<T> interval)
        where T : struct, IComparable<T>, IEquatable<T>, ISpanParsable<T>
    {
        interval = default;
        return text.IndexOf(Separator, StringComparison.Ordinal) is > 0 and var at
            && T.TryParse(text.Slice(0, at), CultureInfo.InvariantCulture, out var minimum)
            && T.TryParse(text.Slice(at + Separator.Length), CultureInfo.InvariantCulture, out var maximum)
            && TryCreate(minimum, maximum, out interval);
    }
#endif

    internal static bool TryCreate<T>(T minimum, T maximum, out Interval<T> interval)
        where T : struct, IComparable<T>, IEquatable<T>
    {
        var isOne = IntervalOrder.Describe(minimum, maximum) is null;
        interval = isOne ? new Interval<T>(minimum, maximum) : default;
        return isOne;
    }

    /// <summary>The two ends of a text, or <see langword="null"/> if it has not two.</summary>
    internal static (string Minimum, string Maximum)? Split(string text) =>
        text.IndexOf(Separator, StringComparison.Ordinal) is >= 0 and var at ? (text.Substring(0, at), text.Substring(at + Separator.Length)) : null;
}
