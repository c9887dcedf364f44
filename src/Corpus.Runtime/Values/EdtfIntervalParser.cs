namespace Corpus.Runtime;

/// <summary>Reads the text of one interval, and says of what it cannot read what is wrong with it.</summary>
internal static class EdtfIntervalParser
{
    public const string Open = "..";

    private const string Expected = "expected two dates with '/' between them (2020/2024), of which one can be '..' (open) or missing (not known)";

    /// <summary>Reads an interval with nothing before or after it.</summary>
    /// <returns><see langword="null"/> where the text is an interval, else what is wrong with it, as a clause to follow a colon.</returns>
    public static string? Read(ReadOnlySpan<char> text, out (EdtfDate Date, EdtfBound Bound) start, out (EdtfDate Date, EdtfBound Bound) end)
    {
        start = end = default;
        var slash = text.IndexOf('/');
        if (slash < 0 || text.Slice(slash + 1).IndexOf('/') >= 0)
        {
            return Expected;
        }

        return ReadEnd(text.Slice(0, slash), out start) ?? ReadEnd(text.Slice(slash + 1), out end) ?? DescribeWrong(DateOf(start), DateOf(end));
    }

    /// <summary>Why two dates are not the ends of an interval, or <see langword="null"/> if they are.</summary>
    public static string? DescribeWrong(EdtfDate? start, EdtfDate? end) =>
        start is null && end is null ? "at least one end must be a date"
        : start is { } first && end is { } last && IsBefore(last, first) ? $"the end {last} is before the start {first}"
        : null;

    private static string? ReadEnd(ReadOnlySpan<char> text, out (EdtfDate Date, EdtfBound Bound) end)
    {
        end = (default, text.IsEmpty ? EdtfBound.Unknown : EdtfBound.Open);
        if (text.IsEmpty || text.SequenceEqual(Open.AsSpan()))
        {
            return null;
        }

        if (!EdtfDate.TryParse(text, out var date, out var reason))
        {
            return $"its end '{EdtfParser.Quoted(text)}' is not a date: {reason}";
        }

        end = (date, EdtfBound.Given);
        return null;
    }

    private static EdtfDate? DateOf((EdtfDate Date, EdtfBound Bound) end) => end.Bound == EdtfBound.Given ? end.Date : null;

    // Where EDTF does not say which days a date has, the years decide; where no digit of a year is given, nothing does.
    private static bool IsBefore(EdtfDate date, EdtfDate other) =>
        date.Latest is { } latest && other.Earliest is { } earliest
            ? latest < earliest
            : !date.IsOfUnknownYear && !other.IsOfUnknownYear && date.LastYear < other.FirstYear;
}
