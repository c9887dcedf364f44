using System.Security.Cryptography;
using Corpus.Cli.Ingesting;
using Corpus.Cli.Records;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;

namespace Corpus.Cli.Tests.Ingest;

public sealed class VerifyOriginalTests
{
    private const string Page =
        "<!doctype html><html lang=\"en\"><head><title>Report</title></head><body><main><p>It is 1,250 metres long, and old.</p></main></body></html>";

    [Fact]
    public void AnOriginalIsReadAgain()
    {
        using var workspace = Bridge();

        var outcome = workspace.Run("verify", "--texts", "originals");

        outcome.Code.ShouldBe(0, outcome.Output);
        outcome.Output.ShouldStartWith("""
            source  document     original  sha256  words  fingerprint  citations by text
            Report  report.html  ok        ok      ok     ok           1 of 1

            """);
        outcome.Output.ShouldEndWith("1 of 1 citations proved by text, 1 of 1 document found.\nVerified.\n");
    }

    [Fact]
    public void AnOriginalIsFoundByItsDigestWhereverItLies()
    {
        using var workspace = Bridge();
        Directory.CreateDirectory(workspace.PathOf("originals/deep/er"));
        File.Move(workspace.PathOf("originals/report.html"), workspace.PathOf("originals/deep/er/renamed.htm"));
        workspace.Write("originals/report.html", Page.Replace("old", "new"));

        var outcome = workspace.Run("verify", "--texts", "originals");

        outcome.Code.ShouldBe(0, outcome.Output);
        outcome.Output.ShouldContain("Report  renamed.htm  ok");
    }

    [Fact]
    public void AnotherFileIsNamedAsSuch()
    {
        using var workspace = Bridge();
        var before = Digest(workspace);
        workspace.Replace("originals/report.html", "old", "very old");

        var outcome = workspace.Run("verify", "--texts", "originals");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("Report  report.html  DIFFERS   DIFFERS  DIFFERS  DIFFERS");
        outcome.Output.ShouldContain($"error: report.html is not the file of Report: its sha256 is {Digest(workspace)}, but `original` says {before}");
        outcome.Output.ShouldContain("error: the sha256 of the text of report.html is");
        outcome.Output.ShouldContain("The corpus does not match its documents.");
    }

    [Fact]
    public void OfATextThatIsAnotherItIsSaidToIngestAndNotToFingerprint()
    {
        using var workspace = Bridge();
        workspace.Replace("originals/report.html", "old", "very old");

        var outcome = workspace.Run("verify", "--texts", "originals");

        outcome.Output.ShouldContain("The text of the original of Report is not that of the record: its sha256 is ");
        outcome.Output.ShouldContain("or run `corpus ingest` on the new one");
        outcome.Output.ShouldNotContain("corpus fingerprint");
    }

    [Fact]
    public void AFileThatChangedWhereNoTextIsIsAnotherFileToo()
    {
        using var workspace = Bridge();
        workspace.Replace("originals/report.html", "<title>Report", "<title>The report");

        var outcome = workspace.Run("verify", "--texts", "originals");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("Report  report.html  DIFFERS   ok      ok     ok           1 of 1");
    }

    [Fact]
    public void AnExtractorThatReadsAnotherTextIsNamed()
    {
        using var workspace = Bridge();
        Forge(workspace, "It is 1,250 metres long, andold.\n", "corpus 0.0.1", "blocks 0");

        var outcome = workspace.Run("verify", "--texts", "originals");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain(
            "report.html is the file of Report, but its text is no longer that of the record: it was read by corpus 0.0.1, and now by corpus ");
        outcome.Output.ShouldContain("steps that are gone: blocks 0; new steps: ");
        var again = workspace.Run("ingest", "originals/report.html");
        again.Code.ShouldBe(1);
        again.Error.ShouldContain(
            "its text is no longer that from which the record Report in seeds/Report.yaml was made (it was read by corpus 0.0.1, and now by corpus ");
    }

    [Fact]
    public void StepsThatChangeNothingAreANote()
    {
        using var workspace = Bridge();
        Forge(workspace, "It is 1,250 metres long, and old.\n", "corpus 0.0.1", "blocks 0");

        var outcome = workspace.Run("verify", "--texts", "originals");

        outcome.Code.ShouldBe(0, outcome.Output);
        outcome.Output.ShouldContain("note: the text of report.html is the same, but how it is read changed: it was read by corpus 0.0.1, and now by corpus ");
        outcome.Output.ShouldEndWith("Verified.\n");
        workspace.Run("ingest", "originals/report.html").Output.ShouldStartWith("updated");
    }

    [Theory]
    [InlineData("stations.csv")]
    [InlineData("ports.xlsx")]
    [InlineData("ports.xls")]
    [InlineData("regulation.docx")]
    public void StepsOfTablesAndOfficeDocumentsAreComparedToo(string name)
    {
        using var workspace = Bridge();
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Corpus.Documents.Tests", "Documents", "Office", name));
        workspace.Write("originals/" + name, bytes);
        workspace.Run("ingest", "originals/" + name, "--id", "Other").Code.ShouldBe(0);
        var document = DocumentIngester.Read(bytes, name, new IngestRequest()).Document!;
        var older = document.Note with { Steps = ["rows 0", .. document.Note.Steps.Skip(1)] };
        workspace.Write("seeds/Other.fingerprint", document.FingerprintBy(RecordLanguage.Tables(document.Language), older).ToText());

        var outcome = workspace.Run("verify", "--texts", "originals");

        outcome.Code.ShouldBe(0, outcome.Output);
        outcome.Output.ShouldContain(
            $"note: the text of {name} is the same, but how it is read changed: steps that are gone: rows 0; new steps: {document.Note.Steps[0]}\n");
    }

    [Fact]
    public void ThatAnotherVersionReadItInTheSameWayIsNoReasonToWriteItAgain()
    {
        using var workspace = Bridge();
        var now = Fingerprint.Read(workspace.Read("seeds/Report.fingerprint")).Fingerprint!.Extraction!;
        Forge(workspace, "It is 1,250 metres long, and old.\n", "corpus 0.0.1", [.. now.Steps]);

        workspace.Run("ingest", "originals/report.html").Output.ShouldStartWith("unchanged");
        workspace.Run("verify", "--texts", "originals").Output.ShouldNotContain("note:");
    }

    [Fact]
    public void ATextThatWasKeptIsNotTheOriginal()
    {
        using var workspace = Bridge();
        workspace.Write("texts/Report.txt", "It is 1,250 metres long, and old.\n");

        var outcome = workspace.Run("verify", "--texts", "texts");

        outcome.Code.ShouldBe(0, outcome.Output);
        outcome.Output.ShouldContain("Report  Report.txt  not checked  ok");
        outcome.Output.ShouldEndWith("Verified by texts; the originals are not there: Report.\n");
        outcome.Output.ShouldNotContain("Verified.\n");
    }

    [Fact]
    public void AMissingOriginalIsMissing()
    {
        using var workspace = Bridge();
        Directory.CreateDirectory(workspace.PathOf("empty"));

        var outcome = workspace.Run("verify", "--texts", "empty");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("error: the document of Report, `report.html`, is missing");
    }

    [Fact]
    public void WhatWasChosenIsChosenAgain()
    {
        using var workspace = Bridge();
        workspace.Write("originals/t.csv", [.. "Jahr|L\u00E4nge;m\n2020|5;6\n".Select(static character => (byte)character)]);
        workspace.Run("ingest", "originals/t.csv", "--encoding", "windows-1252", "--delimiter", "|").Code.ShouldBe(0);

        var outcome = workspace.Run("verify", "--texts", "originals");

        outcome.Code.ShouldBe(0, outcome.Output);
        outcome.Output.ShouldContain("T       t.csv        ok        ok      ok     ok           0 of 0");
    }

    [Fact]
    public void TheRowOfATableIsProvedAsItIsByTheCorpus()
    {
        using var workspace = Bridge();
        workspace.Write("originals/t.csv", "Year,Length in metres,Cost\n2020,800,90\n2024,1250,95\n");
        workspace.Run("ingest", "originals/t.csv").Code.ShouldBe(0);
        workspace.Replace("curated/bridge.yaml", "source: Report, quote: 'It is 1,250 metres long'", "source: T, quote: 2024 1250 95");
        workspace.Run("check").Output.ShouldEndWith("No problem found.\n");

        var outcome = workspace.Run("verify", "--texts", "originals");

        outcome.Code.ShouldBe(0, outcome.Output);
        outcome.Output.ShouldNotContain("warning");
    }

    [Fact]
    public void AnOriginalThatIsALinkOutOfTheFolderIsNotRead()
    {
        using var workspace = Bridge();
        File.Move(workspace.PathOf("originals/report.html"), workspace.PathOf("secret.html"));
        File.CreateSymbolicLink(workspace.PathOf("originals/report.html"), workspace.PathOf("secret.html"));

        var outcome = workspace.Run("verify", "--texts", "originals");

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain("is a link that leads out of the folder");
    }

    private static ToolFolder Bridge()
    {
        var workspace = new ToolFolder();
        workspace.Write("curated/bridge.yaml", """
            corpus: { id: bridges, schemaVersion: 1, namespace: Sample.Bridges, title: Bridges }
            entityTypes:
              Bridge:
                summary: A structure that carries a way across water.
                properties:
                  lengthMetres: { datatype: integer, unit: m, summary: How long it is. }
            entities:
              HarbourBridge:
                type: Bridge
                label: The harbour bridge
                facts:
                  lengthMetres: { value: 1250, citations: [{ source: Report, quote: 'It is 1,250 metres long' }] }

            """);
        workspace.Write("originals/report.html", Page);
        workspace.Run("ingest", "originals/report.html").Code.ShouldBe(0);
        return workspace;
    }

    /// <summary>Puts evidence in the place of the present one that another version of the tool would have written.</summary>
    private static void Forge(ToolFolder workspace, string text, string tool, params string[] steps)
    {
        var document = DocumentText.Create(text).Document!;
        var now = Fingerprint.Read(workspace.Read("seeds/Report.fingerprint")).Fingerprint!.Extraction!;
        var details = NumberSurroundings.DetailsOf(document, null) with { Extraction = now with { Tool = tool, Steps = steps } };
        workspace.Write("seeds/Report.fingerprint", Fingerprint.Write(document, null, details));
        var record = workspace.Read("seeds/Report.yaml").Split('\n');
        workspace.Write("seeds/Report.yaml", string.Join('\n', record.Select(line =>
            line.StartsWith("    sha256:", StringComparison.Ordinal) ? "    sha256: " + TextDigest.Sha256(text)
            : line.StartsWith("    words:", StringComparison.Ordinal) ? "    words: " + document.WordCount
            : line)));
    }

    private static string Digest(ToolFolder workspace) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(workspace.PathOf("originals/report.html"))));
}
