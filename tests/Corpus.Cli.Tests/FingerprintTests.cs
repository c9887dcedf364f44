using System.Security.Cryptography;
using System.Text;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;

namespace Corpus.Cli.Tests;

public sealed class FingerprintTests
{
    [Fact]
    public void ANewRecordHasWhatTheBuildAsksFor()
    {
        using var workspace = new Workspace();
        workspace.Write("annual report-2024.txt", Workspace.Report);

        var outcome = workspace.Run("fingerprint", "annual report-2024.txt");

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldBe("created    seeds/AnnualReport2024.yaml  AnnualReport2024, 29 words, from annual report-2024.txt\n");
        var record = workspace.Read("seeds/AnnualReport2024.yaml");
        record.ShouldContain("\n    file: annual report-2024.txt\n");
        record.ShouldContain("\n    sha256: " + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Workspace.Report))) + "\n");
        record.ShouldContain("\n    words: 29\n");
        record.ShouldContain("\n    fingerprint: |\n      " + Fingerprint.Write(DocumentText.Create(Workspace.Report).Document!)[..60]);
    }

    [Theory]
    [InlineData("--id", "MyName", "MyName")]
    [InlineData("--title", "Élan: the bridge's story", "ElanTheBridgeSStory")]
    [InlineData("--title", "2024 in bridges", "File2024InBridges")]
    public void TheNameOfANewRecordIsChosenOrMadeOfTheTitle(string option, string value, string name)
    {
        using var workspace = new Workspace();
        workspace.Write("a.txt", Workspace.Report);

        workspace.Run("fingerprint", "a.txt", option, value, "--out", "records").Code.ShouldBe(0);

        workspace.Read($"records/{name}.yaml").ShouldContain($"\n  {name}:\n");
        workspace.Write("curated/none.yaml", "");
        workspace.Run("check", "--seeds", "records").Output.ShouldNotContain("records/");
    }

    [Fact]
    public void RunningTwiceChangesNothing()
    {
        using var workspace = Workspace.WithCorpus();
        var before = workspace.Read("seeds/Report.yaml");

        var outcome = workspace.Run("fingerprint", "texts/report.txt");

        outcome.Output.ShouldStartWith("unchanged  seeds/Report.yaml  Report");
        workspace.Read("seeds/Report.yaml").ShouldBe(before);
    }

    [Fact]
    public void ADocumentThatChangedIsFingerprintedAnew()
    {
        using var workspace = Workspace.WithCorpus();
        workspace.Replace("texts/report.txt", "36 pylons", "37 pylons");
        workspace.Run("verify", "--texts", "texts").Code.ShouldBe(1);

        workspace.Run("fingerprint", "texts/report.txt").Output.ShouldStartWith("updated    ");

        workspace.Run("check").Output.ShouldContain("CORP4003");
    }

    [Fact]
    public void ARecordIsFoundByItsNameWhereItNamesNoFile()
    {
        using var workspace = new Workspace();
        workspace.Write("seeds/all.yaml", "sources:\n  Other:\n    title: One\n  Report:\n    title: Two\n");
        workspace.Write("Report.txt", Workspace.Report);

        workspace.Run("fingerprint", "Report.txt").Output.ShouldContain("seeds/all.yaml  Report,");

        workspace.Read("seeds/all.yaml").ShouldStartWith("sources:\n  Other:\n    title: One\n  Report:\n    title: Two\n    sha256: ");
    }

    [Fact]
    public void TwoRecordsOfOneFileAreNotGuessedBetween()
    {
        using var workspace = new Workspace();
        workspace.Write("seeds/all.yaml", "sources:\n  One:\n    file: a.txt\n  Two:\n    file: a.txt\n");
        workspace.Write("a.txt", Workspace.Report);

        workspace.Run("fingerprint", "a.txt").Code.ShouldBe(1);
        workspace.Run("fingerprint", "a.txt").Error.ShouldContain("`One` and `Two` are both records of a.txt");
        workspace.Run("fingerprint", "a.txt", "--id", "Two").Code.ShouldBe(0);
    }

    [Fact]
    public void AFileThatIsThereIsNeverWrittenOver()
    {
        using var workspace = new Workspace();
        workspace.Write("seeds/Report.yaml", "# nothing yet\n");
        workspace.Write("report.txt", Workspace.Report);

        workspace.Run("fingerprint", "report.txt").Code.ShouldBe(1);

        workspace.Read("seeds/Report.yaml").ShouldBe("# nothing yet\n");
    }

    [Fact]
    public void ANameThatIsTakenByAnotherDocumentIsRefused()
    {
        using var workspace = Workspace.WithCorpus();
        workspace.Write("other/Report!.txt", Workspace.Report);

        var outcome = workspace.Run("fingerprint", "other/Report!.txt");

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain("there is already a record `Report`");
    }

    [Fact]
    public void DocumentsOfTheSameNameAreRefused()
    {
        using var workspace = new Workspace();
        workspace.Write("a/x.txt", Workspace.Report);
        workspace.Write("b/x.txt", Workspace.Report + "More.");

        workspace.Run("fingerprint", "a/x.txt", "b/x.txt").Error.ShouldContain("have the same file name");
    }

    public static TheoryData<byte[], string> Unusable => new()
    {
        { [], "no word" },
        { "., !"u8.ToArray(), "no word" },
        { [0x43, 0x61, 0x66, 0xE9, 0x20, 0x61, 0x62], "not UTF-8" },
        { [0xFF, 0xFE, 0x41, 0x00], "not UTF-8" },
        { [0x41, 0x00, 0x42], "not text" },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void WhatIsNoTextIsRefusedAndTheOthersAreWritten(byte[] bytes, string reason)
    {
        using var workspace = new Workspace();
        workspace.Write("bad.txt", bytes);
        workspace.Write("good.txt", Workspace.Report);

        var outcome = workspace.Run("fingerprint", "bad.txt", "good.txt");

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain("bad.txt cannot be fingerprinted");
        outcome.Error.ShouldContain(reason);
        outcome.Output.ShouldContain("seeds/Good.yaml");
        File.Exists(workspace.PathOf("seeds/Bad.yaml")).ShouldBeFalse();
    }

    [Fact]
    public void AByteOrderMarkIsNoPartOfTheTextAndIsSaid()
    {
        using var workspace = new Workspace();
        workspace.Write("a.txt", "\uFEFF" + Workspace.Report);

        var outcome = workspace.Run("fingerprint", "a.txt");

        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldContain("starts with a byte order mark");
        workspace.Read("seeds/A.yaml").ShouldContain(TextDigest.Sha256(Workspace.Report));
    }

    [Fact]
    public void AHostileFileNameIsWrittenAsText()
    {
        using var workspace = new Workspace();
        const string name = "it's: {a} # [b].txt";
        workspace.Write(name, Workspace.Report);

        workspace.Run("fingerprint", name).Code.ShouldBe(0);

        workspace.Run("fingerprint", name).Output.ShouldStartWith("unchanged");
        workspace.Read("seeds/ItSAB.yaml").ShouldContain("file: 'it''s: {a} # [b].txt'");
    }

    [Fact]
    public void ATitleThatIsNoTextIsRefused()
    {
        using var workspace = new Workspace();
        workspace.Write("a.txt", Workspace.Report);

        workspace.Run("fingerprint", "a.txt", "--title", "a\nb: c").Code.ShouldBe(1);

        Directory.Exists(workspace.PathOf("seeds")).ShouldBeFalse();
    }

    [Fact]
    public void ALongDocumentHasARecordThatCanBeRead()
    {
        // Past some 120,000 words a fingerprint is longer than any other text may be.
        using var workspace = new Workspace();
        workspace.Write("long.txt", string.Concat(Enumerable.Range(0, 140_000).Select(static number => $"word{number} ")));

        workspace.Run("fingerprint", "long.txt").Code.ShouldBe(0);
        workspace.Run("fingerprint", "long.txt").Code.ShouldBe(0);
    }

    [Fact]
    public void ADocumentWhoseFingerprintARecordCannotHoldIsRefused()
    {
        using var workspace = new Workspace();
        workspace.Write("long.txt", string.Concat(Enumerable.Range(0, 1_600_000).Select(static number => $"w{number} ")));

        var outcome = workspace.Run("fingerprint", "long.txt");

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain("a record can contain at most 12,582,912; split the document");
    }

    [Fact]
    public void WhereARecordFileCannotBeReadNoSecondRecordIsMade()
    {
        using var workspace = new Workspace();
        workspace.Write("seeds/broken.yaml", "sources:\n  Report:\n    file: [report.txt\n");
        workspace.Write("report.txt", Workspace.Report);

        var outcome = workspace.Run("fingerprint", "report.txt");

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain("seeds/broken.yaml cannot be read and may contain its record");
        Directory.GetFiles(workspace.PathOf("seeds")).Length.ShouldBe(1);
    }
}
