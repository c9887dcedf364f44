using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Provenance;

public sealed class ValueEvidenceTests
{
    [Theory]
    [InlineData("20-year strategic partnership treaty", "20")]
    [InlineData("up to 55 billion cubic meters", "55 55000000000")]
    [InlineData("the next two decades", "2")]
    [InlineData("twenty-one states", "21")]
    [InlineData("twenty one states", "21")]
    [InlineData("a twenty-year-old treaty", "20")]
    [InlineData("1.5 million people", "1.5 1500000")]
    [InlineData("1,500 tonnes", "1500")]
    [InlineData("1.500 tonnes", "1.5")]
    [InlineData("1 500 000 tonnes", "1500000")]
    [InlineData("fell by \u22125.5 %", "-5.5")]
    [InlineData("fell by -5.5%", "-5.5")]
    [InlineData("minus 5.5 percent", "-5.5")]
    [InlineData("US$55bn a year", "55 55000000000")]
    [InlineData("$5m in aid", "5 5000000")]
    [InlineData("5m of cable", "5 5000000")]
    [InlineData("both 20 and 25 states", "20 25")]
    [InlineData("two hundred and five thousand three hundred", "205300")]
    [InlineData("both one hundred and five hundred", "100 500")]
    [InlineData("both one hundred and five people", "100 5")]
    [InlineData("one hundred and five people", "105")]
    [InlineData("a hundred states", "100")]
    [InlineData("half a million and a million", "500000 1000000")]
    [InlineData("1.5 \u00D7 10^6 units", "1.5 1500000")]
    [InlineData("5\u00BD years", "5.5")]
    [InlineData("two million", "2 2000000")]
    [InlineData("two and a half years", "2.5")]
    [InlineData("two and a half million", "2.5 2500000")]
    [InlineData("two dozen", "24")]
    [InlineData("a dozen drones", "12")]
    [InlineData("grew .5 percent", "0.5")]
    [InlineData("6.022e23 per mole", "602200000000000000000000")]
    [InlineData("ninety-nine thousand nine hundred ninety-nine", "99999")]
    [InlineData("Zero", "0")]
    [InlineData("in 2025, or $20/month", "2025 20")]
    public void EnglishPrints(string quote, string numbers) =>
        string.Join(' ', ValueEvidence.NumbersIn(quote, QuoteLanguage.English)).ShouldBe(numbers);

    [Theory]
    [InlineData("the Su-35 and COVID-19")]
    [InlineData("the 17th of the month")]
    [InlineData("in the 1990s")]
    [InlineData("at 10:30")]
    [InlineData("version 1.5.2")]
    [InlineData("two thirds of it")]
    [InlineData("the twenty-first century")]
    [InlineData("twenty twenty-five")]
    [InlineData("1,50 euros")]
    [InlineData("5\u2153 years")]
    [InlineData("20\u201325 states")]
    [InlineData("six-to-ten-year terms")]
    [InlineData("no one came")]
    [InlineData("\u00B15 units")]
    [InlineData("007")]
    [InlineData("hundreds of millions")]
    [InlineData("1/2 of it")]
    [InlineData("\u0665\u0665 units")]
    [InlineData("a \0 5")]
    public void WhatIsNotCertainIsNotPrinted(string quote) => ValueEvidence.NumbersIn(quote, QuoteLanguage.English).ShouldBeEmpty();

    [Theory]
    [InlineData("55 Milliarden", "55")]
    [InlineData("ein 20-j\u00E4hriger Vertrag", "20")]
    [InlineData("1.500 Tonnen", "")]
    [InlineData("1,5 Tonnen", "")]
    [InlineData("1 500 tonnes", "")]
    [InlineData("two hundred", "")]
    [InlineData("\u22125 %", "-5")]
    public void OtherLanguagesPrintPlainDigitsOnly(string quote, string numbers) =>
        string.Join(' ', ValueEvidence.NumbersIn(quote, QuoteLanguage.Other)).ShouldBe(numbers);

    [Fact]
    public void NumbersAreComparedByValue()
    {
        ValueEvidence.PrintsInteger("55 bcm", 5, QuoteLanguage.English).ShouldBeFalse();
        ValueEvidence.PrintsInteger("1.5 bcm", 15, QuoteLanguage.English).ShouldBeFalse();
        ValueEvidence.PrintsInteger("\u22125.5 %", 5, QuoteLanguage.English).ShouldBeFalse();
        ValueEvidence.PrintsInteger("-20", 20, QuoteLanguage.English).ShouldBeFalse();
        ValueEvidence.PrintsInteger("9,223,372,036,854,775,807", long.MaxValue, QuoteLanguage.English).ShouldBeTrue();
        ValueEvidence.PrintsInteger("-9,223,372,036,854,775,808", long.MinValue, QuoteLanguage.English).ShouldBeTrue();
        ValueEvidence.PrintsDecimal("1.50", 1.5m, QuoteLanguage.English).ShouldBeTrue();
        ValueEvidence.PrintsDecimal("79,228,162,514,264,337,593,543,950,335", decimal.MaxValue, QuoteLanguage.English).ShouldBeTrue();
        ValueEvidence.PrintsDouble("0.1", 0.1, QuoteLanguage.English).ShouldBeTrue();
        ValueEvidence.PrintsDouble("0.1", double.NaN, QuoteLanguage.English).ShouldBeFalse();
        ValueEvidence.PrintsDouble("1e400", double.PositiveInfinity, QuoteLanguage.English).ShouldBeFalse();
        ValueEvidence.PrintsDouble("0 degrees", -0.0, QuoteLanguage.English).ShouldBeTrue();
    }

    [Theory]
    [InlineData("signed on 17 January 2025", "2025-01-17", DateParts.Year | DateParts.Month | DateParts.Day, DateParts.None, DateParts.None)]
    [InlineData("signed on January 17, 2025 in Moscow", "2025-01-17", DateParts.Year | DateParts.Month | DateParts.Day, DateParts.None, DateParts.None)]
    [InlineData("signed Jan. 17", "2025-01-17", DateParts.Month | DateParts.Day, DateParts.Year, DateParts.None)]
    [InlineData("the 17th of January", "2025-01-17", DateParts.Month | DateParts.Day, DateParts.Year, DateParts.None)]
    [InlineData("January the 17th, 2025", "2025-01-17", DateParts.Year | DateParts.Month | DateParts.Day, DateParts.None, DateParts.None)]
    [InlineData("17\u201318 January 2025", "2025-01-18", DateParts.Year | DateParts.Month | DateParts.Day, DateParts.None, DateParts.None)]
    [InlineData("17\u201318 January 2025", "2025-01-17", DateParts.Year | DateParts.Month | DateParts.Day, DateParts.None, DateParts.None)]
    [InlineData("on 2025-01-17", "2025-01-17", DateParts.Year | DateParts.Month | DateParts.Day, DateParts.None, DateParts.None)]
    [InlineData("on 17.01.2025", "2025-01-17", DateParts.Year | DateParts.Month | DateParts.Day, DateParts.None, DateParts.None)]
    [InlineData("on 01/17/2025", "2025-01-17", DateParts.Year | DateParts.Month | DateParts.Day, DateParts.None, DateParts.None)]
    [InlineData("on 05/06/2025", "2025-06-05", DateParts.None, DateParts.Year | DateParts.Month | DateParts.Day, DateParts.None)]
    [InlineData("on 17 January 2024", "2025-01-17", DateParts.Month | DateParts.Day, DateParts.None, DateParts.Year)]
    [InlineData("on 18 January", "2025-01-17", DateParts.Month, DateParts.Year, DateParts.Day)]
    [InlineData("by mid-2025", "2025", DateParts.Year, DateParts.None, DateParts.None)]
    [InlineData("in 2024, and by 2025", "2025", DateParts.Year, DateParts.None, DateParts.None)]
    [InlineData("on 18 January 2025, later in 2025", "2025-01-17", DateParts.Year, DateParts.Month | DateParts.Day, DateParts.None)]
    [InlineData("2025\u20132030", "2030", DateParts.Year, DateParts.None, DateParts.None)]
    [InlineData("17 January 2025", "2025", DateParts.Year, DateParts.None, DateParts.None)]
    [InlineData("January 2025", "2025-01", DateParts.Year | DateParts.Month, DateParts.None, DateParts.None)]
    [InlineData("it may come", "2025-05", DateParts.None, DateParts.Year | DateParts.Month, DateParts.None)]
    [InlineData("May the treaty", "2025-05", DateParts.None, DateParts.Year | DateParts.Month, DateParts.None)]
    [InlineData("in May", "2025-05", DateParts.Month, DateParts.Year, DateParts.None)]
    [InlineData("2,025 tonnes", "2025", DateParts.None, DateParts.Year, DateParts.None)]
    [InlineData("the 1990s", "1990", DateParts.None, DateParts.Year, DateParts.None)]
    [InlineData("no date", "2025", DateParts.None, DateParts.Year, DateParts.None)]
    public void DatesArePrintedPartByPart(string quote, string date, object printed, object missing, object contradicting)
    {
        var evidence = ValueEvidence.PrintsDate(quote, EdtfDate.Parse(date), QuoteLanguage.English);
        (evidence.Printed, evidence.Missing, evidence.Contradicting).ShouldBe(((DateParts)printed, (DateParts)missing, (DateParts)contradicting));
        evidence.IsComplete.ShouldBe((DateParts)missing == DateParts.None && (DateParts)contradicting == DateParts.None);
    }

    [Fact]
    public void MonthNamesAreEnglishOnly() =>
        ValueEvidence.PrintsDate("17 January 2025", EdtfDate.Parse("2025-01-17"), QuoteLanguage.Other).Missing.ShouldBe(DateParts.Month | DateParts.Day);

    [Theory]
    [InlineData("see https://example.org/a.", "https://example.org/a", true)]
    [InlineData("see example.org/a", "https://example.org/a/", true)]
    [InlineData("see https://example.org/ab", "https://example.org/a", false)]
    [InlineData("see https://example.org/a/b", "https://example.org/a", false)]
    [InlineData("see ftp://example.org/a", "https://example.org/a", false)]
    [InlineData("see myexample.org/a", "https://example.org/a", false)]
    [InlineData("see HTTPS://Example.Org/A", "https://example.org/A", true)]
    [InlineData("see EXAMPLE.org/A", "https://example.org/A", true)]
    [InlineData("see example.org/a", "https://example.org/A", false)]
    [InlineData("see (https://example.org/a), or not", "https://example.org/a", true)]
    [InlineData("see \u201Cexample.org/a\u201D", "https://example.org/a", true)]
    [InlineData("see <https://example.org/a>.", "https://example.org/a", true)]
    [InlineData("Site:https://example.org/a", "https://example.org/a", true)]
    [InlineData("see http://example.org/a", "https://example.org/a", false)]
    [InlineData("see https://example.org:81/a", "https://example.org/a", false)]
    [InlineData("see https://www.example.org/a", "https://example.org/a", false)]
    [InlineData("write to ada@example.org today", "https://example.org", false)]
    [InlineData("see https://cache.net/?u=https://example.org/a", "https://example.org/a", false)]
    [InlineData("see https://cache.net/https://example.org/a", "https://example.org/a", false)]
    [InlineData("see cache.net?u=example.org", "https://example.org", false)]
    [InlineData("see https://example.org/a?b=c", "https://example.org/a", false)]
    [InlineData("see https://example.org/a#part", "https://example.org/a", false)]
    [InlineData("see example.org.uk", "https://example.org", false)]
    [InlineData("the bridge is long", "https://bridge", false)]
    [InlineData("see https://bridge for it", "https://bridge", true)]
    [InlineData("it has https://example.org in it", "https://example.org/", true)]
    [InlineData("doi:10.1234/ab.cd", "doi:10.1234/ab.cd", true)]
    [InlineData("DOI: 10.1234/ab.cd.", "https://doi.org/10.1234/ab.cd", true)]
    [InlineData("https://doi.org/10.1234/ab.cd", "doi:10.1234/ab.cd", true)]
    [InlineData("doi:10.1234/ab.cde", "doi:10.1234/ab.cd", false)]
    [InlineData("its name is URN:isbn:0451450523 now", "urn:isbn:0451450523", true)]
    [InlineData("its name is isbn:0451450523 now", "urn:isbn:0451450523", false)]
    public void AddressesAreWhole(string quote, string address, bool isPrinted) => UriSearch.Contains(quote, address).ShouldBe(isPrinted);

    [Theory]
    [InlineData("up to 55 billion", 55, Comparator.AtMost, "up to")]
    [InlineData("at least 55", 55, Comparator.AtLeast, "at least")]
    [InlineData("exactly 55 states", 55, Comparator.Exactly, "exactly")]
    [InlineData("no more and no less than 55", 55, Comparator.Exactly, "no more and no less than")]
    [InlineData("almost exactly 55", 55, Comparator.About, "almost exactly")]
    [InlineData("up to exactly 55", 55, Comparator.AtMost, "up to exactly")]
    [InlineData("no more than 55", 55, Comparator.AtMost, "no more than")]
    [InlineData("not less than 55", 55, Comparator.AtLeast, "not less than")]
    [InlineData("more than $55 billion", 55, Comparator.MoreThan, "more than")]
    [InlineData("over 55", 55, Comparator.MoreThan, "over")]
    [InlineData("under fifty-five", 55, Comparator.LessThan, "under")]
    [InlineData("nearly 55", 55, Comparator.About, "nearly")]
    [InlineData("up to about 55", 55, Comparator.AtMost, "up to about")]
    [InlineData("55 or more", 55, Comparator.AtLeast, "or more")]
    [InlineData("55 and up to be sold", 55, Comparator.AtLeast, "and up")]
    [InlineData("55 billion cubic meters or less", 55, Comparator.AtMost, "or less")]
    [InlineData("55-odd states", 55, Comparator.About, "odd")]
    [InlineData("55+ states", 55, Comparator.AtLeast, "+")]
    [InlineData("a share \u2264 55", 55, Comparator.AtMost, "\u2264")]
    [InlineData("~55", 55, Comparator.About, "~")]
    public void ComparatorsAreFound(string quote, long value, Comparator comparator, string words) =>
        Senses.Of(quote, value).ShouldNotBeNull().ShouldSatisfyAllConditions(
            found => found.Sense.ShouldBe(NumberSense.Compared), found => found.Comparator.ShouldBe(comparator), found => found.Words.ShouldBe(words));

    [Theory]
    [InlineData("a 55-year treaty", 55)]
    [InlineData("up to 55 of 20", 20)]
    [InlineData("20 of at least 55", 20)]
    [InlineData("55 metres long, and up to 20 boats a day", 55)]
    [InlineData("not over-hyped: 55", 55)]
    [InlineData("55", 5)]
    public void NoComparatorIsMadeUp(string quote, long value) => Senses.Of(quote, value).ShouldBeNull();
}
