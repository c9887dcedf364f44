using System.Text.Json;
using Corpus.Cli.Hosting;

namespace Corpus.Cli.Tests;

/// <summary>Whether evidence can be slipped in between two revisions.</summary>
public sealed class AgainstTests
{
    private const string Facts = "curated/bridge.yaml";
    private const string Edited = "The harbour bridge opened on 4 May 2021. It is 1,350 metres long, and up to 60 vehicles a minute cross it.\nSome counted " +
        "35 pylons, others at the harbour bridge 36 pylons.\n";

    [Fact]
    public void ADocumentThatIsEditedWithItsFactIsAnErrorAtTheRecord()
    {
        using var folder = WithText();
        folder.Write("seeds/Report.txt", Edited);
        folder.Replace(Facts, "value: 1250", "value: 1350");
        folder.Replace(Facts, "It is 1,250 metres long", "It is 1,350 metres long");
        folder.Run("check").Code.ShouldBe(0, "the quote is in the edited document, so a check by itself cannot know");

        var outcome = folder.Run("check", "--against", "git:HEAD");

        outcome.Code.ShouldBe(1);
        outcome.Lines[0].ShouldStartWith(
            "seeds/Report.yaml(2,3): error CORP4100: The evidence of `Report` (text) is another than at `HEAD`, and so is a fact that rests on it " +
            "(`HarbourBridge.lengthMetres`), so a quote may hold only because its document was edited;");
        outcome.Output.ShouldContain(
            "): facts 0 added, 1 changed, 0 gone; evidence of 1 source changed\n" +
            "  Report: evidence changed (text) together with `HarbourBridge.lengthMetres`\n");

        var reviewed = folder.Run("check", "--against", "git:HEAD", "--evidence-reviewed");
        reviewed.Code.ShouldBe(0);
        reviewed.Output.ShouldContain("together with `HarbourBridge.lengthMetres`; reviewed\n");
    }

    [Fact]
    public void AnotherDigestAndFingerprintAreAnotherEvidence()
    {
        using var folder = ToolFolder.WithCorpus();
        GitFolder.Start(folder.Root);
        folder.Write("texts/report.txt", Edited);
        File.Delete(folder.PathOf("seeds/Report.yaml"));
        File.Delete(folder.PathOf("seeds/Report.fingerprint"));
        folder.Run("fingerprint", "texts/report.txt", "--id", "Report").Code.ShouldBe(0);
        folder.Replace(Facts, "value: 1250", "value: 1350");
        folder.Replace(Facts, "It is 1,250 metres long", "It is 1,350 metres long");

        folder.Run("check", "--against", "git:HEAD").Lines[0].ShouldContain("(fingerprint, sha256)");
    }

    [Fact]
    public void AFactThatHoldsOnlyNowRestsOnTheChange()
    {
        using var folder = WithText();
        folder.Replace(Facts, "value: 1250", "value: 1350");
        folder.Replace(Facts, "It is 1,250 metres long", "It is 1,350 metres long");
        GitFolder.Commit(folder.Root);
        folder.Write("seeds/Report.txt", Edited);

        var outcome = folder.Run("check", "--against", "git:HEAD");

        outcome.Lines[0].ShouldContain("CORP4100");
        outcome.Output.ShouldContain("facts 0 added, 0 changed, 0 gone");
    }

    [Fact]
    public void ASourceThatTakesTheNameOfAnotherIsNoNewOne()
    {
        using var folder = WithText();
        File.Delete(folder.PathOf("seeds/Report.txt"));
        folder.Write("seeds/Report.yaml", "sources:\n  Survey: { title: The survey }\n");
        folder.Write("seeds/Survey.txt", Edited);
        folder.Replace(Facts, "It is 1,250 metres long", "It is 1,350 metres long");
        folder.Replace(Facts, "value: 1250", "value: 1350");
        folder.Write(Facts, folder.Read(Facts).Replace("source: Report", "source: Survey", StringComparison.Ordinal));

        folder.Run("check", "--against", "git:HEAD").Lines[0].ShouldContain("(in the place of `Report`)");

        folder.Write("seeds/Survey.txt", ToolFolder.Report);
        folder.Replace(Facts, "It is 1,350 metres long", "It is 1,250 metres long");
        folder.Replace(Facts, "value: 1350", "value: 1250");
        var renamed = folder.Run("check", "--against", "git:HEAD");
        renamed.Code.ShouldBe(0, renamed.Output);
        renamed.Output.ShouldContain("\n  Report: gone\n");
    }

    [Fact]
    public void WhatChangesAloneIsSaidAndNoError()
    {
        using var folder = WithText();
        folder.Write("seeds/Report.txt", ToolFolder.Report + "It has a toll.\n");

        var evidence = folder.Run("check", "--against", "git:HEAD");
        evidence.Code.ShouldBe(0);
        evidence.Output.ShouldContain("  Report: evidence changed (text) and no fact with it; 4 facts rest on it\n");

        folder.Write("seeds/Report.txt", ToolFolder.Report);
        folder.Replace(Facts, "value: 60\n", "value: 60\n        reviewBy: 2040-01-01\n");
        var facts = folder.Run("check", "--against", "git:HEAD");
        facts.Code.ShouldBe(0);
        facts.Output.ShouldContain("facts 0 added, 1 changed, 0 gone; evidence of 0 sources changed\n");
    }

    [Fact]
    public void ANewSourceWithNewFactsIsListed()
    {
        using var folder = WithText();
        folder.Write("seeds/Survey.yaml", "sources:\n  Survey: { title: The survey }\n");
        folder.Write("seeds/Survey.txt", "The river bridge is 310 metres long.\n");
        folder.Write(
            "curated/river.yaml",
            "entities:\n  RiverBridge:\n    type: Bridge\n    label: The river bridge\n    facts:\n      lengthMetres:\n        value: 310\n" +
            "        citations: [{ source: Survey, quote: The river bridge is 310 metres long }]\n");

        var outcome = folder.Run("check", "--against", "git:HEAD");

        outcome.Code.ShouldBe(0, outcome.Output);
        outcome.Output.ShouldContain("\n  Survey: new, cited by `RiverBridge.lengthMetres`\n");
    }

    [Fact]
    public void CommentsLayoutAndOrderOfKeysAreNoChange()
    {
        using var folder = WithText();
        folder.Write("seeds/Report.txt", ToolFolder.Report.Replace("\n", "\r\n", StringComparison.Ordinal));
        folder.Replace(Facts, "value: 60\n", "# A comment.\n        value: 60\n");
        folder.Replace(Facts, "{ source: Report, quote: 'It is 1,250 metres long' }", "{ quote: 'It is 1,250 metres long',  source: Report }");

        var outcome = folder.Run("check", "--against", "git:HEAD");

        outcome.Output.ShouldContain("facts 0 added, 0 changed, 0 gone; evidence of 0 sources changed\n");
    }

    [Fact]
    public void ATextThatIsKeptOutOfTheRepositoryIsNoChange()
    {
        using var folder = ToolFolder.WithCorpus();
        folder.Write(".gitignore", "*.txt\n");
        GitFolder.Start(folder.Root);
        folder.Write("seeds/report.txt", ToolFolder.Report);
        folder.Replace(Facts, "value: 60\n", "value: 60\n        reviewBy: 2040-01-01\n");

        folder.Run("check", "--against", "git:HEAD").Output.ShouldContain("facts 0 added, 1 changed, 0 gone; evidence of 0 sources changed\n");
    }

    [Fact]
    public void ACorpusBelowTheRepositoryIsComparedWithItself()
    {
        using var folder = new ToolFolder();
        using var corpus = ToolFolder.WithCorpus();
        Directory.Move(corpus.PathOf("curated"), folder.PathOf("curated"));
        Directory.CreateDirectory(folder.PathOf("samples"));
        Directory.Move(corpus.PathOf("seeds"), folder.PathOf("seeds"));
        Directory.CreateDirectory(folder.PathOf("samples/one"));
        Directory.Move(folder.PathOf("curated"), folder.PathOf("samples/one/curated"));
        Directory.Move(folder.PathOf("seeds"), folder.PathOf("samples/one/seeds"));
        GitFolder.Start(folder.Root);

        var outcome = folder.Run("check", "samples/one", "--against", "git:HEAD");

        outcome.Code.ShouldBe(0, outcome.Error);
        outcome.Output.ShouldContain("facts 0 added, 0 changed, 0 gone; evidence of 0 sources changed\n");
    }

    [Fact]
    public void TheJsonSaysWhatChangedAndWhatWasNeverHeldAgainstAnOriginal()
    {
        using var folder = WithText();
        folder.Write("seeds/Report.txt", Edited);
        folder.Replace(Facts, "value: 1250", "value: 1350");
        folder.Replace(Facts, "It is 1,250 metres long", "It is 1,350 metres long");

        using var json = JsonDocument.Parse(folder.Run("check", "--against", "git:HEAD", "--format", "json").Output);

        json.RootElement.GetProperty("problems")[0].GetProperty("id").GetString().ShouldBe("CORP4100");
        var evidence = json.RootElement.GetProperty("evidence")[0];
        evidence.GetProperty("kind").GetString().ShouldBe("text");
        evidence.GetProperty("isFromOriginal").GetBoolean().ShouldBeFalse();
        var source = json.RootElement.GetProperty("comparison").GetProperty("sources")[0];
        source.GetProperty("change").GetString().ShouldBe("changed");
        source.GetProperty("changedFacts")[0].GetString().ShouldBe("HarbourBridge.lengthMetres");
        source.GetProperty("otherFacts").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public void WhatWasTakenFromAnOriginalIsCounted()
    {
        using var folder = WithText();
        folder.Write(
            "seeds/Report.yaml",
            "sources:\n  Report:\n    title: The report\n" +
            $"    original: {{ file: report.pdf, sha256: {new string('a', 64)}, mediaType: application/pdf, bytes: 12 }}\n");

        folder.Run("check").Output.ShouldContain("\nevidence: 1 taken from an original file, 0 brought as text\n");
        folder.Run("check", "--against", "git:HEAD").Output.ShouldContain("evidence changed (original) and no fact with it");
    }

    [Theory]
    [InlineData("main", "it must be `git:` and a revision, such as `git:main`")]
    [InlineData("git:", "it must be `git:` and a revision")]
    [InlineData("git:--all", "it must be `git:` and a revision")]
    [InlineData("git:nowhere", "there is no revision `nowhere` in this repository; fetch it first")]
    public void ARevisionThatIsNotThereIsRefused(string against, string reason)
    {
        using var folder = WithText();

        var outcome = folder.Run("check", "--against", against);

        outcome.Code.ShouldBe(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldContain(reason);
    }

    [Fact]
    public void AFolderInNoRepositoryIsRefused()
    {
        using var folder = ToolFolder.WithCorpus();

        var outcome = folder.Run("check", "--against", "git:HEAD");

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain("--against needs a git repository");
        folder.Run("check", "--evidence-reviewed").Error.ShouldContain("it needs --against git:REV");
    }

    [Fact]
    public void AMachineWithoutGitIsToldSo()
    {
        var folder = Path.GetTempPath();

        Should.Throw<UsageException>(() => Comparing.Git.In(folder, "--against", "relative" + Path.PathSeparator + Path.Combine(folder, "no-such-folder")))
            .Message.ShouldBe("--against needs git, which is not on the PATH; install it");
    }

    [Fact]
    public void ALinkInTheRevisionIsRefusedAndNotPassedOver()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights on Windows.");
        using var folder = WithText();
        File.CreateSymbolicLink(folder.PathOf("curated/more.yaml"), "bridge.yaml");
        GitFolder.Commit(folder.Root);
        File.Delete(folder.PathOf("curated/more.yaml"));

        var outcome = folder.Run("check", "--against", "git:HEAD");

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain("`curated/more.yaml` is a link in the revision `HEAD`");
    }

    /// <summary>A corpus in a repository whose one source is a text that no digest holds.</summary>
    private static ToolFolder WithText()
    {
        var folder = ToolFolder.WithCorpus();
        File.Delete(folder.PathOf("seeds/Report.fingerprint"));
        folder.Write("seeds/Report.yaml", "sources:\n  Report:\n    title: The report\n");
        folder.Write("seeds/Report.txt", ToolFolder.Report);
        GitFolder.Start(folder.Root);
        return folder;
    }
}
