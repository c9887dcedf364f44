namespace Corpus.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("chek", "there is no command `chek`; did you mean `check`?")]
    [InlineData("check --format xml", "'xml' not recognized")]
    [InlineData("check --bogus", "--bogus")]
    [InlineData("check nowhere", "there is no folder `nowhere`")]
    [InlineData("check", "the folder of curated facts, `curated`, does not exist")]
    [InlineData("check --today yesterday", "it must be a day such as `2025-01-17`")]
    [InlineData("check --today 2025-01", "it must be a day such as `2025-01-17`")]
    [InlineData("check --least-proved-share 0,9", "it must be a share from `0` to `1`, such as `0.95`")]
    [InlineData("check --least-proved-share 1.1", "it must be a share from `0` to `1`, such as `0.95`")]
    [InlineData("fingerprint", "Required argument 'FILE' missing")]
    [InlineData("fingerprint nothing.txt", "there is no file `nothing.txt`")]
    [InlineData("fingerprint a.txt b.txt --id One", "--id and --title are for one FILE")]
    [InlineData("fingerprint a.txt --id one", "`one` is not a valid name for a record")]
    [InlineData("ingest", "Required argument 'FILE' missing")]
    [InlineData("ingest nothing.pdf", "there is no file `nothing.pdf`")]
    [InlineData("ingest .", "`.` is a folder; name the documents in it")]
    [InlineData("ingest -", "the standard input is not read")]
    [InlineData("ingest *.pdf", "there is no file `*.pdf`, and your shell has put no names in its place")]
    [InlineData("ingest a.pdf b.pdf --id One", "--id, --title and --url are for one FILE")]
    [InlineData("ingest a.pdf --accept-changes --reject-changes", "--accept-changes and --reject-changes exclude each other; choose one")]
    [InlineData("ingest seeds/a.txt --id one", "`one` is not a valid name for a record")]
    [InlineData("ingest seeds/a.txt --url example.org", "--url is `example.org`, but it must be an absolute address")]
    [InlineData("ingest seeds/a.txt --retrieved today", "--retrieved is `today`, but it must be a date such as `2025-01-17`")]
    [InlineData("ingest seeds/a.txt --language english", "--language is `english`, but it must be a tag of BCP 47 such as `de`; did you mean `en`?")]
    [InlineData("ingest seeds/a.txt --encoding nonsense", "--encoding is `nonsense`, which is no encoding that is known here")]
    [InlineData("ingest seeds/a.txt --delimiter ab", "--delimiter is `ab`, but it must be one character, such as `;`, or `tab`")]
    [InlineData("verify", "'--texts' is required")]
    [InlineData("verify --texts nowhere", "there is no folder `nowhere`")]
    [InlineData("explain CORP0000", "there is no problem `CORP0000`")]
    public void AWrongCallEndsWithTwoAndSaysWhyOnTheErrorOutputOnly(string call, string reason)
    {
        using var workspace = new ToolFolder();
        workspace.Write("seeds/a.txt", ToolFolder.Report);

        var outcome = workspace.Run(call.Split(' '));

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain(reason);
        outcome.Output.ShouldBeEmpty();
    }

    [Fact]
    public void ASeedsFolderThatWasNamedMustBeThere()
    {
        using var workspace = ToolFolder.WithCorpus();

        workspace.Run("check", "--seeds", "sources").Code.ShouldBe(2);
    }

    [Fact]
    public void WithoutArgumentsTheHelpIsShownAndTheCallIsWrong()
    {
        using var workspace = new ToolFolder();

        var outcome = workspace.Run();

        outcome.Code.ShouldBe(2);
        outcome.Output.ShouldContain("corpus [command] [options]");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("merge")]
    [InlineData("ingest")]
    [InlineData("fingerprint")]
    [InlineData("verify")]
    [InlineData("export")]
    [InlineData("schema")]
    [InlineData("explain")]
    public void TheHelpOfEachCommandHasAnExample(string command)
    {
        using var workspace = new ToolFolder();

        var outcome = workspace.Run(command, "--help");

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldContain($"Example: corpus {command} ");
        outcome.Error.ShouldBeEmpty();
    }

    [Fact]
    public void AnArgumentThatStartsWithAnAtSignIsNoFileOfArguments()
    {
        using var workspace = new ToolFolder();
        workspace.Write("seeds/more", "--id\nStolen\n");
        workspace.Write("@more", ToolFolder.Report);

        workspace.Run("fingerprint", "@more").Output.ShouldContain("seeds/More.yaml");
    }
}
