using System.Globalization;

namespace Corpus.Runtime;

/// <summary>Prints full dates by .NET's formats, as <c>DateOnly</c> does, on every framework.</summary>
internal static class EdtfPattern
{
    public static string Format(DateTime day, string format, IFormatProvider? provider)
    {
        if (format.Length == 1)
        {
            return format[0] switch
            {
                'd' or 'D' or 'M' or 'm' or 'Y' or 'y' => Print(day, format, provider),
                'O' or 'o' => day.ToString("yyyy'-'MM'-'dd", CultureInfo.InvariantCulture),
                'R' or 'r' => day.ToString("ddd, dd MMM yyyy", CultureInfo.InvariantCulture),
                _ => throw NoFormat(format),
            };
        }

        return NamesTime(format) ? throw NoFormat(format) : Print(day, format, provider);
    }

    private static string Print(DateTime day, string format, IFormatProvider? provider)
    {
        try
        {
            return day.ToString(format, provider);
        }
        catch (ArgumentOutOfRangeException error)
        {
            // The calendar of the culture begins later or ends earlier than the Gregorian one.
            throw new FormatException($"'{day.ToString("yyyy'-'MM'-'dd", CultureInfo.InvariantCulture)}' is not in the calendar of the culture.", error);
        }
    }

    /// <summary>Whether a pattern has a time of day, which a date does not have. What is quoted or escaped is text.</summary>
    private static bool NamesTime(string format)
    {
        for (var at = 0; at < format.Length; at++)
        {
            switch (format[at])
            {
                case '\\':
                    at++;
                    break;
                case '\'' or '"' when format.IndexOf(format[at], at + 1) is >= 0 and var end:
                    at = end;
                    break;
                case ':' or 't' or 'f' or 'F' or 'h' or 'H' or 'm' or 's' or 'z' or 'K':
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    private static FormatException NoFormat(string format) => new(
        $"'{EdtfParser.Quoted(format.AsSpan())}' is not a format for dates. Use 'G' (EDTF), 'W' (words), 'd', 'D', 'M', 'Y', 'O', 'R', or a pattern such as " +
            "'dd.MM.yyyy' without a time of day.");
}
