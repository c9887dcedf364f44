using System.Diagnostics;
using System.Text.Json;

namespace Corpus.Cli.Tests.LanguageServer;

/// <summary>
/// The server in an editor that others wrote: Neovim opens a file with a mistake, shows it, mends it, completes a quote and finds the YAML of a C# name.
/// </summary>
public sealed class NeovimTests
{
    [Fact]
    public void NeovimShowsMendsCompletesAndFinds()
    {
        if (!IsThere())
        {
            // In CI it is installed; elsewhere its absence is said and is no failure.
            Environment.GetEnvironmentVariable("CI").ShouldBeNull("CI has no `nvim`; install the package `neovim`.");
            Assert.Skip("Neovim is not installed, so no real editor was tried.");
        }

        using var folder = ToolFolder.WithCorpus();
        folder.Write("seeds/report.txt", ToolFolder.Report);
        folder.Write("Program.cs", "using Sample.Bridges;\nvar metres = HarbourBridge.LengthMetres;\n");
        var facts = File.ReadAllText(folder.PathOf("curated/bridge.yaml"));
        folder.Write("curated/bridge.yaml", facts.Replace("value: 1250", "value: 1251", StringComparison.Ordinal));
        var script = Path.Combine(AppContext.BaseDirectory, "LanguageServer", "neovim.lua");
        var output = folder.PathOf("seen.txt");

        using var editor = Start(folder, script, output);
        if (!editor.WaitForExit(TimeSpan.FromMinutes(4)))
        {
            editor.Kill(entireProcessTree: true);
        }

        var seen = File.ReadAllLines(output).Select(static line => line.Split('\t')).ToLookup(static line => line[0], static line => line[1]);

        var errors = editor.StandardError.ReadToEnd();
        seen["trouble"].ShouldBeEmpty(errors);
        seen["problem"].ShouldHaveSingleItem(errors).ShouldBe($"CORP4009 at line {LineOf(facts, "It is 1,250")}");
        seen["action"].ShouldBe(["Correct the value to `1250`"], errors);
        seen["mended"].ShouldBe(["true"], errors);
        seen["line"].ShouldHaveSingleItem().Trim().ShouldBe("value: 1250");
        seen["completion"].ShouldHaveSingleItem(errors).ShouldBe("up to 60 vehicles a minute ✓ proved");
        seen["definition"].ShouldBe([$"bridge.yaml:{LineOf(facts, "lengthMetres:\n")}"], errors);
        seen["ended"].ShouldBe(["true"], errors);
    }

    /// <summary>The tool with what belongs to it, as it was built beside these tests: it runs on an older .NET than they do.</summary>
    private static string Tool { get; } = Path.Combine(
        Repository.Root, "src", "Corpus.Cli", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net8.0", "Corpus.Cli.dll");

    private static bool IsThere()
    {
        try
        {
            using var version = Process.Start(new ProcessStartInfo("nvim", "--version") { RedirectStandardOutput = true, RedirectStandardError = true });
            version!.WaitForExit();
            return version.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static Process Start(ToolFolder folder, string script, string output)
    {
        var start = new ProcessStartInfo("nvim")
        {
            WorkingDirectory = folder.Root,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        foreach (var argument in new[] { "--headless", "--clean", "-i", "NONE", "-n", "-c", $"luafile {script}" })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["CORPUS_OUT"] = output;
        start.Environment["CORPUS_ROOT"] = folder.Root;
        start.Environment["CORPUS_CMD"] = JsonSerializer.Serialize(new[] { "dotnet", Tool, "lsp" });
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
        return Process.Start(start)!;
    }

    private static int LineOf(string text, string words) =>
        text[..text.IndexOf(words, StringComparison.Ordinal)].Count(static character => character == '\n') + 1;
}
