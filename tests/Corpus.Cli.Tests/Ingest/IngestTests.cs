using System.Security.Cryptography;
using System.Text;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Words;

namespace Corpus.Cli.Tests.Ingest;

public sealed class IngestTests
{
    private const string Page = """
        <!doctype html>
        <html lang="en"><head><title>The bridge report</title><meta name="author" content="Ada Span"></head>
        <body><nav>Home</nav><main><h1>The bridge</h1><p>It opened on 4 May 2021.<br>It is 1,250 metres long.</p></main></body></html>
        """;

    [Fact]
    public void ANewRecordHasWhatTheDocumentShowsAndTheFileItself()
    {
        using var workspace = new ToolFolder();
        workspace.Write("files/harbour report-2024.html", Page);

        var outcome = workspace.Run("ingest", "files/harbour report-2024.html");

        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        outcome.Lines[0].ShouldBe(
            "created    seeds/HarbourReport2024.yaml and HarbourReport2024.fingerprint  HarbourReport2024, 13 words, from files/harbour report-2024.html");
        var bytes = new UTF8Encoding(false).GetBytes(Page);
        workspace.Read("seeds/HarbourReport2024.yaml").ShouldEndWith($"""
            sources:
              HarbourReport2024:
                title: The bridge report
                author: Ada Span
                language: en
                sha256: {TextDigest.Sha256("The bridge\n\nIt opened on 4 May 2021.\nIt is 1,250 metres long.\n")}
                words: 13
                original:
                  file: harbour report-2024.html
                  sha256: {Convert.ToHexStringLower(SHA256.HashData(bytes))}
                  mediaType: text/html
                  bytes: {bytes.Length}

            """);
        var fingerprint = Fingerprint.Read(workspace.Read("seeds/HarbourReport2024.fingerprint")).Fingerprint.ShouldNotBeNull();
        fingerprint.Extraction.ShouldNotBeNull().Format.ShouldBe("html");
        Directory.GetFiles(workspace.PathOf("seeds")).Length.ShouldBe(2);
    }

    [Fact]
    public void WhatWasIngestedProvesQuotes()
    {
        using var workspace = Bridge("report.html", Page);

        workspace.Run("ingest", "report.html").Code.ShouldBe(0);

        var outcome = workspace.Run("check");
        outcome.Output.ShouldContain("1 exact, 0 folded, 0 unproved");
        outcome.Output.ShouldEndWith("No problem found.\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData("--keep-text")]
    public void TwiceGivesTheSameBytes(string option)
    {
        string[] call = ["ingest", "report.html", .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        using var workspace = Bridge("report.html", Page);
        workspace.Run(call).Code.ShouldBe(0);
        var before = Snapshot(workspace);

        workspace.Run(call).Output.ShouldStartWith("unchanged  seeds/Report.fingerprint");
        Snapshot(workspace).ShouldBe(before);

        Directory.Delete(workspace.PathOf("seeds"), recursive: true);
        Cultures.Under("tr-TR", () => workspace.Run(call)).Code.ShouldBe(0);
        Snapshot(workspace).ShouldBe(before);
    }

    [Fact]
    public void TheTextIsKeptOutOfTheRepositoryUnlessItMayBeShared()
    {
        using var workspace = Bridge("report.html", Page);
        workspace.Write("seeds/.gitignore", "*.bak");

        var outcome = workspace.Run("ingest", "report.html", "--keep-text");

        outcome.Output.ShouldContain("created    seeds/Report.yaml, Report.fingerprint and Report.txt");
        outcome.Output.ShouldContain("seeds/.gitignore keeps Report.txt out of the repository");
        workspace.Read("seeds/Report.txt").ShouldBe("The bridge\n\nIt opened on 4 May 2021.\nIt is 1,250 metres long.\n");
        workspace.Read("seeds/.gitignore").ShouldBe("*.bak\n/Report.txt\n");
        workspace.Run("check").Output.ShouldContain("checked against: 1 text, 0 fingerprint");

        workspace.Run("ingest", "report.html", "--share-text", "--id", "Shared").Output.ShouldNotContain(".gitignore");
        workspace.Read("seeds/.gitignore").ShouldBe("*.bak\n/Report.txt\n");
        File.Exists(workspace.PathOf("seeds/Shared.txt")).ShouldBeTrue();
    }

    [Fact]
    public void TheTextCanBeKeptLater()
    {
        using var workspace = Bridge("report.html", Page);
        workspace.Run("ingest", "report.html").Code.ShouldBe(0);

        workspace.Run("ingest", "report.html", "--keep-text").Output.ShouldStartWith("created    seeds/Report.fingerprint and Report.txt");

        File.Exists(workspace.PathOf("seeds/Report.txt")).ShouldBeTrue();
    }

    [Fact]
    public void ACheckoutWithWindowsLineEndsIsTheSameText()
    {
        using var workspace = Bridge("report.html", Page);
        workspace.Run("ingest", "report.html", "--keep-text").Code.ShouldBe(0);
        foreach (var file in Directory.GetFiles(workspace.PathOf("seeds")))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n"));
        }

        var outcome = workspace.Run("ingest", "report.html", "--keep-text");

        outcome.Code.ShouldBe(0, outcome.Error);
        workspace.Run("check").Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--keep-text")]
    public void AnotherTextBesideTheRecordIsNotWrittenOver(string option)
    {
        using var workspace = Bridge("report.html", Page);
        workspace.Write("seeds/Report.txt", "Typed by hand.\n");

        var outcome = workspace.Run(["ingest", "report.html", .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain("seeds/Report.txt is there and has another text than report.html, so nothing is written; delete it");
        Directory.GetFiles(workspace.PathOf("seeds")).Length.ShouldBe(1);
    }

    [Fact]
    public void OfAnotherFileItPrintsTheLinesThatDifferAndWritesNothing()
    {
        using var workspace = Bridge("report.html", Page);
        workspace.Run("ingest", "report.html").Code.ShouldBe(0);
        var before = Snapshot(workspace);
        var old = Digest(workspace, "report.html");
        workspace.Replace("report.html", "1,250 metres", "some 1,250 metres");

        var outcome = workspace.Run("ingest", "report.html");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldStartWith(
            "corpus: report.html: it is not the file from which the record Report in seeds/Report.yaml was made, so nothing is written; these lines differ:\n");
        outcome.Error.ShouldContain($"  - sha256: {old} (in `original`)\n  + sha256: {Digest(workspace, "report.html")} (in `original`)\n");
        outcome.Error.ShouldContain("  - words: 13\n  + words: 14\n");
        Snapshot(workspace).ShouldBe(before);
    }

    [Fact]
    public void ARecordThatIsChangedByHandAsToldIsTaken()
    {
        using var workspace = Bridge("report.html", Page);
        workspace.Run("ingest", "report.html").Code.ShouldBe(0);
        workspace.Replace("report.html", "1,250 metres", "some 1,250 metres");
        var told = workspace.Run("ingest", "report.html").Error.Split('\n').Where(static line => line.StartsWith("  ", StringComparison.Ordinal)).ToArray();
        for (var i = 0; i + 1 < told.Length; i += 2)
        {
            workspace.Replace("seeds/Report.yaml", Said(told[i]), Said(told[i + 1]));
        }

        var outcome = workspace.Run("ingest", "report.html");

        outcome.Output.ShouldStartWith("updated    seeds/Report.fingerprint", customMessage: outcome.Error);
        workspace.Run("ingest", "report.html").Output.ShouldStartWith("unchanged");

        static string Said(string line) => line[4..].Replace(" (in `original`)", "", StringComparison.Ordinal);
    }

    [Fact]
    public void ARecordOfTextThatWasBroughtByHandIsToldWhatItLacks()
    {
        using var workspace = Bridge("report.html", Page);
        workspace.Write("seeds/Report.yaml", "sources:\n  Report:\n    title: By hand\n");

        var outcome = workspace.Run("ingest", "report.html");

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain("the record Report in seeds/Report.yaml does not say that it was made from this file");
        outcome.Error.ShouldContain("  + mediaType: text/html (in `original`)\n");
    }

    [Fact]
    public void ARecordIsFoundByTheFilesDigestWhateverItIsCalled()
    {
        using var workspace = Bridge("report.html", Page);
        workspace.Run("ingest", "report.html", "--id", "Other").Code.ShouldBe(0);
        File.Move(workspace.PathOf("report.html"), workspace.PathOf("renamed.html"));

        workspace.Run("ingest", "renamed.html").Output.ShouldStartWith("unchanged  seeds/Other.fingerprint  Other,");

        var second = workspace.Run("ingest", "renamed.html", "--id", "Second");
        second.Code.ShouldBe(0);
        second.Output.ShouldContain("look at: Other is a record of the same file");
    }

    [Fact]
    public void WhatTheCallSaysGoesIntoANewRecordAndIsHeldAgainstAnOldOne()
    {
        using var workspace = Bridge("report.html", Page);

        workspace.Run(
            "ingest", "report.html", "--title", "Bridge: a report", "--url", "https://example.org/r?a=1#b", "--retrieved", "2025-02-03", "--language", "EN-gb")
            .Code.ShouldBe(0);

        var record = workspace.Read("seeds/BridgeAReport.yaml");
        record.ShouldContain("    title: 'Bridge: a report'\n");
        record.ShouldContain("    retrieved: 2025-02-03\n    url: 'https://example.org/r?a=1#b'\n    language: en-GB\n");
        var other = workspace.Run("ingest", "report.html", "--url", "https://example.org/other");
        other.Code.ShouldBe(1);
        other.Error.ShouldContain("the record BridgeAReport in seeds/BridgeAReport.yaml says something else");
        other.Error.ShouldContain("  - url: https://example.org/r?a=1#b\n  + url: https://example.org/other\n");
    }

    [Fact]
    public void OneThatFailsDoesNotKeepTheOthersFromBeingWritten()
    {
        using var workspace = Bridge("a.html", Page);
        workspace.Write("empty.html", "");
        workspace.Write("picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]);
        workspace.Write("b.html", Page.Replace("1,250", "1,251"));

        var outcome = workspace.Run("ingest", "a.html", "empty.html", "picture.png", "b.html");

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain("corpus: empty.html cannot be ingested: it is empty");
        outcome.Error.ShouldContain("corpus: picture.png cannot be ingested: it is a picture, which has no text; ");
        outcome.Output.ShouldContain("seeds/A.yaml");
        outcome.Output.ShouldContain("seeds/B.yaml");
    }

    [Theory]
    [InlineData("報告 2024.html", "File2024")]
    [InlineData("Größe & Länge.html", "GroELange")]
    [InlineData("a'b {c} # d: e.html", "ABCDE")]
    [InlineData("-x.html", "X")]
    [InlineData("no-ending.HTM", "NoEnding")]
    public void AFileMayBeCalledAnything(string name, string id)
    {
        using var workspace = Bridge(name, Page);

        var outcome = workspace.Run("ingest", "./" + name);

        outcome.Code.ShouldBe(0, outcome.Error);
        outcome.Output.ShouldContain($"seeds/{id}.yaml");
        workspace.Run("ingest", "./" + name).Output.ShouldStartWith("unchanged");
        workspace.Run("check", "--allow-unproved").Output.ShouldNotContain("seeds/");
    }

    [Fact]
    public void WhatADocumentSaysOfItselfIsCleanedBeforeItIsWritten()
    {
        using var workspace = Bridge("report.html", Page
            .Replace("The bridge report", "It's&#10; \u202Ea \u200B#&nbsp;title: [x]").Replace("lang=\"en\"", "lang=\"xx-none\"").Replace("Ada Span", "null"));

        workspace.Run("ingest", "report.html").Code.ShouldBe(0);

        var record = workspace.Read("seeds/Report.yaml");
        record.ShouldContain("    title: 'It''s a # title: [x]'\n    author: 'null'\n");
        record.ShouldNotContain("language:");
    }

    [Fact]
    public void ALanguageInWhichTheTextIsNotWrittenIsNotTakenOver()
    {
        using var workspace = Bridge(
            "report.html", Page.Replace("It opened on", "Мост открыли на реке весной этого года").Replace("It is", "Его длина составляет"));

        var outcome = workspace.Run("ingest", "report.html");

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldContain("look at: the document says that its language is `en`, in which it is not written");
        workspace.Read("seeds/Report.yaml").ShouldNotContain("language:");
    }

    [Fact]
    public void TheContextOfAFingerprintIsThatOfTheRecordsLanguage()
    {
        using var workspace = Bridge("report.html", Page.Replace("lang=\"en\"", "lang=\"de\""));

        workspace.Run("ingest", "report.html").Code.ShouldBe(0);

        Fingerprint.Read(workspace.Read("seeds/Report.fingerprint")).Fingerprint!.Tables.Language.ShouldBe("de");
    }

    [Fact]
    public void ATextInTheFolderOfTheRecordsIsItsOwnText()
    {
        using var workspace = Bridge("seeds/notes.txt", ToolFolder.Report);

        workspace.Run("ingest", "seeds/notes.txt").Code.ShouldBe(0);

        workspace.Read("seeds/Notes.yaml").ShouldContain("    file: notes.txt\n");
        workspace.Run("check", "--allow-unproved").Output.ShouldNotContain("seeds/");
    }

    [Fact]
    public void MarkdownInTheFolderOfTheRecordsIsRefusedSinceABuildReadsItOtherwise()
    {
        using var workspace = Bridge("seeds/notes.md", "# Notes\n\nIt is *1,250* metres long.\n");

        var outcome = workspace.Run("ingest", "seeds/notes.md");

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain("where a build takes .md files as they are; move it to another folder");
        workspace.Run("ingest", "seeds/notes.md", "--out", "elsewhere").Code.ShouldBe(0);
    }

    [Fact]
    public void ExplainShowsWhatBecameOfEachLine()
    {
        using var workspace = Bridge("report.html", Page);

        var outcome = workspace.Run("ingest", "report.html", "--explain");

        outcome.Code.ShouldBe(0);
        outcome.Lines[0].ShouldBe("page\tline\tstep\tresult");
        outcome.Output.ShouldContain("It is 1,250 metres long.");
        outcome.Output.ShouldContain("created    seeds/Report.yaml");
    }

    [Fact]
    public void WhatIsThereWithoutARecordIsNotWrittenOver()
    {
        using var workspace = Bridge("report.html", Page);
        workspace.Write("seeds/Report.fingerprint", "old\n");

        workspace.Run("ingest", "report.html").Error.ShouldContain("seeds/Report.fingerprint exists, has no record and is of another document");

        workspace.Read("seeds/Report.fingerprint").ShouldBe("old\n");
    }

    [Fact]
    public void TheFolderMayNotBeAFile()
    {
        using var workspace = Bridge("report.html", Page);
        workspace.Write("seeds", "a file");

        var outcome = workspace.Run("ingest", "report.html");

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain("--out is `seeds`, which is a file; name a folder");
    }

    [Fact]
    public void AFileThatIsALinkOutOfTheFolderOfTheCallIsNotRead()
    {
        using var workspace = Bridge("inner/x.txt", "Nothing here.\n");
        using var elsewhere = new ToolFolder();
        elsewhere.Write("secret.html", Page);
        File.CreateSymbolicLink(workspace.PathOf("inner/report.html"), elsewhere.PathOf("secret.html"));

        var outcome = workspace.Run("ingest", "inner/report.html");

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain("is a link that leads out of the folder of the call, so it is not read");
    }

    [Fact]
    public void ALargeFileIsRefusedBeforeItIsRead()
    {
        using var workspace = Bridge("x.txt", "Nothing here.\n");
        using (var stream = new FileStream(workspace.PathOf("large.html"), FileMode.Create))
        {
            stream.SetLength((128L << 20) + 1);
        }

        var outcome = workspace.Run("ingest", "large.html");

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain("`large.html` has more than 134,217,728 bytes, so it is not read; split it");
    }

    private static ToolFolder Bridge(string path, string content)
    {
        var workspace = new ToolFolder();
        workspace.Write("curated/corpus.yaml", "corpus: { id: bridges, schemaVersion: 1, namespace: Sample.Bridges, title: Bridges }\n");
        if (path == "report.html")
        {
            workspace.Write("curated/bridge.yaml", """
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
        }

        workspace.Write(path, content);
        return workspace;
    }

    private static string Digest(ToolFolder workspace, string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(workspace.PathOf(file))));

    private static string Snapshot(ToolFolder workspace) => string.Join('\n', Directory.GetFiles(workspace.PathOf("seeds")).Order(StringComparer.Ordinal)
        .Select(file => Path.GetFileName(file) + "\n" + File.ReadAllText(file)));
}
