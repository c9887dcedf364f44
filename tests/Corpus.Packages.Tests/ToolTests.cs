namespace Corpus.Packages.Tests;

/// <summary>The tool, installed from its package.</summary>
public sealed class ToolTests
{
    private static readonly string[] WritersOfFormats =
    [
        "CommunityToolkit.HighPerformance.dll", "K4os.Compression.LZ4.dll", "Microsoft.Data.Sqlite.dll", "Microsoft.IO.RecyclableMemoryStream.dll",
        "Parquet.dll", "SQLitePCLRaw.batteries_v2.dll", "SQLitePCLRaw.core.dll", "SQLitePCLRaw.provider.e_sqlite3.dll", "Snappier.dll", "ZstdSharp.dll",
    ];

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

    /// <summary>Its own part for the system is there; and what writes a format may be anything, as long as nobody asks for the format.</summary>
    [Fact]
    public void ItExportsAndLoadsForItWhatNothingElseLoads()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges");
        stranger.Dotnet($"tool install Corpus.Cli --version {Stranger.Version} --tool-path tools").ShouldSucceed();
        var corpus = stranger.PathOf(OperatingSystem.IsWindows() ? "tools/corpus.exe" : "tools/corpus");

        Tool.Run(stranger.PathOf("Bridges"), corpus, "export --format sqlite --output facts.sqlite").ShouldSucceed();
        Tool.Run(stranger.PathOf("Bridges"), corpus, "export --format parquet --output facts").ShouldSucceed();
        File.ReadAllBytes(stranger.PathOf("Bridges/facts.sqlite")).AsSpan(0, 15).SequenceEqual("SQLite format 3"u8).ShouldBeTrue();
        File.ReadAllBytes(stranger.PathOf("Bridges/facts/facts.parquet")).AsSpan(0, 4).SequenceEqual("PAR1"u8).ShouldBeTrue();

        foreach (var name in WritersOfFormats)
        {
            File.WriteAllBytes(Directory.GetFiles(stranger.PathOf("tools/.store"), name, SearchOption.AllDirectories).ShouldHaveSingleItem(), []);
        }

        Tool.Run(stranger.PathOf("Bridges"), corpus, "check").ShouldSucceed();
        Tool.Run(stranger.PathOf("Bridges"), corpus, "export --format jsonld").ShouldSucceed().ShouldSay("schema:Claim");
        Tool.Run(stranger.PathOf("Bridges"), corpus, "export --format parquet --output facts").Code.ShouldBe(2);
    }
}
