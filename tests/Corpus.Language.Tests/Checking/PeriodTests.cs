using Corpus.Language.Tests.Support;

namespace Corpus.Language.Tests.Checking;

/// <summary>Values of the datatype <c>period</c>: which are taken, and which a quote prints.</summary>
public sealed class PeriodTests
{
    private const string Document =
        "The road was shut from 2020 to 2024, as usual. Tolls are due since June 2021 there. Carts were allowed until 1999 at most. "
        + "Ferries ran from 2001 to 2005 only. Mules came since 1998 there.";

    [Theory]
    [InlineData("2020/2024", "was shut from 2020 to 2024")]
    [InlineData("'2020/2024'", "was shut from 2020 to 2024")]
    [InlineData("2021-06/..", "are due since June 2021")]
    [InlineData("2021-06/", "are due since June 2021")]
    [InlineData("../1999", "Carts were allowed until 1999")]
    public void APeriodIsItsEdtfText(string written, string quote) =>
        Shut($"{{ value: {written}, citations: [{{ source: Other.txt, quote: {quote} }}] }}")
            .BindFact().Statement.Values.ShouldBe([written.Trim('\'')]);

    [Theory]
    [InlineData("2020")]
    [InlineData("2024/2020")]
    [InlineData("../..")]
    [InlineData("2020..2024")]
    [InlineData("2020/soon")]
    [InlineData("2020/2021/2022")]
    public void WhatIsNoPeriodIsRefused(string written)
    {
        var problem = Shut($"{{ value: {written}, citations: [{{ source: Other.txt, quote: was shut from 2020 to 2024 }}] }}").Bind().Problems[0];

        (problem.Id, problem.Message.Contains($"`{written}` is not a period")).ShouldBe(("CORP3004", true), problem.Message);
    }

    [Theory]
    [InlineData("2020/2025", "was shut from 2020 to 2024", "does not print (it prints “2020 to 2024”)")]
    [InlineData("2020/..", "was shut from 2020 to 2024", "does not print (it prints “2020 to 2024”)")]
    [InlineData("../2024", "was shut from 2020 to 2024", "does not print (it prints “2020 to 2024”)")]
    [InlineData("2021-06/2024", "are due since June 2021", "no quote prints its end 2024")]
    [InlineData("1990/1999", "Carts were allowed until 1999", "no quote prints its start 1990")]
    [InlineData("2021-07/..", "are due since June 2021", "does not print")]
    public void APeriodThatIsNotPrintedIsAnError(string written, string quote, string message)
    {
        var problems = Shut($"{{ value: {written}, citations: [{{ source: Other.txt, quote: {quote} }}] }}").Bind().Problems;

        var problem = problems.Where(static problem => problem.IsError).ShouldHaveSingleItem();
        (problem.Id, problem.Message.Contains(message)).ShouldBe(("CORP4009", true), problem.Message);
    }

    [Fact]
    public void EachEndMayHaveAQuoteOfItsOwn() =>
        Shut("{ value: 1998/1999, citations: [{ source: Other.txt, quote: were allowed until 1999 }, { source: Other.txt, quote: Mules came since 1998 }] }")
            .BindFact().Statement.Values.ShouldBe(["1998/1999"]);

    [Fact]
    public void OfAListEachPeriodMustBePrinted()
    {
        Sample Periods(string values) => Shut(
            $"{{ value: [{values}], citations: [{{ source: Other.txt, quote: was shut from 2020 to 2024 }}, "
            + "{ source: Other.txt, quote: Ferries ran from 2001 to 2005 }] }",
            "cardinality: many, ");

        Periods("2001/2005, 2020/2024").BindFact().Statement.Values.ShouldBe(["2001/2005", "2020/2024"]);
        Periods("2001/2005, 2020/2024, 2020/..").Bind().Problems.Where(static problem => problem.IsError)
            .ShouldHaveSingleItem().Message.ShouldContain("2020/..");
    }

    [Theory]
    [InlineData("minimum: 2020", "only numbers and dates can have bounds, but this property is a period")]
    [InlineData("range: true", "only numbers and dates have ranges, but this property is a period")]
    [InlineData("unit: a", "only numbers can have units, but this property is a period")]
    [InlineData("pattern: '.*'", "only text and URIs can have patterns, but this property is a period")]
    public void APeriodHasNoConstraints(string constraint, string message) =>
        Sample.WithFacts("").WithSchema("opened: { datatype: date,", $"opened: {{ datatype: period, {constraint},")
            .Link().Problems.ShouldHaveSingleItem().Message.ShouldContain(message);

    [Theory]
    [InlineData("comparator: at-least", "CORP3017")]
    [InlineData("tolerance: 1", "CORP3027")]
    public void APeriodHasNoComparatorAndNoTolerance(string qualifier, string id) =>
        Shut($"{{ value: 2020/2024, {qualifier}, citations: [{{ source: Other.txt, quote: was shut from 2020 to 2024 }}] }}")
            .Bind().Problems.Where(static problem => problem.IsError).ShouldHaveSingleItem().Id.ShouldBe(id);

    private static Sample Shut(string fact, string property = "") => Sample.WithFacts("opened: " + fact)
        .WithSchema("opened: { datatype: date,", $"opened: {{ datatype: period, {property}").WithDocument("seeds/Other.txt", Document);
}
