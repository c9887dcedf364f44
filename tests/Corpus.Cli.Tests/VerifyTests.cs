using Corpus.Language.Provenance.Fingerprints;

namespace Corpus.Cli.Tests;

public sealed class VerifyTests
{
    [Fact]
    public void EverythingIsProvedAnewByText()
    {
        using var workspace = ToolFolder.WithCorpus();

        var outcome = workspace.Run("verify", "--texts", "texts");

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldStartWith("""
            source  document    sha256  words  fingerprint  citations by text
            Report  report.txt  ok      ok     ok           5 of 5

            """);
        outcome.Output.ShouldContain("checked against: 5 text, 0 fingerprint");
        outcome.Output.ShouldEndWith("5 of 5 citations proved by text, 1 of 1 document found.\nVerified.\n");
    }

    [Theory]
    [InlineData("36 pylons", "37 pylons", "DIFFERS")]
    [InlineData("harbour", "seaport", "DIFFERS")]
    public void ADocumentThatIsNotThatOfTheRecordFails(string old, string changed, string word)
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Replace("texts/report.txt", old, changed);

        var outcome = workspace.Run("verify", "--texts", "texts");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain(word);
        outcome.Output.ShouldContain("error: the fingerprint of Report is not that of report.txt");
        outcome.Output.ShouldContain("The corpus does not match its documents.");
        outcome.Output.ShouldNotContain("Verified");
    }

    [Fact]
    public void AFingerprintOfAnotherDocumentFailsThoughDigestAndWordsAgree()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Write("forged/report.txt", ToolFolder.Report.Replace("36 pylons", "37 pylons"));
        workspace.Run("fingerprint", "forged/report.txt", "--out", "forged-seeds", "--id", "Report").Code.ShouldBe(0);
        var honest = Fingerprint.Read(workspace.Read("seeds/Report.fingerprint")).Fingerprint!;
        var forged = Fingerprint.Read(workspace.Read("forged-seeds/Report.fingerprint")).Fingerprint!;
        forged.Compare(honest).ShouldBe(FingerprintDifference.Digest);
        workspace.Write("seeds/Report.fingerprint", Forgery.With(forged, honest.Sha256));
        workspace.Run("check").Code.ShouldBe(1, "the quote is not in the forged one");

        var outcome = workspace.Run("verify", "--texts", "texts");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("report.txt  ok      ok     DIFFERS");
    }

    [Fact]
    public void AQuoteThatIsNotInTheDocumentFails()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Replace("curated/bridge.yaml", "harbour bridge 36 pylons", "harbour bridge 37 pylons");

        var outcome = workspace.Run("verify", "--texts", "texts");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("error CORP4003");
    }

    [Fact]
    public void AMissingDocumentIsAnError()
    {
        using var workspace = ToolFolder.WithCorpus();
        Directory.CreateDirectory(workspace.PathOf("empty"));

        var outcome = workspace.Run("verify", "--texts", "empty");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("report.txt (MISSING)  not checked");
        outcome.Output.ShouldContain("error: the document of Report, `report.txt`, is missing");
    }

    [Fact]
    public void AMissingDocumentThatIsAllowedNeverLooksLikeAPass()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Write("more/second.txt", "A second bridge has 12 arches of stone.\n");
        workspace.Run("fingerprint", "more/second.txt").Code.ShouldBe(0);

        var outcome = workspace.Run("verify", "--texts", "texts", "--allow-missing");

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldContain("NOT VERIFIED: Second (0 citations)");
        outcome.Output.ShouldNotContain("Verified.");
    }

    [Fact]
    public void WhereNothingCouldBeVerifiedNothingPasses()
    {
        using var workspace = ToolFolder.WithCorpus();
        Directory.CreateDirectory(workspace.PathOf("empty"));

        var outcome = workspace.Run("verify", "--texts", "empty", "--allow-missing");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("Nothing was proved.");
    }

    [Fact]
    public void ATextBesideTheRecordIsNoOriginal()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Write("seeds/report.txt", ToolFolder.Report);
        Directory.CreateDirectory(workspace.PathOf("empty"));

        var outcome = workspace.Run("verify", "--texts", "empty", "--allow-missing");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("0 of 5 citations proved by text");
    }

    [Fact]
    public void ACheckoutWithWindowsLineEndsIsTheSameDocument()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Write("texts/report.txt", ToolFolder.Report.Replace("\n", "\r\n"));

        workspace.Run("verify", "--texts", "texts").Output.ShouldEndWith("Verified.\n");
    }

    [Fact]
    public void ADocumentMayBeCalledAsItsRecordIs()
    {
        using var workspace = ToolFolder.WithCorpus();
        File.Move(workspace.PathOf("texts/report.txt"), workspace.PathOf("texts/Report.md"));

        workspace.Run("verify", "--texts", "texts").Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("sub/../../secret.txt")]
    public void ARecordCannotLeadOutOfTheFolder(string file)
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Write("secret.txt", ToolFolder.Report);
        Directory.CreateDirectory(workspace.PathOf("empty/sub"));
        workspace.Replace("seeds/Report.yaml", "file: report.txt", $"file: '{file}'");

        workspace.Run("verify", "--texts", "empty").Output.ShouldContain("(MISSING)");
    }

    [Fact]
    public void ADocumentThatIsNoTextFails()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Write("texts/report.txt", [0x41, 0x00, 0x42]);

        var outcome = workspace.Run("verify", "--texts", "texts");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("error: report.txt cannot be used");
    }

    [Fact]
    public void WhatARecordDoesNotStateIsNotCalledInOrder()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Write("seeds/Report.yaml", "sources:\n  Report: { file: report.txt }\n");
        File.Delete(workspace.PathOf("seeds/Report.fingerprint"));

        var outcome = workspace.Run("verify", "--texts", "texts");

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldContain("report.txt  none    none   none         5 of 5");
    }

    [Fact]
    public void AFingerprintOfARecordWithoutADigestIsNotEnough()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Write("seeds/Report.yaml", "sources:\n  Report: { file: report.txt }\n");

        workspace.Run("check").Lines[0].ShouldStartWith("seeds/Report.yaml(2,3): error CORP4015: The record Report has a fingerprint and no `sha256`");
        var outcome = workspace.Run("verify", "--texts", "texts");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("error: Report has a fingerprint and no sha256; add `sha256: ");
    }
}
