using System.Reflection;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Quotes;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Languages;

/// <summary>
/// What dates quotes print in languages whose dates are spelled. The files <c>Dates/de.txt</c> have a vector a line: what is printed of a date, the date, and
/// the quote; and the tag of the language where it is not that of the file.
/// </summary>
public sealed class SpelledDatesTests
{
    private static readonly string Folder = Path.Combine(
        typeof(SpelledDatesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "RepositoryRoot").Value!,
        "tests", "Corpus.Language.Tests", "Languages", "Dates");

    public static TheoryData<string> Languages =>
        [.. Directory.GetFiles(Folder).Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string, string> Hostile
    {
        get
        {
            var words = new TheoryData<string, string>();
            foreach (var language in Languages.Select(static row => (string)row.Data))
            {
                foreach (var word in new[]
                {
                    "1", "1 ", "12.", "12. ", "3-", "3 - ", "2015 ", "2015-", "2015–", "1.5.2015 ", "de ", "5 de ", "5 bis ", "mai ", "5 mai ", "5 mai de ",
                    "1 мая ", "с 1 по ", "2015 года ", "XIX ", "век ", "siglo ", "XIX–", "年", "2015年", "3月", "3月1日", "3月1日から", "二", "十", "平成",
                    "平成元年", "約", "年前", "فروردین ", "۱۵ مهر ", "۱۳۴۱ ", "سال ", "etwa ", "seit ", "im jahr ", "1990er ", "années 1990 ", "'", "l'8 ",
                    "\u200C", "\u200F", "°", "№", "20世紀90年代", "v. Chr. ", "und ", "3. und ", "zwischen 3. und ",
                })
                {
                    words.Add(language, word);
                }
            }

            return words;
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void WhatIsPrintedOfADateIsAsListed(string language)
    {
        var wrong = new List<string>();
        foreach (var line in File.ReadAllLines(Path.Combine(Folder, language + ".txt")).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            var fields = line.Split(" | ");
            var tag = QuoteLanguage.FromTag(fields.Length > 3 ? fields[3] : language);
            if (Answer(fields[0], fields[1], fields[2], tag) is { } answer && answer != fields[0])
            {
                wrong.Add($"{line} → {answer}: {string.Join("; ", Read(fields[2], tag).Select(Shown))}");
            }
        }

        wrong.Count.ShouldBe(0, string.Join("\n", wrong));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void OneWordAgainAndAgainIsRead(string language, string word)
    {
        var quote = string.Concat(Enumerable.Repeat(word, QuoteLimits.ValueCharacters / word.Length));
        var reader = PeriodReader.Read(quote, new(language));

        (reader.Mentions.Count + reader.Pairs.Count).ShouldBeLessThanOrEqualTo(2 * quote.Length);
    }

    private static string Answer(string asked, string value, string quote, QuoteLanguage language)
    {
        if (asked is "period" or "no period")
        {
            var ends = value.Split('/');
            return ValueEvidence.PrintsPeriod(quote, Date(ends[0]), Date(ends[1]), language).Printed == RangeEnds.Both ? "period" : "no period";
        }

        var date = EdtfDate.Parse(value);
        if (asked is "begin" or "end" or "neither")
        {
            return QualifierReader.Read(quote, date, language).Select(static found => found.Role).LastOrDefault() switch
            {
                DateRole.Begin => "begin",
                DateRole.End => "end",
                _ => "neither",
            };
        }

        var evidence = DateEvidence.Of(date, Read(quote, language));
        if (asked.StartsWith("says ", StringComparison.Ordinal))
        {
            var words = new ComparatorWords(QuotePieces.Of(quote), LanguageTables.Of(language)!, ofDates: true);
            var found = evidence.Mention is { } mention ? words.At(mention.First, mention.End, out _) : null;
            return found is { Sense: NumberSense.Compared, Comparator: { } comparator }
                ? "says " + Corpus.Language.Values.Comparators.NameOf(comparator)
                : "says nothing";
        }

        return evidence.Contradicting != DateParts.None ? "other"
            : evidence.IsComplete ? evidence.Mention?.Around?.Alternative is null ? "whole" : "either"
            : evidence.Printed == DateParts.None ? "none"
            : "part";
    }

    private static EdtfDate? Date(string text) => text is "" or ".." ? null : EdtfDate.Parse(text);

    private static List<DateMention> Read(string quote, QuoteLanguage language) => DateReader.Read(QuotePieces.Of(quote), language);

    private static string Shown(DateMention mention) =>
        $"{mention.Month} {mention.Day} {mention.Hedges} “{mention.Words}” {mention.Around?.Role} {mention.Around?.IsJoinedToNext}";
}
