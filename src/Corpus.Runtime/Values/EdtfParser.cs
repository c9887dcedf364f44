using System.Globalization;

namespace Corpus.Runtime;

/// <summary>Reads the text of one date, and says of what it cannot read what is wrong with it.</summary>
internal static class EdtfParser
{
    public const string Expected = "expected a year (2025), a year and month (2025-01), a season (2025-21) or a full date (2025-01-17)";

    private const int YearLength = 4;
    private const int PartLength = 2;
    private const int MostLongYearDigits = 9;
    private const int LongestQuoted = 40;

    /// <summary>Reads a date with nothing before, between or after it.</summary>
    /// <returns><see langword="null"/> where the text is a date, else what is wrong with it, as a clause to follow a colon.</returns>
    public static string? Read(ReadOnlySpan<char> text, out EdtfParts parts)
    {
        parts = default;
        var qualifiers = QualifiersOf(text);
        var rest = qualifiers == EdtfQualifiers.None ? text : text.Slice(0, text.Length - 1);
        if (Describe(rest) is { } reason)
        {
            return reason;
        }

        if (rest[0] == 'Y')
        {
            return ReadLongYear(rest.Slice(1), qualifiers, out parts);
        }

        var isNegative = rest[0] == '-';
        var digits = isNegative ? rest.Slice(1) : rest;
        if (digits.Length is not (4 or 7 or 10) || !TryYear(digits.Slice(0, YearLength), isNegative, out var year)
            || !TryPart(digits, YearLength, out var month) || !TryPart(digits, YearLength + 1 + PartLength, out var day))
        {
            return rest.IndexOf('x') >= 0 ? Expected + "; an unspecified digit is a capital X" : Expected;
        }

        var read = new EdtfParts(year, month, day, qualifiers);
        if (DescribeWrong(read, digits) is { } wrong)
        {
            return wrong;
        }

        parts = read;
        return null;
    }

    /// <summary>The sentence for a text that is not a date.</summary>
    public static string Describe(ReadOnlySpan<char> text, string reason) =>
        string.Format(CultureInfo.InvariantCulture, "'{0}' is not an EDTF date: {1}.", Quoted(text), reason);

    public static string Quoted(ReadOnlySpan<char> text) =>
        text.Length <= LongestQuoted ? text.ToString() : text.Slice(0, LongestQuoted).ToString() + "...";

    private static EdtfQualifiers QualifiersOf(ReadOnlySpan<char> text) => text.IsEmpty ? EdtfQualifiers.None : text[text.Length - 1] switch
    {
        '?' => EdtfQualifiers.Uncertain,
        '~' => EdtfQualifiers.Approximate,
        '%' => EdtfQualifiers.Both,
        _ => EdtfQualifiers.None,
    };

    /// <summary>What is known at a glance to be something other than a date that is read here.</summary>
    private static string? Describe(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return Expected;
        }

        if (text[0] is '[' or '{')
        {
            return "sets of dates are not supported";
        }

        if (text.IndexOf('/') >= 0)
        {
            return Expected + "; an interval is not a date";
        }

        if (text.IndexOf('T') >= 0)
        {
            return Expected + "; times of day are not supported";
        }

        if (text.IndexOfAny('?', '~', '%') is >= 0 and var qualifier)
        {
            return qualifier == text.Length - 1
                ? "a date has one qualifier: % is both uncertain (?) and approximate (~)"
                : "a qualifier (?, ~ or %) is the last character and applies to the whole date";
        }

        if (text[0] == '+')
        {
            return "a year has no plus sign";
        }

        return null;
    }

    private static string? ReadLongYear(ReadOnlySpan<char> text, EdtfQualifiers qualifiers, out EdtfParts parts)
    {
        parts = default;
        var isNegative = !text.IsEmpty && text[0] == '-';
        var digits = isNegative ? text.Slice(1) : text;
        var magnitude = 0;
        foreach (var character in digits)
        {
            if (character == 'E' || character == 'S')
            {
                return "exponents and significant digits are not supported";
            }

            if (character is < '0' or > '9')
            {
                return "a year that begins with Y is a whole number, and has no month and no day";
            }

            magnitude = digits.Length > MostLongYearDigits ? 0 : (magnitude * 10) + (character - '0');
        }

        if (digits.Length > MostLongYearDigits)
        {
            return "a year has nine digits at most";
        }

        if (digits.IsEmpty || digits[0] == '0' || magnitude <= EdtfCalendar.MaximumYear)
        {
            return "only a year of more than four digits begins with Y, and its first digit is not 0";
        }

        parts = new EdtfParts(new EdtfYear(magnitude, 0, isNegative), default, default, qualifiers);
        return null;
    }

    // Not char.IsDigit: that also takes the digits of other scripts.
    private static bool TryYear(ReadOnlySpan<char> text, bool isNegative, out EdtfYear year)
    {
        var magnitude = 0;
        var unspecified = 0;
        foreach (var character in text)
        {
            magnitude *= 10;
            unspecified <<= 1;
            if (character == 'X')
            {
                unspecified |= 1;
            }
            else if (character is >= '0' and <= '9')
            {
                magnitude += character - '0';
            }
            else
            {
                year = default;
                return false;
            }
        }

        year = new EdtfYear(magnitude, (byte)unspecified, isNegative);
        return true;
    }

    private static bool TryPart(ReadOnlySpan<char> text, int start, out EdtfPart part)
    {
        part = default;
        if (text.Length <= start)
        {
            return true;
        }

        var (tens, ones) = (Digit(text[start + 1]), Digit(text[start + 2]));
        if (text[start] != '-' || tens < 0 || ones < 0)
        {
            return false;
        }

        part = EdtfPart.Of(tens, ones);
        return true;
    }

    private static int Digit(char character) => character switch
    {
        'X' => EdtfPart.Unspecified,
        >= '0' and <= '9' => character - '0',
        _ => -1,
    };

    private static string? DescribeWrong(EdtfParts parts, ReadOnlySpan<char> text)
    {
        const int monthEnd = YearLength + 1 + PartLength;
        var (year, month, day) = (parts.Year, parts.Month, parts.Day);
        if (year.IsNegative && year is { Magnitude: 0, IsSpecified: true })
        {
            return "the year 0000 has no sign";
        }

        if (year is { IsNegative: true, IsUnknown: true })
        {
            return "a year of which no digit is given has no sign";
        }

        if (year.IsUnknown && (month.IsAbsent || month.IsUnknown) && (day.IsAbsent || day.IsUnknown))
        {
            return "at least one digit must be given";
        }

        if (parts.Season is not null)
        {
            return month.Number > (int)EdtfSeason.Winter ? "a month is 01 to 12 and a season 21 to 24"
                : day.IsAbsent && text.Length == monthEnd ? null
                : "a season has no days";
        }

        if (text.Length > YearLength && !MatchesAny(month, 1, EdtfCalendar.MonthsInYear))
        {
            return "a month is 01 to 12 and a season 21 to 24";
        }

        if (text.Length <= monthEnd || (!day.IsAbsent && EdtfCalendar.First(parts) is not null))
        {
            return null;
        }

        return parts.HasUnspecifiedDigits
            ? "no day of the calendar has these digits"
            : string.Format(
                CultureInfo.InvariantCulture,
                "the days of {0} are 01 to {1:00}",
                text.Slice(0, monthEnd).ToString(),
                EdtfCalendar.DaysInMonth(year.Number, month.Number!.Value));
    }

    private static bool MatchesAny(EdtfPart part, int first, int last)
    {
        for (var number = first; number <= last; number++)
        {
            if (!part.IsAbsent && part.Matches(number))
            {
                return true;
            }
        }

        return false;
    }
}
