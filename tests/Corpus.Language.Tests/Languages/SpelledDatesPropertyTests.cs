using System.Globalization;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Languages;

/// <summary>Every date that is spelled in a pattern of its language is read as that date, and none of its neighbours is.</summary>
public sealed class SpelledDatesPropertyTests
{
    private const int Dates = 300;
    private const int Seed = 20_150_306;

    /// <summary>Patterns as those of CLDR: d, dd, M, MM and y are digits, MMMM any name of the month, § a number in the digits of the language.</summary>
    private static readonly Dictionary<string, string[]> Patterns = new()
    {
        ["de"] = ["am d. MMMM y", "den dd. MMMM y", "dd.MM.y", "d.M.y", "y-MM-dd", "vom d.M.y an"],
        ["fr"] = ["le d MMMM y", "du d MMMM y", "dd/MM/y", "le dd.MM.y", "y-MM-dd"],
        ["es"] = ["el d 'de' MMMM 'de' y", "el d 'de' MMMM 'del' y", "dd/MM/y", "d-M-y", "y-MM-dd"],
        ["it"] = ["il d MMMM y", "dd/MM/y", "d.M.y", "y-MM-dd"],
        ["pt"] = ["em d 'de' MMMM 'de' y", "em dd/MM/y", "d-M-y", "y-MM-dd"],
        ["ru"] = ["d MMMM y года", "d MMMM y г.", "dd.MM.y", "y-MM-dd"],
        ["fa"] = ["در § MMMM §", "در d MMMM y", "y/MM/dd", "y-MM-dd"],
        ["ja"] = ["y年M月d日", "y 年 M 月 d 日", "y/M/d", "y-MM-dd", "漢"],
        ["zh"] = ["y年M月d日", "y 年 M 月 d 日", "于y年M月d号", "y/M/d", "y-MM-dd", "漢"],
        ["nl"] = ["op d MMMM y", "dd-MM-y", "d/M/y", "y-MM-dd"],
    };

    public static TheoryData<string> Languages =>
        [.. Patterns.Keys.Where(static code => DateSpelling.Of(new(code)) is not null).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryDateThatIsSpelledIsReadAndNoneOfItsNeighbours(string code)
    {
        var random = new Random(Seed);
        var language = new QuoteLanguage(code);
        var months = DateSpelling.Of(language)!.Months.ToLookup(static month => month.Value, static month => month.Key);
        for (var count = 0; count < Dates; count++)
        {
            var date = new DateTime(random.Next(1700, 2100), 1, 1).AddDays(random.Next(365));
            foreach (var pattern in Patterns[code])
            {
                foreach (var name in pattern.Contains("MMMM", StringComparison.Ordinal) ? months[date.Month] : [""])
                {
                    var quote = $"{Spelled(pattern, date, name, code)} —";
                    var mentions = DateReader.Read(QuotePieces.Of(quote), language);
                    Evidence(date, mentions).IsComplete.ShouldBeTrue($"{code}: {quote} is {date:yyyy-MM-dd}");
                    foreach (var other in Neighbours(date))
                    {
                        Evidence(other, mentions).IsComplete.ShouldBeFalse($"{code}: {quote} is not {other:yyyy-MM-dd}");
                    }
                }
            }
        }
    }

    [Fact]
    public void EveryDayOfThePersianCalendarIsTheDayThatTheFrameworkCalculates()
    {
        var framework = new PersianCalendar();
        for (var year = SolarHijriCalendar.FirstYear; year <= SolarHijriCalendar.LastYear; year++)
        {
            for (var month = 1; month <= 12; month++)
            {
                var days = framework.GetDaysInMonth(year, month);
                for (var day = 1; day <= days; day++)
                {
                    SolarHijriCalendar.ToGregorian(year, month, day).ShouldBe(framework.ToDateTime(year, month, day, 0, 0, 0, 0));
                }

                SolarHijriCalendar.ToGregorian(year, month, days + 1).ShouldBeNull();
            }
        }

        SolarHijriCalendar.ToGregorian(SolarHijriCalendar.FirstYear - 1, 1, 1).ShouldBeNull();
        SolarHijriCalendar.ToGregorian(SolarHijriCalendar.LastYear + 1, 1, 1).ShouldBeNull();
    }

    [Fact]
    public void EveryDayOfThePersianCalendarIsReadInItsWords()
    {
        var language = new QuoteLanguage("fa");
        var names = DateSpelling.Of(language)!.PersianMonths.ToLookup(static month => month.Value, static month => month.Key);
        var random = new Random(Seed);
        for (var count = 0; count < Dates; count++)
        {
            var (year, month, day) = (random.Next(SolarHijriCalendar.FirstYear, SolarHijriCalendar.LastYear), random.Next(1, 13), random.Next(1, 30));
            var date = SolarHijriCalendar.ToGregorian(year, month, day)!.Value;
            foreach (var name in names[month])
            {
                var mentions = DateReader.Read(QuotePieces.Of($"در {Native(day)} {name} {Native(year)} بود"), language);
                Evidence(date, mentions).IsComplete.ShouldBeTrue($"{day} {name} {year} is {date:yyyy-MM-dd}");
                DateEvidence.Of(EdtfDate.Parse($"{year:0000}-{month:00}-{Math.Min(day, 28):00}"), mentions).IsComplete.ShouldBeFalse();
                foreach (var other in Neighbours(date))
                {
                    Evidence(other, mentions).IsComplete.ShouldBeFalse();
                }
            }
        }
    }

    private static DateEvidence Evidence(DateTime date, List<DateMention> mentions) =>
        DateEvidence.Of(EdtfDate.Parse(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), mentions);

    private static IEnumerable<DateTime> Neighbours(DateTime date)
    {
        yield return date.AddDays(1);
        yield return date.AddDays(-1);
        yield return date.AddMonths(1);
        yield return date.AddMonths(-1);
        yield return date.AddYears(1);
        if (date.Day <= 12 && date.Day != date.Month)
        {
            yield return new(date.Year, date.Day, date.Month);
        }
    }

    private static string Spelled(string pattern, DateTime date, string name, string code)
    {
        if (pattern == "漢")
        {
            return Positional(date.Year) + "年" + Han(date.Month) + "月" + Han(date.Day) + "日";
        }

        var word = code == "de" ? char.ToUpperInvariant(name[..Math.Min(1, name.Length)].FirstOrDefault('-')) + (name.Length > 1 ? name[1..] : "") : name;
        var first = pattern.IndexOf('§', StringComparison.Ordinal);
        if (first >= 0)
        {
            var last = pattern.LastIndexOf('§');
            pattern = pattern[..first] + Native(date.Day) + pattern[(first + 1)..last] + Native(date.Year) + pattern[(last + 1)..];
            return pattern.Replace("MMMM", word, StringComparison.Ordinal);
        }

        // The words of a pattern have other letters than those that stand for numbers where they are not in quotes.
        var parts = pattern.Split(' ').Select(part => part switch
        {
            "MMMM" => word,
            ['\'', .. var text, '\''] => text,
            _ when part.Any(static letter => letter is 'd' or 'M' or 'y') && !part.Any(static letter => letter is >= 'a' and <= 'x' and not 'd') =>
                Numbers(part, date),
            _ => part,
        });
        return string.Join(' ', parts);
    }

    private static string Numbers(string part, DateTime date)
    {
        if (part.Contains("MMMM", StringComparison.Ordinal))
        {
            return part;
        }

        return part.Replace("dd", date.Day.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("d", date.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("MM", date.Month.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("M", date.Month.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("y", date.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static string Native(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(static digit => (char)('\u06F0' + (digit - '0'))));

    private static string Positional(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(static digit => "〇一二三四五六七八九"[digit - '0']));

    private static string Han(int number) =>
        (number >= 20 ? Positional(number / 10) : "") + (number >= 10 ? "十" : "") + (number % 10 == 0 ? "" : Positional(number % 10));
}
