using System.Security.Cryptography;
using System.Text;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;

namespace Corpus.Cli.Tests;

public sealed class FingerprintTests
{
    [Fact]
    public void ANewRecordHasWhatTheBuildAsksFor()
    {
        using var workspace = new ToolFolder();
        workspace.Write("annual report-2024.txt", ToolFolder.Report);

        var outcome = workspace.Run("fingerprint", "annual report-2024.txt");

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldBe(
            "created    seeds/AnnualReport2024.yaml and AnnualReport2024.fingerprint  AnnualReport2024, 33 words, from annual report-2024.txt\n");
        var record = workspace.Read("seeds/AnnualReport2024.yaml");
        record.ShouldContain("\n    file: annual report-2024.txt\n");
        record.ShouldContain("\n    sha256: " + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToolFolder.Report))) + "\n");
        record.ShouldContain("\n    words: 33\n");
        record.ShouldNotContain("fingerprint");
        var document = DocumentText.Create(ToolFolder.Report).Document!;
        workspace.Read("seeds/AnnualReport2024.fingerprint").ShouldBe(Fingerprint.Write(document, null, NumberSurroundings.DetailsOf(document, null)));
    }

    [Theory]
    [InlineData("--id", "MyName", "MyName")]
    [InlineData("--title", "Élan: the bridge's story", "ElanTheBridgeSStory")]
    [InlineData("--title", "2024 in bridges", "File2024InBridges")]
    public void TheNameOfANewRecordIsChosenOrMadeOfTheTitle(string option, string value, string name)
    {
        using var workspace = new ToolFolder();
        workspace.Write("a.txt", ToolFolder.Report);

        workspace.Run("fingerprint", "a.txt", option, value, "--out", "records").Code.ShouldBe(0);

        workspace.Read($"records/{name}.yaml").ShouldContain($"\n  {name}:\n");
        workspace.Write("curated/none.yaml", "");
        workspace.Run("check", "--seeds", "records").Output.ShouldNotContain("records/");
    }

    [Fact]
    public void RunningTwiceChangesNothing()
    {
        using var workspace = ToolFolder.WithCorpus();
        var before = (workspace.Read("seeds/Report.yaml"), workspace.Read("seeds/Report.fingerprint"));

        var outcome = workspace.Run("fingerprint", "texts/report.txt");

        outcome.Output.ShouldStartWith("unchanged  seeds/Report.fingerprint  Report");
        (workspace.Read("seeds/Report.yaml"), workspace.Read("seeds/Report.fingerprint")).ShouldBe(before);
    }

    [Fact]
    public void OfADocumentThatChangedItSaysWhatToChangeByHand()
    {
        using var workspace = ToolFolder.WithCorpus();
        var before = (workspace.Read("seeds/Report.yaml"), workspace.Read("seeds/Report.fingerprint"));
        workspace.Replace("texts/report.txt", "36 pylons", "37 more pylons");
        var digest = TextDigest.Sha256(workspace.Read("texts/report.txt"));

        var outcome = workspace.Run("fingerprint", "texts/report.txt");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldContain("it is not the document that the record Report in seeds/Report.yaml describes, so nothing is written");
        outcome.Error.ShouldContain(
            $"change `sha256` from `{TextDigest.Sha256(ToolFolder.Report)}` to `{digest}`, and change `words` from `33` to `34` in the record by hand");
        (workspace.Read("seeds/Report.yaml"), workspace.Read("seeds/Report.fingerprint")).ShouldBe(before);

        workspace.Replace("seeds/Report.yaml", TextDigest.Sha256(ToolFolder.Report), digest);
        workspace.Replace("seeds/Report.yaml", "words: 33", "words: 34 # by hand");
        workspace.Run("fingerprint", "texts/report.txt").Output.ShouldStartWith("updated    seeds/Report.fingerprint  Report, 34 words");
        workspace.Read("seeds/Report.yaml").ShouldContain("words: 34 # by hand\n");
        workspace.Run("check").Output.ShouldContain("CORP4003");
    }

    [Fact]
    public void ARecordThatIsThereIsNeverEdited()
    {
        using var workspace = new ToolFolder();
        var record = $"sources:\n  Other:\n    title: One\n  Report: {{ title: Two, sha256: {TextDigest.Sha256(ToolFolder.Report)} }} # by hand\n";
        workspace.Write("seeds/more/all.yaml", record);
        workspace.Write("Report.txt", ToolFolder.Report);

        workspace.Run("fingerprint", "Report.txt").Output.ShouldBe("created    seeds/more/Report.fingerprint  Report, 33 words, from Report.txt\n");

        workspace.Read("seeds/more/all.yaml").ShouldBe(record);
    }

    [Fact]
    public void ARecordWithoutADigestGetsOneByHand()
    {
        using var workspace = new ToolFolder();
        workspace.Write("seeds/Report.yaml", "sources:\n  Report:\n    file: a.txt\n");
        workspace.Write("a.txt", ToolFolder.Report);

        var outcome = workspace.Run("fingerprint", "a.txt");

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain($"add `sha256: {TextDigest.Sha256(ToolFolder.Report)}` in the record by hand");
        File.Exists(workspace.PathOf("seeds/Report.fingerprint")).ShouldBeFalse();
    }

    [Fact]
    public void AFingerprintWithoutARecordIsNotWrittenOver()
    {
        using var workspace = new ToolFolder();
        workspace.Write("seeds/Report.fingerprint", "old\n");
        workspace.Write("report.txt", ToolFolder.Report);

        workspace.Run("fingerprint", "report.txt").Error.ShouldContain("seeds/Report.fingerprint exists, has no record and is of another document");

        workspace.Read("seeds/Report.fingerprint").ShouldBe("old\n");
        File.Exists(workspace.PathOf("seeds/Report.yaml")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("PK\u0003\u0004\u0014", "it is a ZIP archive, such as an ODT")]
    [InlineData("{\\rtf1 text", "it is an RTF file")]
    public void OfAnotherFormatItSaysWhatItIs(string text, string reason)
    {
        using var workspace = new ToolFolder();
        workspace.Write("a.txt", System.Text.Encoding.Latin1.GetBytes(text));

        var outcome = workspace.Run("fingerprint", "a.txt");

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain(reason);
        outcome.Error.ShouldContain("save it as PDF, DOCX or HTML, and run `corpus ingest` on that, or save its text as a `.txt` file in UTF-8");
    }

    [Theory]
    [InlineData("files/a.pdf", "%PDF-1.7\n%", "it is a PDF")]
    [InlineData("a.txt", "%PDF-1.7\n%", "it is a PDF")]
    [InlineData("a page.html", "<!doctype html><p>Some words of text.</p>", "it is a web page")]
    [InlineData("a.csv", "a,b\n1,2\n", "it is a table")]
    public void OfWhatIngestReadsItSaysSo(string name, string text, string reason)
    {
        using var workspace = new ToolFolder();
        workspace.Write(name, text);

        var outcome = workspace.Run("fingerprint", name);

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain($"{name} cannot be fingerprinted: {reason} and no plain text; run `corpus ingest {name}`, which reads it");
        Directory.Exists(workspace.PathOf("seeds")).ShouldBeFalse();
    }

    [Fact]
    public void MarkdownIsFingerprintedAsItIs()
    {
        using var workspace = new ToolFolder();
        workspace.Write("a.md", "# A *title*\n\nSome words.\n");

        workspace.Run("fingerprint", "a.md").Code.ShouldBe(0);
    }

    [Fact]
    public void TwoRecordsOfOneFileAreNotGuessedBetween()
    {
        using var workspace = new ToolFolder();
        workspace.Write("seeds/all.yaml", $"sources:\n  One:\n    file: a.txt\n  Two:\n    file: a.txt\n    sha256: {TextDigest.Sha256(ToolFolder.Report)}\n");
        workspace.Write("a.txt", ToolFolder.Report);

        workspace.Run("fingerprint", "a.txt").Code.ShouldBe(1);
        workspace.Run("fingerprint", "a.txt").Error.ShouldContain("`One` and `Two` are both records of a.txt");
        workspace.Run("fingerprint", "a.txt", "--id", "Two").Code.ShouldBe(0);
    }

    [Fact]
    public void AFileThatIsThereIsNeverWrittenOver()
    {
        using var workspace = new ToolFolder();
        workspace.Write("seeds/Report.yaml", "# nothing yet\n");
        workspace.Write("report.txt", ToolFolder.Report);

        workspace.Run("fingerprint", "report.txt").Code.ShouldBe(1);

        workspace.Read("seeds/Report.yaml").ShouldBe("# nothing yet\n");
    }

    [Fact]
    public void ANameThatIsTakenByAnotherDocumentIsRefused()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Write("other/Report!.txt", ToolFolder.Report);

        var outcome = workspace.Run("fingerprint", "other/Report!.txt");

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain("there is already a record `Report`");
    }

    [Fact]
    public void DocumentsOfTheSameNameAreRefused()
    {
        using var workspace = new ToolFolder();
        workspace.Write("a/x.txt", ToolFolder.Report);
        workspace.Write("b/x.txt", ToolFolder.Report + "More.");

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
        using var workspace = new ToolFolder();
        workspace.Write("bad.txt", bytes);
        workspace.Write("good.txt", ToolFolder.Report);

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
        using var workspace = new ToolFolder();
        workspace.Write("a.txt", "\uFEFF" + ToolFolder.Report);

        var outcome = workspace.Run("fingerprint", "a.txt");

        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldContain("starts with a byte order mark");
        workspace.Read("seeds/A.yaml").ShouldContain(TextDigest.Sha256(ToolFolder.Report));
    }

    [Fact]
    public void AHostileFileNameIsWrittenAsText()
    {
        using var workspace = new ToolFolder();
        const string name = "it's: {a} # [b].txt";
        workspace.Write(name, ToolFolder.Report);

        workspace.Run("fingerprint", name).Code.ShouldBe(0);

        workspace.Run("fingerprint", name).Output.ShouldStartWith("unchanged");
        workspace.Read("seeds/ItSAB.yaml").ShouldContain("file: 'it''s: {a} # [b].txt'");
    }

    [Fact]
    public void ATitleThatIsNoTextIsRefused()
    {
        using var workspace = new ToolFolder();
        workspace.Write("a.txt", ToolFolder.Report);

        workspace.Run("fingerprint", "a.txt", "--title", "a\nb: c").Code.ShouldBe(1);

        Directory.Exists(workspace.PathOf("seeds")).ShouldBeFalse();
    }

    [Fact]
    public void ALongDocumentHasAFingerprintThatCanBeRead()
    {
        using var workspace = new ToolFolder();
        workspace.Write("long.txt", string.Concat(Enumerable.Range(0, 140_000).Select(static number => $"word{number} ")));

        workspace.Run("fingerprint", "long.txt").Code.ShouldBe(0);
        workspace.Run("fingerprint", "long.txt").Output.ShouldStartWith("unchanged");
    }

    [Fact]
    public void ADocumentWhoseFingerprintCouldNotBeReadIsRefused()
    {
        using var workspace = new ToolFolder();
        workspace.Write("long.txt", string.Concat(Enumerable.Repeat("a b c d ", 530_000)));

        var outcome = workspace.Run("fingerprint", "long.txt");

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain("a fingerprint can have at most 33,554,432; split the document");
    }

    [Fact]
    public void WhereARecordFileCannotBeReadNoSecondRecordIsMade()
    {
        using var workspace = new ToolFolder();
        workspace.Write("seeds/broken.yaml", "sources:\n  Report:\n    file: [report.txt\n");
        workspace.Write("report.txt", ToolFolder.Report);

        var outcome = workspace.Run("fingerprint", "report.txt");

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain("seeds/broken.yaml cannot be read and may contain its record");
        Directory.GetFiles(workspace.PathOf("seeds")).Length.ShouldBe(1);
    }
}
