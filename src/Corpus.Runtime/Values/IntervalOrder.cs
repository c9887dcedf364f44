namespace Corpus.Runtime;

/// <summary>How the values of an interval compare: as numbers, or as the days that dates can mean.</summary>
/// <remarks>The tests of a type are constants where the compiler makes code for it, so nothing is boxed for numbers.</remarks>
internal static class IntervalOrder
{
    /// <summary>Whether all of the second is at the first or after it.</summary>
    public static bool StartsAt<T>(T minimum, T value)
        where T : struct, IComparable<T> =>
        (minimum, value) is (EdtfDate first, EdtfDate date)
            ? first.Earliest is { } start && date.Earliest is { } earliest && start <= earliest
            : IsNumber(value) && minimum.CompareTo(value) <= 0;

    /// <summary>Whether all of the second is at the first or before it.</summary>
    public static bool EndsAt<T>(T maximum, T value)
        where T : struct, IComparable<T> =>
        (maximum, value) is (EdtfDate last, EdtfDate date)
            ? last.Latest is { } end && date.Latest is { } latest && latest <= end
            : IsNumber(value) && maximum.CompareTo(value) >= 0;

    /// <summary>Why two values are not the ends of an interval, or <see langword="null"/> if they are.</summary>
    public static string? Describe<T>(T minimum, T maximum)
        where T : struct, IComparable<T>
    {
        if (Misplaced(minimum) is { } wrong)
        {
            return wrong;
        }

        if (Misplaced(maximum) is { } alsoWrong)
        {
            return alsoWrong;
        }

        var isOrdered = (minimum, maximum) is (EdtfDate first, EdtfDate last) ? first.Earliest <= last.Latest : minimum.CompareTo(maximum) <= 0;
        return isOrdered ? null : $"the minimum '{Invariant.Text(minimum)}' is after the maximum '{Invariant.Text(maximum)}'";
    }

    private static string? Misplaced<T>(T end) =>
        end is EdtfDate { Earliest: null } ? $"EDTF does not say which days '{Invariant.Text(end)}' has"
        : IsNumber(end) ? null
        : "an end is not a number (NaN)";

    private static bool IsNumber<T>(T value) => value is not double.NaN;
}
