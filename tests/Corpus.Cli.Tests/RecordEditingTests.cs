using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;

namespace Corpus.Cli.Tests;

/// <summary>What a person wrote in a record stays, byte for byte.</summary>
public sealed class RecordEditingTests
{
    private static readonly string Lines = Fingerprint.Write(DocumentText.Create(Workspace.Report).Document!);
    private static readonly string Sha256 = TextDigest.Sha256(Workspace.Report);

    [Fact]
    public void CommentsOrderAndOtherRecordsStay()
    {
        const string before = """
            # Who keeps this: the archive.
            sources:
              Before: { file: before.txt } # untouched
              Report:   # the report
                words: 1  # counted by hand

                title: "The \u0041 report" # as printed
                # a comment between
                file: report.txt
                author:
                  - One
                  - Two # the second
                fingerprint: | # made by a machine
                  AAAA
                  BBBB

                # about the digest
                sha256: '00' # old
                publisher: [ A
                  B ]
              After:
                file: after.txt
            # the end

            """;
        var expected = before.Replace("words: 1 ", "words: 29 ")
            .Replace("      AAAA\n      BBBB\n", Block(6))
            .Replace("sha256: '00'", "sha256: " + Sha256);

        Edited(before).ShouldBe(expected);
    }

    [Fact]
    public void WhatIsMissingIsAddedBelowTheLastField()
    {
        Edited("sources:\n  Report:\n    file: report.txt\n    author:\n      - One\n      - Two # of two\n\n  After:\n    file: b.txt\n")
            .ShouldBe($"sources:\n  Report:\n    file: report.txt\n    author:\n      - One\n      - Two # of two\n    sha256: {Sha256}\n    words: 29\n    fingerprint: |\n{Block(6)}\n  After:\n    file: b.txt\n");
    }

    [Fact]
    public void AFieldWithoutAValueGetsOne()
    {
        Edited("sources:\n  Report:\n    file: report.txt\n    sha256:\n    words: ~ # soon\n    fingerprint: # soon\n    title: T\n")
            .ShouldContain($"    sha256: {Sha256}\n    words: 29 # soon\n    fingerprint: |");
    }

    [Fact]
    public void AFileThatEndsWithoutALineEndIsCompleted() =>
        Edited("sources:\n  Report:\n    file: report.txt").ShouldBe($"sources:\n  Report:\n    file: report.txt\n    sha256: {Sha256}\n    words: 29\n    fingerprint: |\n{Block(6).TrimEnd('\n')}");

    [Fact]
    public void TheIndentationOfTheFileIsKept() =>
        Edited("sources:\n   Report:\n        file: report.txt\n").ShouldContain($"\n        words: 29\n        fingerprint: |\n{Block(10).TrimEnd('\n')}");

    [Fact]
    public void AnIndentationIndicatorIsKept() =>
        Edited("sources:\n  Report:\n    file: report.txt\n    fingerprint: |4-\n        AAAA\n").ShouldContain("fingerprint: |4-\n        " + Lines[..76] + "\n");

    [Theory]
    [InlineData("fingerprint: AAAA\n")]
    [InlineData("fingerprint: \"AAAA\"\n")]
    [InlineData("fingerprint: >\n      AAAA\n")]
    [InlineData("fingerprint: |+\n      AAAA\n\n\n")]
    [InlineData("fingerprint: AAAA\n      BBBB\n")]
    public void AFingerprintInAnyStyleIsReplaced(string old)
    {
        using var workspace = Corpus("sources:\n  Report:\n    " + old + "    file: report.txt\n");

        workspace.Run("fingerprint", "report.txt").Code.ShouldBe(0);

        var once = workspace.Read("seeds/r.yaml");
        once.ShouldContain(Lines.Split('\n')[0]);
        once.ShouldContain("\n    file: report.txt\n");
        once.ShouldNotContain("AAAA\n");
        workspace.Run("fingerprint", "report.txt").Output.ShouldStartWith("unchanged");
        workspace.Read("seeds/r.yaml").ShouldBe(once);
    }

    [Fact]
    public void ARecordWithWindowsLineEndsKeepsThem()
    {
        var edited = Edited("# kept\r\nsources:\r\n  Report:\r\n    file: report.txt # here\r\n    words: 1\r\n");

        edited.ShouldBe($"# kept\r\nsources:\r\n  Report:\r\n    file: report.txt # here\r\n    words: 29\r\n    sha256: {Sha256}\r\n    fingerprint: |\r\n{Block(6).Replace("\n", "\r\n")}");
    }

    [Fact]
    public void AByteOrderMarkStays() => Edited("\uFEFFsources:\n  Report:\n    file: report.txt\n").ShouldStartWith("\uFEFFsources:\n  Report:\n    file: report.txt\n    sha256: ");

    [Fact]
    public void TheSameFingerprintInOtherLinesIsLeftAlone()
    {
        var text = $"sources:\n  Report:\n    file: report.txt\n    sha256: '{Sha256}'\n    words: 29\n    fingerprint: {Lines.Replace("\n", "", StringComparison.Ordinal)}\n";

        Edited(text).ShouldBe(text);
    }

    [Theory]
    [InlineData("sources:\n  Report: { file: report.txt }\n", "cannot be edited in place")]
    [InlineData("sources:\n  Report:\n    file: report.txt\n    file: report.txt\n", "CORP")]
    [InlineData("sources:\n  Report:\n    file: report.txt\n  Other: *alias\n", "CORP")]
    [InlineData("sources:\n  Report:\n    file: report.txt\n\ttitle: x\n", "CORP")]
    public void WhatCannotBeEditedIsLeftAloneAndSaid(string text, string reason)
    {
        using var workspace = Corpus(text);

        var outcome = workspace.Run("fingerprint", "report.txt");

        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldContain(reason);
        workspace.Read("seeds/r.yaml").ShouldBe(text);
    }

    [Fact]
    public void ARecordWithBytesThatAreNotUtf8IsLeftAlone()
    {
        using var workspace = Corpus("");
        byte[] bytes = [.. "sources:\n  Report:\n    file: report.txt\n    title: Caf"u8, 0xE9, (byte)'\n'];
        workspace.Write("seeds/r.yaml", bytes);

        workspace.Run("fingerprint", "report.txt").Code.ShouldBe(1);

        File.ReadAllBytes(workspace.PathOf("seeds/r.yaml")).ShouldBe(bytes);
    }

    [Fact]
    public void NoDraftIsLeftBehind()
    {
        using var workspace = Corpus("sources:\n  Report:\n    file: report.txt\n");
        workspace.Run("fingerprint", "report.txt").Code.ShouldBe(0);

        Directory.GetFiles(workspace.PathOf("seeds")).Length.ShouldBe(1);
    }

    private static string Block(int indentation) => string.Concat(Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new string(' ', indentation) + line + "\n"));

    private static Workspace Corpus(string record)
    {
        var workspace = new Workspace();
        workspace.Write("seeds/r.yaml", record);
        workspace.Write("report.txt", Workspace.Report);
        return workspace;
    }

    private static string Edited(string record)
    {
        using var workspace = Corpus(record);
        var outcome = workspace.Run("fingerprint", "report.txt");
        outcome.Error.ShouldBeEmpty();
        outcome.Code.ShouldBe(0);
        return workspace.Read("seeds/r.yaml");
    }
}
