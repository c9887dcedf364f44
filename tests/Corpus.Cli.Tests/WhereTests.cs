namespace Corpus.Cli.Tests;

public sealed class WhereTests
{
    [Theory]
    [InlineData("HarbourBridge.lengthMetres", "curated/bridge.yaml(14,7): fact HarbourBridge.lengthMetres")]
    [InlineData("HarbourBridge.LengthMetres", "curated/bridge.yaml(14,7): fact HarbourBridge.lengthMetres")]
    [InlineData("HarbourBridge", "curated/bridge.yaml(10,3): entity HarbourBridge")]
    [InlineData("Bridge", "curated/bridge.yaml(2,3): entity type Bridge")]
    [InlineData("Bridge.pylons", "curated/bridge.yaml(8,7): property Bridge.pylons")]
    [InlineData("Report", "seeds/Report.yaml(3,3): source Report")]
    public void ANameHasAPlace(string name, string place)
    {
        using var folder = ToolFolder.WithCorpus();

        var outcome = folder.Run("where", name);

        outcome.Output.ShouldBe(place + "\n");
        outcome.Error.ShouldBeEmpty();
        outcome.Code.ShouldBe(0);
    }

    [Fact]
    public void UsesComeBehindTheDefinition()
    {
        using var folder = ToolFolder.WithCorpus();

        var lines = folder.Run("where", "Report", "--uses").Lines;

        lines[0].ShouldBe("seeds/Report.yaml(3,3): source Report");
        lines.Length.ShouldBe(1 + 5 + 1);
        lines[1..^1].ShouldAllBe(static line => line.StartsWith("curated/bridge.yaml(") && line.EndsWith(": used Report"));
    }

    [Fact]
    public void ANameOfNothingIsAnErrorWithWhatWasMeant()
    {
        using var folder = ToolFolder.WithCorpus();

        var outcome = folder.Run("where", "HarbourBridge.lengthMeters");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldBe("corpus: nothing is called `HarbourBridge.lengthMeters`; did you mean `HarbourBridge.lengthMetres`?\n");
    }

    [Fact]
    public void AFactWithAnErrorHasAPlaceToo()
    {
        using var folder = ToolFolder.WithCorpus();
        folder.Replace("curated/bridge.yaml", "value: 1250", "value: 1251");

        ToolFolder.RunIn(Path.GetDirectoryName(folder.Root)!, "where", "HarbourBridge.lengthMetres", Path.GetFileName(folder.Root)).Output
            .ShouldBe(Path.GetFileName(folder.Root) + "/curated/bridge.yaml(14,7): fact HarbourBridge.lengthMetres\n");
    }
}
