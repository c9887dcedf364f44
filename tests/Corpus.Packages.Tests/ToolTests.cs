namespace Corpus.Packages.Tests;

/// <summary>The tool, installed from its package.</summary>
public sealed class ToolTests
{
    [Fact]
    public void ItIsInstalledAndChecksACorpus()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges");
        stranger.Dotnet($"tool install Corpus.Cli --version {Stranger.Version} --tool-path tools").ShouldSucceed();
        var corpus = stranger.PathOf(OperatingSystem.IsWindows() ? "tools/corpus.exe" : "tools/corpus");

        Tool.Run(stranger.PathOf("Bridges"), corpus, "check").ShouldSucceed().ShouldSay("4 facts about 1 entity").ShouldSay("No problem found.");
        Tool.Run(stranger.PathOf("Bridges"), corpus, "explain CORP6009").ShouldSucceed().ShouldSay("does not reach the compiler");
        Tool.Run(stranger.PathOf("Bridges"), corpus, "--version").ShouldSucceed().ShouldSay(Stranger.Version);

        stranger.Replace("Bridges/curated/bridges.yaml", "value: 1250", "value: 1251");
        Tool.Run(stranger.PathOf("Bridges"), corpus, "check").ShouldSay("CORP4009").Code.ShouldBe(1);
    }
}
