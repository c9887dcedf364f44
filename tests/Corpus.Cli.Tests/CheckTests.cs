namespace Corpus.Cli.Tests;

public sealed class CheckTests
{
    [Fact]
    public void ACorpusWithoutAFaultPrintsItsLedgerAndEndsWithNought()
    {
        using var workspace = ToolFolder.WithCorpus();

        var outcome = workspace.Run("check");

        outcome.Lines[..4].ShouldBe(
        [
            "4 facts about 1 entity, from 1 source",
            "5 citations: 5 exact, 0 folded, 0 unproved",
            "  checked against: 0 text, 5 fingerprint",
            "  in all points: 5 printed, 0 read, 0 inferred",
        ]);
        outcome.Lines[4].ShouldBe("    value: 5 printed");
        outcome.Output.ShouldEndWith(
            "\n1 disputed, 0 attributed, 0 superseded, 0 hedged\nevidence: 0 taken from an original file, 1 brought as text\n\nNo problem found.\n");
        outcome.Error.ShouldBeEmpty();
        outcome.Code.ShouldBe(0);
    }

    [Fact]
    public void AnErrorIsPrintedWithItsPlaceAndEndsWithOne()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Replace("curated/bridge.yaml", "value: 1250", "value: 1251");

        var outcome = workspace.Run("check");

        outcome.Code.ShouldBe(1);
        outcome.Lines[0].ShouldStartWith("curated/bridge.yaml(");
        outcome.Lines[0].ShouldContain("): error CORP4009: ");
        outcome.Output.ShouldContain("1 error, 0 warnings; the ledger counts only facts without errors.");
    }

    [Fact]
    public void TheFolderMayBeElsewhereAndPathsCanBeOpenedFromWhereOneStands()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Replace("curated/bridge.yaml", "value: 1250", "value: 1251");

        var above = ToolFolder.RunIn(Path.GetDirectoryName(workspace.Root)!, "check", Path.GetFileName(workspace.Root));

        above.Lines[0].ShouldStartWith(Path.GetFileName(workspace.Root) + "/curated/bridge.yaml(");
        above.Code.ShouldBe(1);
    }

    [Fact]
    public void FoldersMayHaveOtherNames()
    {
        using var workspace = ToolFolder.WithCorpus();
        Directory.Move(workspace.PathOf("curated"), workspace.PathOf("facts"));
        Directory.Move(workspace.PathOf("seeds"), workspace.PathOf("records"));

        workspace.Run("check", "--curated", "facts", "--seeds", "records").Code.ShouldBe(0);
    }

    [Fact]
    public void AWarningFailsOnlyWhereItIsAskedTo()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Replace("curated/bridge.yaml", "                comparator: at-most\n".Replace("                ", "        "), "");

        workspace.Run("check").Code.ShouldBe(1);
        workspace.Run("check", "--checks-as-warnings", "CORP4011").Code.ShouldBe(0);
        workspace.Run("check", "--checks-as-warnings", "CORP4011", "--warnings-as-errors").Code.ShouldBe(1);
        workspace.Run("check", "--checks-as-warnings", "CORP4011").Output.ShouldContain("warning CORP4011");
        workspace.Run("check", "--checks-as-warnings", "CORP4003").Error.ShouldContain("no check that can be turned down");
    }

    [Fact]
    public void WhatIsTodayIsSaidAndNeverAsked()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Replace("curated/bridge.yaml", "value: 1250\n", "value: 1250\n        reviewBy: 2022-01-01\n");

        workspace.Run("check", "--today", "2021-12-31").Output.ShouldContain("No problem found.");
        workspace.Run("check", "--today", "2023-01-01").Output.ShouldContain("CORP5");
    }

    [Fact]
    public void AnEmptyFolderHasNoCuratedFile()
    {
        using var workspace = new ToolFolder();
        Directory.CreateDirectory(workspace.PathOf("curated"));

        var outcome = workspace.Run("check");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("error CORP6001");
        outcome.Output.ShouldNotContain("CORP4021");
    }

    [Fact]
    public void MoreThanAThousandProblemsAreSummedUp()
    {
        using var workspace = ToolFolder.WithCorpus();
        foreach (var file in Enumerable.Range(0, 3))
        {
            workspace.Write($"curated/bad{file}.yaml", string.Concat(Enumerable.Range(0, 500).Select(number => $"unknown{file}x{number}: 1\n")));
        }

        var outcome = workspace.Run("check");

        outcome.Lines.Count(static line => line.Contains("error CORP", StringComparison.Ordinal)).ShouldBe(1000);
        outcome.Lines.ShouldContain(static line => line.StartsWith("warning CORP6006: There are 500 more problems", StringComparison.Ordinal));
        outcome.Code.ShouldBe(1);
    }

    [Fact]
    public void SourcesWithoutEvidenceAreLetPassOnlyOnDemand()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Write("seeds/Report.yaml", "sources:\n  Report: { file: report.txt }\n");
        File.Delete(workspace.PathOf("seeds/Report.fingerprint"));

        workspace.Run("check").Code.ShouldBe(1);
        workspace.Run("check", "--allow-unproved").Code.ShouldBe(0);
        workspace.Run("check", "--allow-unproved", "--least-proved-share", "0.5").Output.ShouldContain("CORP4022");
    }

    [Fact]
    public void ATextBesideTheRecordIsUsed()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Write("seeds/report.txt", ToolFolder.Report);

        workspace.Run("check").Output.ShouldContain("checked against: 5 text, 0 fingerprint");
    }
}
