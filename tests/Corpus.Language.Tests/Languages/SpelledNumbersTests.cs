using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Tests.Languages;

/// <summary>Every number is found where it is printed in digits or in words, and none of its neighbours is found there.</summary>
public class SpelledNumbersTests
{
    private static readonly Dictionary<string, (string Before, string Behind)> Sentences = new()
    {
        ["de"] = ("Gestern waren ", " Boote da"),
        ["nl"] = ("Gisteren waren ", " boten daar"),
        ["fr"] = ("Hier il restait ", " bateaux dans la baie"),
        ["es"] = ("Ayer quedaban ", " barcos ahí"),
        ["it"] = ("Ieri restavano ", " barche laggiù"),
        ["pt"] = ("Ontem restavam ", " barcos ali"),
        ["ru"] = ("Вчера там стояло ", " лодок рядом"),
        ["fa"] = ("دیروز ", " قایق آنجا بود"),
        ["ja"] = ("昨日は", "艘の船がいた"),
        ["zh"] = ("昨天有", "艘船"),
    };

    private static readonly string Root =
        typeof(SpelledNumbersTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute =>
            attribute.Key == "RepositoryRoot").Value!;

    public static TheoryData<string> Languages => [.. Sentences.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryNumberIsFoundAndNoneOfItsNeighboursIs(string language)
    {
        var (before, behind) = Sentences[language];
        var tables = SpellingTables.Of(new(language))!;
        foreach (var number in Numbers())
        {
            foreach (var form in Words(tables, number).Concat(Digits(tables, number)).Except(tables.Phrases("numbers", "plurals")))
            {
                var pieces = QuotePieces.Of(before + form + behind);
                ExactNumber[] wanted = [ExactNumber.Of(number), .. Neighbours(number).Select(static other => ExactNumber.Of(other))];
                Values(SpelledNumbers.Read(pieces, tables, wanted))
                    .ShouldBe([number.ToString(CultureInfo.InvariantCulture)], $"{before}{form}{behind}: {number}");
            }
        }
    }

    [Theory]
    [InlineData("de", "Das Haus kostete 115,56 €", "115.56")]
    [InlineData("de", "Das Haus kostete 1.000,- €", "1000")]
    [InlineData("de", "ein 40-Mio.-Euro-Haus", "40000000")]
    [InlineData("de", "etwa 1,5 Mrd. Kronen", "1500000000")]
    [InlineData("de", "eine halbe Million Bäume", "500000")]
    [InlineData("de", "minus 12 Grad", "-12")]
    [InlineData("de-CH", "Es sind 1’234.5 Tonnen", "1234.5")]
    [InlineData("de-AT", "Es sind 12 345,6 Tonnen", "12345.6")]
    [InlineData("fr", "un loyer de 12 345,60 euros", "12345.6")]
    [InlineData("fr", "pas au-dessous de moins douze degrés", "-12")]
    [InlineData("es", "unos 3,5 millones de aves", "3500000")]
    [InlineData("es-MX", "son 1,234.5 toneladas", "1234.5")]
    [InlineData("es", "pesa dos mil millones de gramos", "2000000000")]
    [InlineData("pt-BR", "custou 2 bilhões", "2000000000")]
    [InlineData("pt-PT", "custou 2 mil milhões", "2000000000")]
    [InlineData("it", "un lago di 28 mila anni", "28000")]
    [InlineData("ru", "построили за 3,2 млн рублей", "3200000")]
    [InlineData("fa", "مساحت آن ۱۲٬۳۴۵٫۶ متر است", "12345.6")]
    [InlineData("ja", "4万5千人が集まった", "45000")]
    [InlineData("ja", "1億2,000万円", "120000000")]
    [InlineData("zh", "大约3.5亿元", "350000000")]
    [InlineData("zh", "往来三千里", "3000")]
    [InlineData("nl", "het kostte 12,50 euro", "12.5")]
    [InlineData("de", "die Strecke von 3 × 10^6 km", "3000000")]
    [InlineData("en-IN", "It cost 12,34,567 rupees", "1234567")]
    [InlineData("en-IN", "It cost 3 lakh rupees", "300000")]
    [InlineData("en-IN", "It cost 2.5 crore rupees", "25000000")]
    public void IsPrinted(string tag, string quote, string value) => Read(tag, quote, value).Certain.ShouldContain(number => number.Value.ToString() == value);

    [Theory]
    [InlineData("de", "multipliziert mit 1.024 Punkten", "1.024")]
    [InlineData("de", "der 3. Versuch gelang", "3")]
    [InlineData("de", "in den 90er Jahren", "90")]
    [InlineData("de", "zwischen 20 und 30 Booten", "30")]
    [InlineData("de", "18–24 Boote", "24")]
    [InlineData("de", "am 6. März kam er", "6")]
    [InlineData("de", "die SU-35 flog", "35")]
    [InlineData("de", "zehn ± zwei Meter", "2")]
    [InlineData("es", "mil treinta barcos", "30")]
    [InlineData("fr", "quatre-vingt-dix-neuf bateaux", "80")]
    [InlineData("pt-PT", "custou 2 biliões", "2000000000")]
    [InlineData("zh", "往来一万三千里", "3000")]
    [InlineData("zh", "每18至24个月", "24")]
    [InlineData("ja", "三国同盟", "3")]
    [InlineData("fa", "متن را ۱٫۲ بار", "12")]
    [InlineData("en-GB", "It cost 12,34,567 rupees", "1234567")]
    [InlineData("en-GB", "It cost 3 lakh rupees", "300000")]
    [InlineData("en", "It cost 115,56 euros", "115.56")]
    public void IsNotPrinted(string tag, string quote, string value) =>
        Read(tag, quote, value).Certain.ShouldNotContain(number => number.Value.ToString() == value);

    [Theory]
    [InlineData("de", "multipliziert mit 1.024", "1.024", "has “1.024”, where the point parts groups of three digits: it is 1024")]
    [InlineData("de", "kostete 1,024 Euro", "1024", "has “1,024”, where the comma is before decimals: it is 1.024")]
    [InlineData("zh", "价格115,56元", "115.56", "has “115,56”, which is no number as the language writes them: its comma parts groups of three digits")]
    [InlineData("en", "It cost 115,56 euros", "115.56", "has “115,56” with a decimal comma, and the language of the quote has a decimal point")]
    [InlineData("de", "18 bis 24 Boote", "24", "has 24 as one end of “18 bis 24”")]
    public void SaysWhyItIsNot(string tag, string quote, string value, string because) =>
        Read(tag, quote, value).Doubtful.ShouldContain(number => number.Value.ToString() == value && number.Because == because);

    public static TheoryData<string> Documented =>
        [.. File.ReadAllLines(Path.Combine(Root, "docs/languages.md")).SkipWhile(static line => line != "```vectors spelled").Skip(1)
            .TakeWhile(static line => line != "```")];

    [Theory]
    [MemberData(nameof(Documented))]
    public void NumbersAreAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        var value = parts[2].GetString()!;
        Read(parts[0].GetString()!, parts[1].GetString()!, value).Certain.Exists(number => number.Value.ToString() == value).ShouldBe(parts[3].GetBoolean());
    }

    private static QuoteNumbers Read(string tag, string quote, string value)
    {
        var language = QuoteLanguage.FromTag(tag);
        return NumberReader.ReadAll(QuotePieces.Of(quote, language), language, [ExactNumber.Of(decimal.Parse(value, CultureInfo.InvariantCulture))]);
    }

    private static string[] Values(QuoteNumbers numbers) => [.. numbers.Certain.Where(static number => number.LeftOut == 0).Select(static number =>
        number.Value.ToString()).Distinct()];

    private static IEnumerable<long> Neighbours(long number)
    {
        yield return number + 1;
        yield return number * 10;
        if (number > 0)
        {
            yield return number - 1;
        }

        var digits = number.ToString(CultureInfo.InvariantCulture).ToCharArray();
        for (var index = 1; index < digits.Length; index++)
        {
            if (digits[index] != digits[index - 1])
            {
                (digits[index - 1], digits[index]) = (digits[index], digits[index - 1]);
                yield return long.Parse(digits, CultureInfo.InvariantCulture);
                yield break;
            }
        }
    }

    // What is an article or a character of words is a number only before what it counts, which has a test of its own.
    private static IEnumerable<string> Words(SpellingTables tables, long number) =>
        tables.Speller.Spellings(number).Where(form => form.Length > 1 && !tables.Articles.Contains(form));

    private static IEnumerable<string> Digits(SpellingTables tables, long number)
    {
        var plain = number.ToString(CultureInfo.InvariantCulture);
        yield return plain;
        if (number >= 1000)
        {
            foreach (var mark in tables.GroupMarks)
            {
                yield return number.ToString("N0", new NumberFormatInfo { NumberGroupSeparator = mark.ToString() });
            }
        }
    }

    private static IEnumerable<long> Numbers()
    {
        for (var number = 0L; number < 2_000; number++)
        {
            yield return number;
        }

        var random = new Random(15);
        var sample = int.Parse(Environment.GetEnvironmentVariable("CORPUS_SAMPLE") ?? "100", CultureInfo.InvariantCulture);
        for (var count = 0; count < sample; count++)
        {
            yield return random.NextInt64(2_000, 1_000_000);
        }
    }
}
