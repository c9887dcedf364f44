namespace Corpus.Cli.Tests;

public sealed class HostileFilesTests
{
    [Fact]
    public void BytesThatAreNotUtf8AreAProblemWithAPlace()
    {
        using var workspace = Workspace.WithCorpus();
        workspace.Write("curated/latin.yaml", [.. "entities: # caf"u8, 0xE9, (byte)'\n']);

        var outcome = workspace.Run("check");

        outcome.Code.ShouldBe(1);
        outcome.Lines[0].ShouldStartWith("curated/latin.yaml(1,16): error CORP");
        outcome.Lines[0].ShouldContain("UTF-8");
    }

    [Fact]
    public void AByteOrderMarkIsDropped()
    {
        using var workspace = Workspace.WithCorpus();
        workspace.Write("curated/bridge.yaml", "\uFEFF" + workspace.Read("curated/bridge.yaml"));

        workspace.Run("check").Code.ShouldBe(0);
    }

    [Fact]
    public void WindowsLineEndsChangeNothing()
    {
        using var workspace = Workspace.WithCorpus();
        var before = workspace.Run("export").Output;
        workspace.Write("curated/bridge.yaml", workspace.Read("curated/bridge.yaml").Replace("\n", "\r\n"));

        workspace.Run("export").Output.ShouldBe(before);
    }

    [Fact]
    public void ALinkThatLeadsBackIsFollowedNoFurther()
    {
        using var workspace = Workspace.WithCorpus();
        Directory.CreateSymbolicLink(workspace.PathOf("curated/loop"), workspace.PathOf("curated"));
        Directory.CreateSymbolicLink(workspace.PathOf("curated/up"), workspace.Root);

        var outcome = workspace.Run("check");

        outcome.Error.ShouldBeEmpty();
        outcome.Code.ShouldBeInRange(0, 1);
    }

    [Fact]
    public void FilesBehindALinkAreReadAsTheBuildReadsThem()
    {
        using var workspace = Workspace.WithCorpus();
        Directory.Move(workspace.PathOf("curated"), workspace.PathOf("elsewhere"));
        Directory.CreateDirectory(workspace.PathOf("curated"));
        Directory.CreateSymbolicLink(workspace.PathOf("curated/linked"), workspace.PathOf("elsewhere"));

        workspace.Run("check").Code.ShouldBe(0);
    }

    [Fact]
    public void HiddenFilesAndCapitalExtensionsAreReadAsTheBuildReadsThem()
    {
        using var workspace = Workspace.WithCorpus();
        File.Move(workspace.PathOf("curated/bridge.yaml"), workspace.PathOf("curated/.bridge.YML"));

        workspace.Run("check").Output.ShouldContain("4 facts about 1 entity");
    }

    [Fact]
    public void ALinkThatLeadsNowhereIsSaid()
    {
        using var workspace = Workspace.WithCorpus();
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
        using var workspace = Workspace.WithCorpus();
        workspace.Write("curated/deep.yaml", string.Concat(Enumerable.Repeat(piece, 100_000)));

        workspace.Run("check").Code.ShouldBe(1);
    }

    [Fact]
    public void AFileNameCannotForgeALine()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var workspace = Workspace.WithCorpus();
        workspace.Write("curated/a\nNo problem found.\u001B[2J.yaml", "entites: {}\n");

        var outcome = workspace.Run("check");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldNotContain("\u001B");
        outcome.Lines.ShouldNotContain(static line => line.StartsWith("No problem", StringComparison.Ordinal));
    }
}
