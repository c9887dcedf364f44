using System.Globalization;
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

    public static TheoryData<string> Languages => [.. Sentences.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryNumberIsFoundAndNoneOfItsNeighboursIs(string language)
    {
        var (before, behind) = Sentences[language];
        var tables = SpellingTables.Of(new(language))!;
        foreach (var number in Numbers())
        {
            foreach (var form in Words(tables, number).Concat(Digits(tables, number)))
            {
                var pieces = QuotePieces.Of(before + form + behind);
                ExactNumber[] wanted = [ExactNumber.Of(number), .. Neighbours(number).Select(static other => ExactNumber.Of(other))];
                Values(SpelledNumbers.Read(pieces, tables, wanted)).ShouldBe([number.ToString(CultureInfo.InvariantCulture)], $"{before}{form}{behind}: {number}");
            }
        }
    }

    private static string[] Values(QuoteNumbers numbers) => [.. numbers.Certain.Where(static number => number.LeftOut == 0).Select(static number => number.Value.ToString()).Distinct()];

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
        var sample = int.Parse(Environment.GetEnvironmentVariable("SAMPLE") ?? "200", CultureInfo.InvariantCulture);
        for (var count = 0; count < sample; count++)
        {
            yield return random.NextInt64(2_000, 1_000_000);
        }
    }
}
