using System.Text.Json;

namespace Corpus.Cli.Tests;

public sealed class CoverageTests
{
    [Fact]
    public void EachSentenceHasTheFactsThatCiteIt()
    {
        using var folder = WithText();

        var outcome = folder.Run("coverage");

        outcome.Code.ShouldBe(0, outcome.Error);
        outcome.Lines[..6].ShouldBe(
        [
            "Report",
            "1 ✓ The harbour bridge opened on 4 May 2021.  [HarbourBridge.openedOn]",
            "2 ✓ It is 1,250 metres long, and up to 60 vehicles a minute cross it.  [HarbourBridge.lengthMetres, HarbourBridge.vehiclesPerMinute]",
            "3 ✓ Some counted 35 pylons, others at the harbour bridge 36 pylons.  [HarbourBridge.pylons]",
            "4 ? Its toll is 3 crowns.",
            "5   Nobody knows why.",
        ]);
        outcome.Output.ShouldEndWith("\n5 sentences: 3 cited, 1 with numbers, dates or names that no fact cites\n\n");
    }

    [Fact]
    public void OnlyWhatIsOpenIsShownOnDemand()
    {
        using var folder = WithText();

        folder.Run("coverage", "--open").Lines[..3].ShouldBe(["Report", "4 ? Its toll is 3 crowns.", ""]);
    }

    [Fact]
    public void AProgramGetsAllSentences()
    {
        using var folder = WithText();

        using var json = JsonDocument.Parse(folder.Run("coverage", "--format", "json").Output);

        var source = json.RootElement.GetProperty("sources").EnumerateArray().ShouldHaveSingleItem();
        source.GetProperty("source").GetString().ShouldBe("Report");
        var sentences = source.GetProperty("sentences").EnumerateArray().ToArray();
        sentences.Select(static sentence => sentence.GetProperty("isOpen").GetBoolean()).ShouldBe([false, false, false, true, false]);
        sentences[1].GetProperty("facts").EnumerateArray().Select(static fact => fact.GetString())
            .ShouldBe(["HarbourBridge.lengthMetres", "HarbourBridge.vehiclesPerMinute"]);
    }

    [Fact]
    public void AFingerprintHasNoSentences()
    {
        using var folder = ToolFolder.WithCorpus();

        var outcome = folder.Run("coverage");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldBe("corpus: the text of Report is not at hand, so its sentences cannot be shown\n");
        folder.Run("coverage", "--source", "Raport").Error.ShouldContain("there is no source `Raport`");
    }

    private static ToolFolder WithText()
    {
        var folder = ToolFolder.WithCorpus();
        File.Delete(folder.PathOf("seeds/Report.fingerprint"));
        folder.Write("seeds/Report.yaml", "sources:\n  Report:\n    title: The report\n");
        folder.Write("seeds/Report.txt", ToolFolder.Report + "Its toll is 3 crowns. Nobody knows why.\n");
        return folder;
    }
}
