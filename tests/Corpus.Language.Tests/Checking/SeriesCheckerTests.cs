using Corpus.Language.Model;
using Corpus.Language.Tests.Support;

namespace Corpus.Language.Tests.Checking;

/// <summary>Series: the form of a fact, and the periods of its values.</summary>
public sealed class SeriesCheckerTests
{
    [Fact]
    public void EachValueKeepsItsPeriodAndMayOccurAgain()
    {
        var fact = Series(Value("from: 2021"), Value("until: 2019-12-31"), Value("asOf: 2020-05")).BindFact();

        fact.Standing.ShouldBe(Standing.Settled);
        fact.Statement.Values.ShouldBe(["1250", "1250", "1250"]);
        fact.Statements.Select(static statement => (statement.From, statement.Until, statement.AsOf))
            .ShouldBe([("2021", null, null), (null, "2019-12-31", null), (null, null, "2020-05")]);
    }

    [Theory]
    [InlineData("until: 2020", "from: 2020-12-31", "`from 2020-12-31` overlaps `until 2020` at curated/2-facts.yaml:8")]
    [InlineData("from: 2019", "asOf: 2020-05", "`as of 2020-05` overlaps `from 2019`")]
    [InlineData("from: 2019", "from: 2021", "`from 2021` overlaps `from 2019`")]
    [InlineData("asOf: 2020", "asOf: 2020-05", "`as of 2020-05` overlaps `as of 2020`")]
    [InlineData("from: 2019, until: 2022", "from: 2020, until: 2021", "`from 2020 until 2021` overlaps `from 2019 until 2022`")]
    public void PeriodsThatShareADayAreAnErrorThatNamesBoth(string first, string second, string message)
    {
        var problem = Series(Value(first), Value(second)).BindProblem();

        problem.Id.ShouldBe("CORP3025");
        problem.Message.ShouldContain(message);
    }

    [Fact]
    public void AShortPeriodBetweenHidesNoOverlap()
    {
        var problem = Series(Value("from: 2000, until: 2010"), Value("from: 2001, until: 2002"), Value("from: 2009, until: 2011")).Bind().Problems;

        problem.Select(static found => found.Id).ShouldBe(["CORP3025", "CORP3025"]);
    }

    [Theory]
    [InlineData("until: 2019", "from: 2020")]
    [InlineData("until: 2020-06", "from: 2020-07-01")]
    [InlineData("asOf: 2020-05", "asOf: 2020-06")]
    public void PeriodsThatTouchDoNotOverlap(string first, string second) => Series(Value(first), Value(second)).Bind().Problems.ShouldBeEmpty();

    [Theory]
    [InlineData("comparator: about", "it has none")]
    [InlineData("from: 2019, asOf: 2020", "`asOf` stands for one date alone")]
    public void AValueNeedsOnePeriod(string qualifiers, string message)
    {
        var problems = Series(Value(qualifiers), Value("until: 2000")).Bind().Problems.Where(static problem => problem.Id == "CORP3024").ToArray();

        problems.ShouldHaveSingleItem().Message.ShouldContain(message);
    }

    [Fact]
    public void OneValueOrClaimsAreNoSeries()
    {
        Sample("{ value: 1250, from: 2020, " + Cited + " }").BindProblem().Id.ShouldBe("CORP3023");
        Sample("{ claims: [{ value: 1250, claimedBy: some, " + Cited + " }] }").BindProblem().Message.ShouldContain("cannot have `claims`");
    }

    [Fact]
    public void ASeriesIsAttributedAsAWhole() =>
        Sample("{ claimedBy: the port, values: [" + Value("from: 2020") + "] }").BindFact().Standing.ShouldBe(Standing.Attributed);

    [Fact]
    public void AListMayHaveAValueTwiceIfItsTimesDiffer()
    {
        const string links = "links: {{ values: [{{ value: Northshore, {0} citations: [{{ source: Report.txt, quote: It links Northshore }}] }}, "
            + "{{ value: Northshore, {1} citations: [{{ source: Report.txt, quote: links Northshore and Southshore }}] }}] }}";

        Support.Sample.WithFacts(string.Format(links, Support.Sample.Unprinted("until: 2019") + ",", Support.Sample.Unprinted("from: 2022") + ","))
            .Bind().Problems.ShouldBeEmpty();
        Support.Sample.WithFacts(string.Format(links, Support.Sample.Unprinted("from: 2022") + ",", Support.Sample.Unprinted("from: 2022") + ","))
            .BindProblem().Id.ShouldBe("CORP3015");
    }

    private const string Cited = "citations: [{ source: Report.txt, quote: 'It is 1,250 metres long for' }]";

    private static string Value(string qualifiers) => $"{{ value: 1250, {Support.Sample.Unprinted(qualifiers)}, {Cited} }}";

    private static Sample Series(params string[] values) => Sample("\n  values:\n" + string.Join("\n", values.Select(static value => "    - " + value)));

    private static Sample Sample(string fact) => Support.Sample.WithFacts("length: " + fact)
        .WithSchema("length: { datatype: integer,", "length: { datatype: integer, cardinality: series,");
}
