using Corpus.Generator.Tests.Driver;

namespace Corpus.Generator.Tests;

/// <summary>Which files an edit of a fact makes anew: those of the entities whose facts it changes, and no other.</summary>
public sealed class EditTests
{
    [Theory]
    [InlineData("EverySeries", "curated/taxes.yaml", "from: 2020-07, until: 2020-12", "from: 2020-07, until: 2020-12, reportedBy: North", "Entity.Vat.g.cs")]
    [InlineData("EverySeries", "curated/taxes.yaml", "value: 40..45", "value: 40..45\n        reportedBy: North", "Entity.Vat.g.cs")]
    [InlineData("EveryVoice", "curated/works.yaml", "claimedBy: [City, the architect]", "claimedBy: [the architect]", "Entity.Tower.g.cs")]
    [InlineData("EveryVoice", "curated/works.yaml", "        modality: planned\n", "        modality: expected\n", "Entity.Tower.g.cs")]
    [InlineData("EveryName", "curated/names.yaml", "DE: Grauer Fluss", "DE: Graufluss", "Entity.GreyRiver.g.cs")]
    [InlineData("EveryName", "curated/names.yaml", "pt-br: rio Cinzento, DE: Grauer Fluss", "de: Grauer Fluss, pt-BR: rio Cinzento", "")]
    [InlineData("EveryName", "curated/names.yaml", "labels: { de: Fähre }", "labels: { de: Fähre, nl: pont }", "Entity.Ferry.g.cs")]
    [InlineData("EveryName", "curated/corpus.yaml", "{ de: gesperrt }", "{ de: [gesperrt, zu] }", "Catalog.g.cs")]
    [InlineData("EveryName", "curated/names.yaml", ", language: DE-at", ", language: de-ch", "Entity.Ferry.g.cs")]
    [InlineData("EveryVoice", "curated/works.yaml", "entities:", "# A comment.\nentities:", "")]
    [InlineData("EverySeries", "curated/taxes.yaml", "entities:", "# A comment.\nentities:", "")]
    // Other corpora on this one must know by which names quotes call a value: that is in the catalogue's file, with all that the assembly says to them.
    public void MakesTheFilesOfTheEntitiesWhoseFactsItChanges(string name, string path, string old, string edited, string expected)
    {
        var inputs = Inputs.FromFolder(Repository.PathOf("tests/Corpus.Generator.Tests/Cases/" + name));
        var text = inputs.Files[path];
        var changed = text.Replace(old, edited, StringComparison.Ordinal);
        changed.ShouldNotBe(text);

        var run = GeneratorRun.Tracked(inputs).WithFile(path, changed);

        StepReasons.ChangedFiles(run).ShouldBe(expected.Length == 0 ? [] : [expected]);
    }
}
