using Corpus.Language.Problems;
using Corpus.Language.Tests.Support;

namespace Corpus.Language.Tests.Binding;

/// <summary>What files know of each other: names, across all of them.</summary>
public sealed class LinkerTests
{
    [Fact]
    public void ASoundCorpusIsLinkedWithoutAProblem()
    {
        var (linkage, problems) = new Sample().Link();

        problems.ShouldBeEmpty();
        linkage.IsComplete.ShouldBeTrue();
        linkage.Corpus!.Id.ShouldBe("sample");
        linkage.Types.Select(static type => type.Model.Name).ShouldBe(["Bridge", "Town"]);
        linkage.Entities.Select(static entity => entity.Id).ShouldBe(["Northshore", "Southshore"]);
        linkage.Entity("Southshore")!.Names.Select(static name => name.Text).ShouldBe(["Southshore", "the south bank"]);
    }

    [Theory]
    [InlineData("entities: { Northshore: { type: Bridge, label: Another } }", "Town")]
    [InlineData("entityTypes: { Northshore: { summary: A kind. } }", null)]
    public void ANameIsDefinedOnceWhateverItNames(string second, string? typeName)
    {
        var (linkage, problems) = new Sample().With("curated/3-more.yaml", second).Link();

        problems.ShouldHaveSingleItem().Id.ShouldBe("CORP2007");
        linkage.Entity("Northshore")?.TypeName.ShouldBe(typeName);
        linkage.IsExcused("Northshore").ShouldBeTrue();
    }

    [Fact]
    public void ASecondDefinitionIsReportedWhereItIsAndNamesTheFirst()
    {
        var problem = Only(new Sample().With("curated/3-more.yaml", "entities: { Northshore: { type: Town, label: Another } }"));

        problem.Place.Path.ShouldBe("curated/3-more.yaml");
        problem.Message.ShouldContain("curated/1-schema.yaml:");
    }

    [Fact]
    public void NamesThatDifferInCaseAreNotTwoNames() =>
        Only(new Sample().With("curated/3-more.yaml", "entities: { NorthShore: { type: Town, label: Another } }")).Id.ShouldBe("CORP2013");

    [Theory]
    [InlineData("northshore2", "CORP2005")]
    [InlineData("Catalog", "CORP2006")]
    public void ANameThatCannotBeOneIsRefusedAndExcusedWhereItIsUsed(string name, string id)
    {
        var sample = new Sample().With("curated/3-more.yaml", $"entities: {{ {name}: {{ type: Town, label: Another }} }}");

        Only(sample).Id.ShouldBe(id);
        sample.Link().Linkage.IsExcused(name).ShouldBeTrue();
        sample.Link().Linkage.Entity(name).ShouldBeNull();
    }

    [Fact]
    public void ATypeThatIsNotThereIsOneProblemHoweverManyEntitiesHaveIt()
    {
        var (linkage, problems) = new Sample().With("curated/3-more.yaml", "entities: { One: { type: Twon, label: A }, Two: { type: Twon, label: B } }").Link();

        problems.ShouldHaveSingleItem().Message.ShouldContain("did you mean `Town`?");
        linkage.Entity("One")!.TypeName.ShouldBeNull();
    }

    [Fact]
    public void WhatAFileThatBrokeOffMayDefineIsExpected()
    {
        var (linkage, problems) = new Sample().With("curated/3-more.yaml", "entities: { One: { type: Twon, label: A }, Two: { type").Link();

        problems.ShouldBeEmpty();
        linkage.IsComplete.ShouldBeFalse();
        linkage.IsExcused("Anything").ShouldBeTrue();
    }

    [Fact]
    public void ThereIsOneCorpus()
    {
        Only(new Sample().With("curated/3-more.yaml", "corpus: { id: other, schemaVersion: 1, namespace: Other, title: Another }")).Id.ShouldBe("CORP2002");
        Only(new Sample().WithSchema("corpus: { id: sample, schemaVersion: 1, namespace: Sample, title: A sample }", "")).Id.ShouldBe("CORP2001");
    }

    [Theory]
    [InlineData("namespace: Sample", "namespace: System.Sample", "CORP2006")]
    [InlineData("namespace: Sample", "namespace: Sa-mple", "CORP2003")]
    [InlineData("schemaVersion: 1", "schemaVersion: 2", "CORP2004")]
    [InlineData("title: A sample", "title: A sample, language: English", "CORP2016")]
    public void WhatACorpusSaysOfItselfIsChecked(string before, string after, string id)
    {
        var (linkage, problems) = new Sample().WithSchema(before, after).Link();

        problems.ShouldHaveSingleItem().Id.ShouldBe(id);
        linkage.Corpus.ShouldBeNull();
    }

    /// <summary>A linkage holds no position, so that an edit of a value leaves all other files bound.</summary>
    [Fact]
    public void ACommentLeavesTheLinkageEqual()
    {
        var before = new Sample().Link().Linkage;

        new Sample().WithSchema("enumerations:", "# A comment\n\nenumerations:").Link().Linkage.ShouldBe(before);
        new Sample().WithSchema("[the south bank]", "[the southern bank]").Link().Linkage.ShouldNotBe(before);
        (new Sample() with { OtherFiles = ["seeds/Letter.pdf"] }).Link().Linkage.ShouldNotBe(before);
    }

    private static Problem Only(Sample sample) => sample.Link().Problems.ShouldHaveSingleItem();
}
