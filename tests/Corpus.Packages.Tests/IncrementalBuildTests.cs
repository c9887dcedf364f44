namespace Corpus.Packages.Tests;

/// <summary>A build does again what changed, and nothing else.</summary>
public sealed class IncrementalBuildTests
{
    private const string Facts = "Bridges/curated/bridges.yaml";
    private const string Document = "Bridges/seeds/HarbourReport.txt";
    private const string Assembly = "Bridges/obj/Debug/net10.0/Bridges.dll";

    [Fact]
    public void ABuildFollowsTheYamlAndTheDocuments()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges");
        stranger.WriteProgram(
            "Demo", AuthorTests.Reference(
            "../Bridges"), "System.Console.WriteLine(Bridges.HarbourBridge.LengthMetres + \" of \" + Bridges.Catalog.Ledger.Facts);");
        stranger.Run("Demo").ShouldSay("1250 of 4");

        // Nothing was edited: nothing is compiled.
        var first = File.GetLastWriteTimeUtc(stranger.PathOf(Assembly));
        Build(stranger).ShouldSucceedWithoutAWarning();
        File.GetLastWriteTimeUtc(stranger.PathOf(Assembly)).ShouldBe(first);

        // A value is edited, and then its document.
        stranger.Replace(Facts, "value: 1250", "value: 1300").Replace(Facts, "It is 1,250 metres", "It is 1,300 metres");
        Build(stranger).ShouldFailWith("CORP4003");
        stranger.Replace(Document, "1,250", "1,300");
        stranger.Run("Demo").ShouldSay("1300 of 4");

        // A file is added, and deleted again.
        stranger.Write(
            "Bridges/curated/more/second.yaml",
            "entities:\n  SecondBridge:\n    type: Bridge\n    label: The second bridge\n    facts:\n      lengthMetres: { value: 1300, citations: [{ " +
            "source: HarbourReport, quote: \"It is 1,300 metres\" }] }\n");
        stranger.Run("Demo").ShouldSay("1300 of 5");
        File.Delete(stranger.PathOf("Bridges/curated/more/second.yaml"));
        stranger.Run("Demo").ShouldSay("1300 of 4");
    }

    /// <summary>Constants are of the version that was compiled against, facts of the one that is there: docs/faq.md says so, and what to do.</summary>
    [Fact]
    public void AProgramThatIsNotBuiltAnewKeepsTheConstantAndSeesTheFact()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges");
        stranger.WriteProgram(
            "Demo", AuthorTests.Reference(
            "../Bridges"), "System.Console.WriteLine(Bridges.HarbourBridge.LengthMetres + \" and \" + Bridges.HarbourBridge.Facts.LengthMetres.Value);");
        stranger.Run("Demo").ShouldSay("1250 and 1250");

        stranger.Replace(Facts, "value: 1250", "value: 1300").Replace(Facts, "It is 1,250 metres", "It is 1,300 metres").Replace(Document, "1,250", "1,300");
        stranger.Build("Bridges", "--no-restore").ShouldSucceedWithoutAWarning();
        File.Copy(stranger.PathOf("Bridges/bin/Debug/net10.0/Bridges.dll"), stranger.PathOf("Demo/bin/Debug/net10.0/Bridges.dll"), overwrite: true);

        stranger.RunBuilt("Demo", "Demo").ShouldSay("1250 and 1300");
    }

    [Fact]
    public void CleaningLeavesNothingAndBuildingAnewIsTheSame()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges", Frameworks.Newest + "<Deterministic>true</Deterministic>");
        Build(stranger, "Bridges").ShouldSucceedWithoutAWarning();
        var bytes = File.ReadAllBytes(stranger.PathOf(Assembly));

        stranger.Dotnet("clean Bridges -nologo -v:minimal -nodeReuse:false").ShouldSucceedWithoutAWarning();
        File.Exists(stranger.PathOf(Assembly)).ShouldBeFalse();
        File.Exists(stranger.PathOf(Facts)).ShouldBeTrue();

        Build(stranger, "Bridges").ShouldSucceedWithoutAWarning();
        File.ReadAllBytes(stranger.PathOf(Assembly)).ShouldBe(bytes);
        stranger.Build("Bridges", "--no-restore --no-incremental").ShouldSucceedWithoutAWarning();
        File.ReadAllBytes(stranger.PathOf(Assembly)).ShouldBe(bytes);
    }

    private static Outcome Build(Stranger stranger, string project = "Demo") => stranger.Build(project);
}
