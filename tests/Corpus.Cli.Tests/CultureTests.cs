namespace Corpus.Cli.Tests;

public sealed class CultureTests
{
    private static readonly string[][] Calls =
    [
        ["check"], ["check", "-f", "json"], ["check", "-f", "sarif"], ["check", "-f", "github"],
        ["check", "--least-proved-share", "0.5", "--today", "2025-01-17"],
        ["export"], ["export", "-f", "csv"], ["verify", "--texts", "texts"], ["explain"], ["explain", "corp4011"], ["check", "--help"], ["chek"],
        ["check", "-f", "xml"],
    ];

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void EveryCommandSaysTheSameUnderEveryCulture(string culture)
    {
        using var workspace = ToolFolder.WithCorpus();
        foreach (var call in Calls)
        {
            Cultures.Under(culture, () => workspace.Run(call)).ShouldBe(workspace.Run(call), string.Join(' ', call));
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void ARecordIsTheSameUnderEveryCulture(string culture)
    {
        using var workspace = ToolFolder.WithCorpus();
        var before = workspace.Read("seeds/Report.yaml");
        File.Delete(workspace.PathOf("seeds/Report.yaml"));

        Cultures.Under(culture, () => workspace.Run("fingerprint", "texts/report.txt", "--title", "report")).Code.ShouldBe(0);

        workspace.Read("seeds/Report.yaml").ShouldBe(before.Replace("    sha256", "    title: report\n    sha256"));
    }
}
