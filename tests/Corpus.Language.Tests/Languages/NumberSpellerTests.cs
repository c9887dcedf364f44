using System.Globalization;
using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Tests.Languages;

/// <summary>Numbers are spelled as people spell them, and no spelling is that of two numbers.</summary>
public class NumberSpellerTests
{
    public static TheoryData<string> Languages => ["de", "es", "fa", "fr", "it", "ja", "nl", "pt", "ru", "zh"];

    [Theory]
    [InlineData("de", 1, "eins")]
    [InlineData("de", 21, "einundzwanzig")]
    [InlineData("de", 100, "hundert")]
    [InlineData("de", 30, "dreissig")]
    [InlineData("de", 1999, "neunzehnhundertneunundneunzig")]
    [InlineData("de", 1999, "tausendneunhundertneunundneunzig")]
    [InlineData("de", 2_000_001, "zwei millionen eins")]
    [InlineData("fr", 71, "soixante-et-onze")]
    [InlineData("fr", 80, "quatre-vingts")]
    [InlineData("fr", 99, "quatre-vingt-dix-neuf")]
    [InlineData("fr", 99, "nonante-neuf")]
    [InlineData("fr", 200_000, "deux cent mille")]
    [InlineData("es", 21, "veintiún")]
    [InlineData("es", 531, "quinientas treinta y una")]
    [InlineData("it", 28, "ventotto")]
    [InlineData("it", 3_000, "tremila")]
    [InlineData("pt", 17, "dezassete")]
    [InlineData("pt", 1_100, "mil e cem")]
    [InlineData("pt", 2_000_000_000, "dois bilhões")]
    [InlineData("pt", 2_000_000_000, "dois mil milhões")]
    [InlineData("ru", 2, "двух")]
    [InlineData("ru", 1_000, "тысяча")]
    [InlineData("ru", 21_000, "двадцать одна тысяча")]
    [InlineData("fa", 31, "سی و یک")]
    [InlineData("fa", 1_250, "هزار و دویست و پنجاه")]
    [InlineData("ja", 10_000, "一万")]
    [InlineData("ja", 1_250, "千二百五十")]
    [InlineData("zh", 2, "两")]
    [InlineData("zh", 105, "一百零五")]
    [InlineData("zh", 12_000, "一万二千")]
    [InlineData("nl", 22, "tweeëntwintig")]
    [InlineData("nl", 1_200, "twaalfhonderd")]
    public void SpellsAsPeopleDo(string language, long number, string spelling) => SpellerOf(language).Spellings(number).ShouldContain(spelling);

    [Theory]
    [MemberData(nameof(Languages))]
    public void NoSpellingIsOfTwoNumbers(string language)
    {
        var speller = SpellerOf(language);
        var known = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var number in Numbers().Distinct())
        {
            var spellings = speller.Spellings(number);
            spellings.ShouldNotBeEmpty($"{number}");
            foreach (var spelling in spellings)
            {
                spelling.ShouldNotContain('\u00AD');
                var letters = NumeralWords.Letters(spelling);
                known.GetValueOrDefault(letters, number).ShouldBe(number, spelling);
                known[letters] = number;
            }
        }
    }

    private static NumberSpeller SpellerOf(string language) => SpellingTables.Of(new(language))!.Speller;

    private static IEnumerable<long> Numbers()
    {
        for (var number = 0L; number < 3_000; number++)
        {
            yield return number;
        }

        // All of them, where somebody has the time: CORPUS_SAMPLE=1000000.
        var random = new Random(15);
        var sample = int.Parse(Environment.GetEnvironmentVariable("CORPUS_SAMPLE") ?? "1000", CultureInfo.InvariantCulture);
        for (var number = 3_000L; sample >= 1_000_000 && number < 1_000_000; number++)
        {
            yield return number;
        }

        for (var count = 0; count < sample && sample < 1_000_000; count++)
        {
            yield return random.NextInt64(3_000, 1_000_000);
        }

        foreach (var scale in new[] { 1_000L, 1_000_000, 1_000_000_000, 1_000_000_000_000 })
        {
            foreach (var times in new[] { 1, 2, 5, 11, 21, 100, 101, 999 })
            {
                yield return scale * times;
                yield return (scale * times) + 1;
            }
        }
    }
}
