using Corpus.Language.Tests.Support;

namespace Corpus.Language.Tests.Checking;

/// <summary>One value, by the datatype and the constraints of its property.</summary>
public sealed class ValueBinderTests
{
    [Theory]
    [InlineData("length", "1250", "It is 1,250 metres long for", "1250")]
    [InlineData("opened", "2021-05-04", "opened on 4 May 2021", "2021-05-04")]
    [InlineData("links", "[Northshore, Southshore]", "It links Northshore and Southshore", "Northshore, Southshore")]
    [InlineData("state", "InService", "It is in service", "InService")]
    [InlineData("plans", "https://example.org/plans", "are at https://example.org/plans today", "https://example.org/plans")]
    [InlineData("open", "true", "It is in service", "true")]
    public void AValueIsTakenAsItIsWritten(string property, string value, string quote, string bound) =>
        string.Join(
            ", ", Sample.WithFacts($"{property}: {{ value: {value}, citations: [{{ source: Report.txt, quote: '{quote}' }}] }}").BindFact().Statement.Values)
            .ShouldBe(bound);

    [Theory]
    [InlineData("length", "'1250'", "CORP3004")]
    [InlineData("length", "1_250", "CORP3004")]
    [InlineData("length", "01250", "CORP3004")]
    [InlineData("length", "3000000000", "CORP3005")]
    [InlineData("length", "0", "CORP3006")]
    [InlineData("length", "5001", "CORP3007")]
    [InlineData("nickname", "harp", "CORP3008")]
    [InlineData("nickname", "The Harp of the North", "CORP3009")]
    [InlineData("open", "yes", "CORP3004")]
    [InlineData("opened", "4 May 2021", "CORP3004")]
    [InlineData("plans", "example.org", "CORP3004")]
    [InlineData("plans", "'ftp://example.org/plans'", "CORP3029")]
    [InlineData("plans", "'data:text/plain,x'", "CORP3029")]
    [InlineData("state", "Open", "CORP3010")]
    [InlineData("links", "[Westshore]", "CORP3011")]
    [InlineData("links", "[Harbour]", "CORP3012")]
    public void AValueThatDoesNotFitIsOneProblem(string property, string value, string id) =>
        Sample.WithFacts($"{property}: {{ value: {value}, inference: It follows from it., citations: [{{ source: Report.txt, quote: It is in service }}] }}")
            .BindProblem().Id.ShouldBe(id);

    [Fact]
    public void APatternSaysWhichSchemesThereAre() =>
        Sample.WithFacts(
            "plans: { value: 'mailto:plans@example.org', inference: It follows from it., citations: [{ source: Report.txt, quote: It is in service }] }")
            .WithSchema("plans: { datatype: uri,", "plans: { datatype: uri, pattern: 'mailto:.+',").BindFact();

    [Theory]
    [InlineData("it", "CORP4046")]
    [InlineData("These", "CORP4046")]
    [InlineData("one of them", "CORP4046")]
    [InlineData("IT", null)]
    [InlineData("the bank", null)]
    public void AnAliasNamesSomething(string alias, string? id)
    {
        new Sample().WithSchema("[the south bank]", $"[{alias}]").Link().Problems.Select(static problem => problem.Id).ShouldBe(id is null ? [] : [id]);
        new Sample().WithSchema("[in service]", $"[{alias}]").Link().Problems.Select(static problem => problem.Id).ShouldBe(id is null ? [] : [id]);
    }

    /// <summary>No day that a date can mean is before the minimum or after the maximum.</summary>
    [Theory]
    [InlineData("maximum: 2020", "2020-06", null)]
    [InlineData("maximum: 2020", "2020-12-31", null)]
    [InlineData("maximum: 2020", "2021-01-01", "CORP3007")]
    [InlineData("maximum: 2020-06", "2020", "CORP3007")]
    [InlineData("maximum: 2020-06", "202X", "CORP3007")]
    [InlineData("maximum: 2029", "202X", null)]
    [InlineData("maximum: 2020", "Y17000", "CORP3007")]
    [InlineData("minimum: 2020", "2020-01-01", null)]
    [InlineData("minimum: 2020", "2020", null)]
    [InlineData("minimum: 2020-06", "2020", "CORP3006")]
    [InlineData("minimum: 2020-01", "2020", null)]
    [InlineData("minimum: 2021", "202X", "CORP3006")]
    [InlineData("minimum: 2020", "Y-17000", "CORP3006")]
    [InlineData("minimum: 2020-06, maximum: 2020", "2020-07", null)]
    public void ADateIsHeldAgainstABoundWithAllOfItsDays(string bounds, string value, string? id)
    {
        var problems =
            Sample.WithFacts($"opened: {{ value: {value}, inference: It follows from it., citations: [{{ source: Report.txt, quote: It is in service }}] }}")
            .WithSchema("opened: { datatype: date,", $"opened: {{ datatype: date, {bounds},").Bind().Problems;

        problems.Select(static problem => problem.Id).ShouldBe(id is null ? [] : [id]);
    }

    [Fact]
    public void AnEntityThatIsCalledSoIsOffered() =>
        Sample.WithFacts("links: { value: [the south bank], citations: [{ source: Report.txt, quote: It is in service }] }")
            .BindProblem().Message.ShouldContain("`Southshore`");

    [Fact]
    public void WhatWasReportedWhereItIsDefinedIsNotReportedAgain()
    {
        var sample = Sample.WithFacts("links: { value: [Eastshore], citations: [{ source: Report.txt, quote: It is in service }] }")
            .With("curated/3-more.yaml", "entities: { Eastshore: { type: Twon, label: East } }");

        var corpus = sample.BindAll();
        corpus.Problems.ShouldHaveSingleItem().Id.ShouldBe("CORP2011");
        corpus.Files.SelectMany(static file => file.Entities).Single(static entity => entity.Id == "Harbour").Facts.ShouldBeEmpty();
    }
}
