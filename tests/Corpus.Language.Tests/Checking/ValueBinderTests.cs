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
    [InlineData("state", "Open", "CORP3010")]
    [InlineData("links", "[Westshore]", "CORP3011")]
    [InlineData("links", "[Harbour]", "CORP3012")]
    public void AValueThatDoesNotFitIsOneProblem(string property, string value, string id) =>
        Sample.WithFacts($"{property}: {{ value: {value}, inference: It follows., citations: [{{ source: Report.txt, quote: It is in service }}] }}")
            .BindProblem().Id.ShouldBe(id);

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
