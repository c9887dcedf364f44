using System.Globalization;

namespace Corpus.Runtime;

/// <summary>Reads the dates of EDTF level 0, and says of what it cannot read what is wrong with it.</summary>
internal static class EdtfParser
{
    private const int LongestQuoted = 40;

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>, in ASCII digits, with nothing before, between or after.</summary>
    /// <returns><see langword="null"/> where the text is a date, else what is wrong with it, as a clause to follow a colon.</returns>
    public static string? Read(ReadOnlySpan<char> text, out EdtfParts parts)
    {
        parts = default;
        if (text.Length is not (4 or 7 or 10) || !HasDigits(text, 0, 4) || !HasPart(text, 4) || !HasPart(text, 7))
        {
            return DescribeShape(text);
        }

        var year = Number(text.Slice(0, 4));
        var month = text.Length > 4 ? Number(text.Slice(5, 2)) : 0;
        var day = text.Length > 7 ? Number(text.Slice(8, 2)) : 0;
        if (text.Length > 4 && month is < 1 or > EdtfCalendar.MonthsInYear)
        {
            return "a month is 01 to 12";
        }

        if (text.Length > 7 && (day < 1 || day > EdtfCalendar.DaysInMonth(year, month)))
        {
            return string.Format(
                CultureInfo.InvariantCulture, "the days of {0:0000}-{1:00} are 01 to {2:00}", year, month, EdtfCalendar.DaysInMonth(year, month));
        }

        parts = new(year, month, day);
        return null;
    }

    /// <summary>The sentence for a text that is not a date.</summary>
    public static string Describe(ReadOnlySpan<char> text, string reason) =>
        string.Format(CultureInfo.InvariantCulture, "'{0}' is not an EDTF date: {1}.", Quoted(text), reason);

    private static string DescribeShape(ReadOnlySpan<char> text)
    {
        const string Expected = "expected a year (2025), a year and month (2025-01) or a full date (2025-01-17)";
        if (text.IndexOf('/') >= 0)
        {
            return Expected + "; intervals are not supported";
        }

        return text.Length > 10 && text[10] == 'T' ? Expected + "; times of day are not supported" : Expected;
    }

    private static bool HasPart(ReadOnlySpan<char> text, int start) =>
        text.Length <= start || (text[start] == '-' && HasDigits(text, start + 1, 2));

    // Not char.IsDigit: that also takes the digits of other scripts.
    private static bool HasDigits(ReadOnlySpan<char> text, int start, int count)
    {
        foreach (var character in text.Slice(start, count))
        {
            if (character is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private static string Quoted(ReadOnlySpan<char> text) =>
        text.Length <= LongestQuoted ? text.ToString() : text.Slice(0, LongestQuoted).ToString() + "...";
}
