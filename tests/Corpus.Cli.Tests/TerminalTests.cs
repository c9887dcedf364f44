using System.Text.RegularExpressions;
using Corpus.Cli.Hosting;

namespace Corpus.Cli.Tests;

/// <summary>
/// What a person sees at a terminal is what a pipe gets, with colours, borders and links; what a corpus holds is neither markup nor a command to the terminal.
/// </summary>
public sealed partial class TerminalTests
{
    private const string Link = "\u001B]8;";

    [Fact]
    public void AProblemIsALineThatOpensItsFile()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Replace("curated/bridge.yaml", "value: 1250", "value: 1251");

        var shown = AtTerminal(workspace, "check");

        var line = shown.Split('\n')[0];
        Plain(line).ShouldBe(workspace.Run("check").Lines[0], "no line is broken, and nothing is added");
        line.ShouldContain($"{Link}");
        line.ShouldContain($"file://{workspace.PathOf("curated/bridge.yaml")}");
        line.ShouldContain("\u001B[31merror\u001B[0m");
    }

    [Fact]
    public void TheLedgerAndTheSourcesAreTables()
    {
        using var workspace = ToolFolder.WithCorpus();

        var check = Plain(AtTerminal(workspace, "check"));
        var verify = Plain(AtTerminal(workspace, "verify", "--texts", "texts"));

        check.ShouldContain("╭");
        Cells().Replace(check, " ").ShouldContain("citations 5 5 exact, 0 folded, 0 unproved");
        check.ShouldEndWith("\nNo problem found.\n");
        Cells().Replace(verify, " ").ShouldContain("Report report.txt ok ok ok 5 of 5");
        verify.ShouldEndWith("\nVerified.\n");
        AtTerminal(workspace, "verify", "--texts", "texts").ShouldContain("\u001B[32mok\u001B[0m");
    }

    [Fact]
    public void ExplainShowsHeadingsAndFramedExamples()
    {
        using var workspace = new ToolFolder();

        var page = AtTerminal(workspace, "explain", "CORP4009");

        page.ShouldNotContain("```");
        page.ShouldContain("\u001B[1mCORP4009: ");
        Plain(page).ShouldContain("╭");
        Plain(AtTerminal(workspace, "explain")).ShouldContain("│ CORP4009 │");
    }

    [Fact]
    public void WhatACorpusHoldsIsNoMarkup()
    {
        using var workspace = ToolFolder.WithCorpus();
        const string markup = "[red]Verified.[/] [link=https://example.org]x[/] [[ ]] [/] [";
        workspace.Replace("curated/bridge.yaml", "up to 60 vehicles", $"'{markup}'");
        workspace.Write("seeds/Other.yaml", $"sources:\n  Other:\n    file: '{markup}'\n");
        workspace.Write("seeds/[red]x[.txt", "Some words here.\n");
        workspace.Write("curated/[bold]b[/].yaml", "entites: {}\n");

        foreach (var call in new[] { "check", "verify --texts texts", "verify --texts texts --allow-missing" })
        {
            var shown = AtTerminal(workspace, call.Split(' '));
            var plain = workspace.Run(call.Split(' '));
            shown.ShouldNotContain("https://example.org\u001B");
            foreach (var line in plain.Lines.Where(static line => line.Contains(" CORP", StringComparison.Ordinal)))
            {
                Plain(shown).ShouldContain(line);
            }

            Plain(shown).ShouldContain(call.StartsWith("check", StringComparison.Ordinal) ? "[red]Verified.[/]" : "[red]x[.txt");
        }
    }

    [Fact]
    public void WhatACorpusHoldsSteersNoTerminal()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Write("seeds/Other.yaml", "sources:\n  Other:\n    file: \"\\e[2J\\e]8;;https://example.org\\e\\\\Verified.\"\n    sha256: \"\\e[2J\"\n");
        if (!OperatingSystem.IsWindows())
        {
            workspace.Write("curated/a\u001B[2J\u001B]8;;x.yaml", "entites: {}\n");
        }

        foreach (var call in new[] { "check", "verify --texts texts" })
        {
            var shown = AtTerminal(workspace, call.Split(' '));
            shown.ShouldNotContain("\u001B[2J");
            shown.ShouldNotContain(Link + ";https://example.org");
            Plain(shown).ShouldContain("\\u001B[2J");
        }
    }

    [Fact]
    public void ProgressIsToldStepByStepAndNothingIsTornApart()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Write("[b].txt", ToolFolder.Report);
        var (output, error) = (new StringWriter(), new StringWriter());

        Entry.Run(["fingerprint", "texts/report.txt", "[b].txt"], new Host(output, error, workspace.Root, ShowsProgress: true)).ShouldBe(0);

        output.ToString()
            .ShouldBe(
            "unchanged  seeds/Report.fingerprint  Report, 33 words, from texts/report.txt\ncreated    seeds/B.yaml and B.fingerprint  B, 33 words, from " +
            "[b].txt\n");
        error.ToString().ShouldContain("Fingerprinting [b].txt …");
    }

    private static string AtTerminal(ToolFolder workspace, params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        Entry.Run(arguments, new Host(output, error, workspace.Root, HasColour: true));
        error.ToString().ShouldBeEmpty();
        return output.ToString().Replace("\r\n", "\n");
    }

    private static string Plain(string shown) => Sequences().Replace(shown, "");

    [GeneratedRegex("\u001B\\[[0-9;]*m|\u001B\\]8;[^\u001B\u0007]*(?:\u001B\\\\|\u0007)")]
    private static partial Regex Sequences();

    [GeneratedRegex("[ │]+")]
    private static partial Regex Cells();
}
