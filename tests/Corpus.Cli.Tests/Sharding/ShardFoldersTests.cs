using Corpus.Cli.Tests.Exports;

namespace Corpus.Cli.Tests.Sharding;

/// <summary>What docs/versions.md and docs/site.md say of a corpus in several folders: each is compared, and shown, by itself.</summary>
public sealed class ShardFoldersTests
{
    [Fact]
    public void EachFolderIsComparedWithItsOwnRevision()
    {
        using var folder = Make();
        GitFolder.Start(folder.Root);
        folder.Replace("south/curated/bridge.yaml", "A structure that carries a way across water.", "A way across water.");

        folder.Run("diff", "git:HEAD", "--dir", "north").Output.ShouldContain("no change", Case.Insensitive);
        folder.Run("diff", "git:HEAD", "--dir", "north", "--fail-on", "patch").Code.ShouldBe(0);
        var changed = folder.Run("diff", "git:HEAD", "--dir", "south", "--fail-on", "patch");
        changed.Code.ShouldBe(1);
        changed.Output.ShouldContain("1 patch");
    }

    [Fact]
    public void EachFolderHasASiteBesideTheOthersAndWhatLeadsToThemStays()
    {
        using var folder = Make();
        folder.Write("site/index.html", "<a href=\"north/index.html\">North</a>");
        foreach (var turn in new[] { "first", "again" })
        {
            foreach (var shard in new[] { "north", "south" })
            {
                folder.Run("site", shard, "--output", "site/" + shard).Code.ShouldBe(0, turn);
                File.Exists(folder.PathOf($"site/{shard}/index.html")).ShouldBeTrue();
            }
        }

        folder.Read("site/index.html").ShouldStartWith("<a ");
        Pages("north").ShouldNotContain("RiverBridge");
        Pages("south").ShouldContain("RiverBridge");

        string Pages(string shard) => string.Concat(
            Directory.EnumerateFiles(folder.PathOf("site/" + shard), "*.html", SearchOption.AllDirectories).Select(File.ReadAllText));
    }

    private static ToolFolder Make()
    {
        var folder = ToolFolder.WithCorpus();
        TwoShards.Write(folder, "south");
        foreach (var file in new[] { "curated/corpus.yaml", "curated/bridge.yaml", "seeds/Report.yaml", "seeds/Report.fingerprint" })
        {
            folder.Write("north/" + file, folder.Read(file));
        }

        return folder;
    }
}
