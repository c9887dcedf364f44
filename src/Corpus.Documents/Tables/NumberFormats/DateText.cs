using System.Globalization;
using System.Text;

namespace Corpus.Documents.Tables.NumberFormats;

/// <summary>Shows a number of days as a date or a time.</summary>
internal static class DateText
{
    private const double AfterAllDates = 2_958_466;

    /// <summary>The first of January of the year 1. Dates before 1900 are shown as they were: some programs write them so.</summary>
    private const double BeforeAllDates = -693_594;
    private const int DaysBefore1904 = 1462;
    private const double RoundingError = 1e-9;
    private const int SecondsADay = 86_400;

    /// <summary>29 February 1900, which never was: the calendar of spreadsheets has it, and so is a day off before it.</summary>
    private const int DayThatNeverWas = 60;

    public static string Show(FormatSection section, double days, bool is1904)
    {
        if (days >= AfterAllDates || days <= BeforeAllDates)
        {
            return NumberFormat.NoDate;
        }

        var tokens = section.Tokens;
        var isElapsed = tokens.Any(static token => token.Kind == FormatTokenKind.Elapsed);
        if (!isElapsed && !tokens.Any(static token => token.Kind == FormatTokenKind.Date && token.Text[0] is 'h' or 's' or 'a' or 'A'))
        {
            // A time is rounded to what is shown of it; a date is the same to the last moment of the day.
            days = Math.Floor(days + RoundingError);
        }

        var decimals = SecondDecimals(tokens);
        var unit = (long)Math.Pow(10, decimals);
        var ticks = (long)Math.Round((isElapsed ? Math.Abs(days) : days) * SecondsADay * unit, MidpointRounding.AwayFromZero);
        var dayTicks = SecondsADay * unit;
        var day = (int)Math.Floor(ticks / (double)dayTicks);
        var (seconds, parts) = (ticks / unit, ticks % unit);
        if (ticks < 0)
        {
            (seconds, parts) = ((ticks - (day * dayTicks)) / unit, (ticks - (day * dayTicks)) % unit);
        }

        day += is1904 ? DaysBefore1904 : 0;
        var date = DateOf(day);
        var hour = (int)(seconds % SecondsADay / 3600);
        var isHalfDay = tokens.Any(static token => token.Kind == FormatTokenKind.Date && token.Text[0] is 'a' or 'A');
        var shown = new StringBuilder(isElapsed && days < 0 ? "-" : "");
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];
            if (token.Kind == FormatTokenKind.Elapsed)
            {
                shown.Append(Padded(token.Text[0] switch { 'h' => seconds / 3600, 'm' => seconds / 60, _ => seconds }, token.Text.Length));
            }
            else if (token.Kind == FormatTokenKind.Point && Decimals(tokens, index) is var places and > 0)
            {
                shown.Append('.').Append(Padded(parts / (long)Math.Pow(10, decimals - Math.Min(places, decimals)), Math.Min(places, decimals)));
                index += places;
            }
            else if (token.Kind != FormatTokenKind.Date)
            {
                shown.Append(token.Text);
            }
            else
            {
                shown.Append(token.Text[0] switch
                {
                    'm' when IsMinute(tokens, index) => Padded(seconds % 3600 / 60, token.Text.Length),
                    'm' => token.Text.Length switch
                    {
                        <= 2 => Padded(date.Month, token.Text.Length),
                        3 => section.Language.ShortMonth(date.Month),
                        4 => section.Language.Month(date.Month),
                        _ => section.Language.Month(date.Month)[..1],
                    },
                    'y' or 'e' => Padded(token.Text is "y" or "yy" ? date.Year % 100 : date.Year, token.Text is "y" or "yy" ? 2 : 4),
                    'b' => Padded(token.Text.Length <= 2 ? (date.Year + 543) % 100 : date.Year + 543, 2),
                    'd' => token.Text.Length switch
                    {
                        <= 2 => Padded(date.Day, token.Text.Length),
                        3 => section.Language.ShortDay(DayOfWeek(day)),
                        _ => section.Language.Day(DayOfWeek(day)),
                    },
                    'h' => Padded(isHalfDay ? (hour + 11) % 12 + 1 : hour, token.Text.Length),
                    's' => Padded(seconds % 60, token.Text.Length),
                    'a' when token.Text == "a/p" => hour < 12 ? "a" : "p",
                    'A' => hour < 12 ? "A" : "P",
                    'a' => hour < 12 ? "AM" : "PM",
                    _ => "",
                });
            }
        }

        return shown.ToString();
    }

    /// <summary>Year, month and day of a day of the calendar that begins with 1900.</summary>
    public static (int Year, int Month, int Day) DateOf(int day)
    {
        if (day is 0 or DayThatNeverWas)
        {
            return day == 0 ? (1900, 1, 0) : (1900, 2, 29);
        }

        var eve = new DateTime(1899, 12, day is > 0 and < DayThatNeverWas ? 31 : 30, 0, 0, 0, DateTimeKind.Unspecified);
        var date = eve.AddDays(Math.Min(day, (int)AfterAllDates - 1));
        return (date.Year, date.Month, date.Day);
    }

    private static int DayOfWeek(int day) => (((day + 6) % 7) + 7) % 7;

    // “m” is a minute beside an hour or a second, else a month.
    private static bool IsMinute(IReadOnlyList<FormatToken> tokens, int at)
    {
        if (tokens[at].Text.Length > 2)
        {
            return false;
        }

        for (var index = at - 1; index >= 0; index--)
        {
            if (tokens[index].Kind is FormatTokenKind.Date or FormatTokenKind.Elapsed)
            {
                if (tokens[index].Text[0] == 'h')
                {
                    return true;
                }

                break;
            }
        }

        for (var index = at + 1; index < tokens.Count; index++)
        {
            if (tokens[index].Kind is FormatTokenKind.Date or FormatTokenKind.Elapsed)
            {
                return tokens[index].Text[0] == 's';
            }
        }

        return false;
    }

    private static int SecondDecimals(IReadOnlyList<FormatToken> tokens)
    {
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Kind == FormatTokenKind.Point && Decimals(tokens, index) is var places and > 0)
            {
                return Math.Min(places, 3);
            }
        }

        return 0;
    }

    private static int Decimals(IReadOnlyList<FormatToken> tokens, int point)
    {
        var places = 0;
        while (point + 1 + places < tokens.Count && tokens[point + 1 + places] is { Kind: FormatTokenKind.Digit, Text: "0" })
        {
            places++;
        }

        return places;
    }

    private static string Padded(long number, int length) => number.ToString(CultureInfo.InvariantCulture).PadLeft(Math.Min(length, 20), '0');
}
