namespace Corpus.Cli.Tests;

public sealed class HostileFilesTests
{
    [Fact]
    public void BytesThatAreNotUtf8AreAProblemWithAPlace()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Write("curated/latin.yaml", [.. "entities: # caf"u8, 0xE9, (byte)'\n']);

        var outcome = workspace.Run("check");

        outcome.Code.ShouldBe(1);
        outcome.Lines[0].ShouldStartWith("curated/latin.yaml(1,16): error CORP");
        outcome.Lines[0].ShouldContain("UTF-8");
    }

    [Fact]
    public void AByteOrderMarkIsDropped()
    {
        using var workspace = ToolFolder.WithCorpus();
        var before = workspace.Run("check");
        workspace.Write("curated/bridge.yaml", "\uFEFF" + workspace.Read("curated/bridge.yaml"));

        workspace.Run("check").ShouldBe(before);
    }

    [Fact]
    public void WindowsLineEndsChangeNothing()
    {
        using var workspace = ToolFolder.WithCorpus();
        var before = workspace.Run("export").Output;
        workspace.Write("curated/bridge.yaml", workspace.Read("curated/bridge.yaml").Replace("\n", "\r\n"));
        workspace.Read("curated/bridge.yaml").ShouldContain("\r\n");

        workspace.Run("export").Output.ShouldBe(before);
    }

    [Fact]
    public void ALinkThatLeadsBackIsNotFollowed()
    {
        using var workspace = ToolFolder.WithCorpus();
        var before = workspace.Run("check");
        Directory.CreateSymbolicLink(workspace.PathOf("curated/loop"), workspace.PathOf("curated"));

        workspace.Run("check").ShouldBe(before);
    }

    [Fact]
    public void ALinkThatLeadsUpIsFollowedOnceAndNotBack()
    {
        using var workspace = ToolFolder.WithCorpus();
        Directory.CreateSymbolicLink(workspace.PathOf("curated/up"), workspace.Root);

        var outcome = workspace.Run("check");

        // The record is there by two paths, the first without its evidence; the facts, which are above the link, by one.
        outcome.Error.ShouldBeEmpty();
        outcome.Code.ShouldBe(1);
        outcome.Lines.Where(static line => line.Contains(" CORP", StringComparison.Ordinal))
            .Select(static line => line[..line.IndexOf(": ", line.IndexOf(" CORP", StringComparison.Ordinal), StringComparison.Ordinal)])
            .ShouldBe(["curated/up/seeds/Report.yaml(3,3): error CORP4013", "seeds/Report.yaml(3,3): error CORP2007"]);
    }

    [Fact]
    public void FilesBehindALinkAreReadAsTheBuildReadsThem()
    {
        using var workspace = ToolFolder.WithCorpus();
        Directory.Move(workspace.PathOf("curated"), workspace.PathOf("elsewhere"));
        Directory.CreateDirectory(workspace.PathOf("curated"));
        Directory.CreateSymbolicLink(workspace.PathOf("curated/linked"), workspace.PathOf("elsewhere"));

        workspace.Run("check").Code.ShouldBe(0);
        workspace.Run("check").Output.ShouldContain("4 facts about 1 entity");
    }

    [Fact]
    public void HiddenFilesAndCapitalExtensionsAreReadAsTheBuildReadsThem()
    {
        using var workspace = ToolFolder.WithCorpus();
        File.Move(workspace.PathOf("curated/bridge.yaml"), workspace.PathOf("curated/.bridge.YML"));

        workspace.Run("check").Output.ShouldContain("4 facts about 1 entity");
    }

    [Fact]
    public void ALinkThatLeadsNowhereIsSaid()
    {
        using var workspace = ToolFolder.WithCorpus();
        File.CreateSymbolicLink(workspace.PathOf("curated/gone.yaml"), workspace.PathOf("nowhere.yaml"));

        var outcome = workspace.Run("check");

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain("gone.yaml");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void ADeepFileIsRefused(string piece)
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Write("curated/deep.yaml", string.Concat(Enumerable.Repeat(piece, 100_000)));

        var outcome = workspace.Run("check");

        outcome.Code.ShouldBe(1);
        outcome.Lines.ShouldContain(static line => line.StartsWith("curated/deep.yaml(1,", StringComparison.Ordinal)
            && line.Contains("error CORP1004", StringComparison.Ordinal));
    }

    [Fact]
    public void AFileNameCannotForgeALine()
    {
        using var workspace = ToolFolder.WithCorpus();
        if (OperatingSystem.IsWindows())
        {
            Should.Throw<IOException>(() => workspace.Write("curated/a\nb.yaml", ""), "there no file can be called so");
            return;
        }

        workspace.Write("curated/a\nNo problem found.\u001B[2J.yaml", "entites: {}\n");

        var outcome = workspace.Run("check");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldNotContain("\u001B");
        outcome.Output.ShouldContain("a\\u000ANo problem found.\\u001B[2J.yaml(1,1): error CORP1018");
        outcome.Lines.ShouldNotContain(static line => line.StartsWith("No problem", StringComparison.Ordinal));
    }
}
