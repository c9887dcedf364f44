using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Cli.Tests.Diffing;

/// <summary>
/// What the platform's own comparison of assemblies says of the same edits, beside what has to be said. The table in docs/versions.md is its result.
/// </summary>
public sealed partial class ApiCompatTests
{
    private const string Tool = "Microsoft.DotNet.ApiCompat.Tool";
    private const string Version = "10.0.403";
    private const string Begin = "<!-- What ApiCompat says. A test writes this table. -->\n";
    private const string End = "<!-- End of the table. -->\n";
    private static readonly string Page = Repository.PathOf("docs/versions.md");

    [Fact]
    public void SeesThePlatformsSideOnly()
    {
        using var folder = new ToolFolder();
        Install(folder);
        MutatedCorpus.Write(folder, "base");
        folder.Write("before/Sample.dll", CompiledCode.Corpus(folder.PathOf("base")));
        var seen = new string[Mutations.All.Count][];
        // Each is a process of its own, which waits more than it works.
        Parallel.For(0, seen.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => seen[i] = Compare(folder, i));
        var rows = new StringBuilder("| What was done | `corpus diff` | ApiCompat, strict |\n|---|---|---|\n");
        foreach (var (mutation, ids) in Mutations.All.Zip(seen))
        {
            rows.Append(CultureInfo.InvariantCulture, $"| {mutation.Name} | {mutation.Class} | {(ids.Length == 0 ? "nothing" : string.Join(", ", ids))} |\n");
        }

        var unseen = Mutations.All.Zip(seen).Count(static pair => pair.First.Class == "major" && pair.Second.Length == 0);
        unseen.ShouldBeGreaterThan(10, "this is why the corpus is compared and not its C#");
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var (start, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        if (page[start..end] != rows.ToString() && Environment.GetEnvironmentVariable("CORPUS_REWRITE") == "1")
        {
            File.WriteAllText(Page, page[..start] + rows + page[end..]);
            return;
        }

        page[start..end].ShouldBe(rows.ToString());
    }

    private static void Install(ToolFolder folder)
    {
        var (code, output) = Run(folder, "dotnet", "tool", "install", Tool, "--version", Version, "--tool-path", folder.PathOf("tool"));
        if (code != 0 && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Assert.Skip($"{Tool} cannot be installed, so nothing was compared: {output}");
        }

        code.ShouldBe(0, output);
    }

    /// <summary>The ids of what it reports, each once.</summary>
    private static string[] Compare(ToolFolder folder, int number)
    {
        var after = string.Create(CultureInfo.InvariantCulture, $"after{number}");
        MutatedCorpus.Write(folder, after, Mutations.All[number]);
        folder.Write(after + "/Sample.dll", CompiledCode.Corpus(folder.PathOf(after)));
        var references = Path.GetDirectoryName(typeof(object).Assembly.Location) + "," + AppContext.BaseDirectory;
        var program = Path.Combine(folder.PathOf("tool"), OperatingSystem.IsWindows() ? "apicompat.exe" : "apicompat");
        var (_, output) = Run(
            folder, program, "-l", "before/Sample.dll", "-r", after + "/Sample.dll", "--strict-mode", "--lref", references, "--rref", references);
        output.ShouldMatch("APICompat ran successfully|API breaking changes found", "it compared");
        return [.. Id().Matches(output).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal)];
    }

    private static (int Code, string Output) Run(ToolFolder folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    [GeneratedRegex("\\bCP[0-9]{4}\\b", RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
