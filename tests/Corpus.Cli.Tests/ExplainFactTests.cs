namespace Corpus.Cli.Tests;

public sealed class ExplainFactTests
{
    [Fact]
    public void EachPointOfEachCitationIsToldWithItsWords()
    {
        using var workspace = ToolFolder.WithCorpus();

        var outcome = workspace.Run("explain", "HarbourBridge.lengthMetres");

        outcome.Error.ShouldBeEmpty();
        outcome.Code.ShouldBe(0);
        outcome.Lines[0].ShouldStartWith("HarbourBridge.lengthMetres: 1250");
        outcome.Lines[1].ShouldMatch(@"^curated/bridge\.yaml\(\d+,\d+\)$");
        outcome.Output.ShouldContain("  “It is 1,250 metres long”\n");
        outcome.Output.ShouldMatch(@"\n    value +printed +1,250\n");
    }

    [Fact]
    public void AFactWithAnErrorSaysWhatIsWrong()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Replace("curated/bridge.yaml", "value: 1250", "value: 1251");

        var outcome = workspace.Run("explain", "HarbourBridge.lengthMetres");

        outcome.Code.ShouldBe(1);
        outcome.Lines[0].ShouldBe("HarbourBridge.lengthMetres: has an error");
        outcome.Output.ShouldMatch(@"\n    value +failed  ");
        outcome.Output.ShouldContain("\nerror CORP4009: ");
    }

    [Fact]
    public void ThePagesOfAQuoteAreTold()
    {
        var folder = Repository.PathOf("tests/Corpus.Generator.Tests/Cases/EveryPage");

        ToolFolder.RunIn(folder, "explain", "EastQuay.cranes").Output.ShouldContain("\n  Survey, pp. 2\u20133, word 12: folded, by text\n");
        ToolFolder.RunIn(folder, "explain", "EastQuay.keeper").Output.ShouldContain("\n  Survey, p. 4, word 20: exact, by text\n");
    }

    [Fact]
    public void AFactThatNobodyStatesGetsASuggestion()
    {
        using var workspace = ToolFolder.WithCorpus();

        var outcome = workspace.Run("explain", "HarbourBridge.lengthMetre");

        outcome.Code.ShouldBe(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldContain("did you mean `HarbourBridge.lengthMetres`?");
    }

    [Fact]
    public void ItReadsTheFolderThatIsNamed()
    {
        using var workspace = ToolFolder.WithCorpus();

        workspace.Run("explain", "HarbourBridge.lengthMetres", "nowhere").Code.ShouldBe(2);
        workspace.Run("explain", "HarbourBridge.lengthMetres", ".").Code.ShouldBe(0);
    }
}
