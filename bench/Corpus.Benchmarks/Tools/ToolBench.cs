using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Running;

namespace Corpus.Benchmarks.Tools;

/// <summary>What a call of the tool costs, which hooks and agents make all day: portable, compiled ahead of time, and native.</summary>
internal static class ToolBench
{
    private const int Runs = 15;

    public static IEnumerable<Row> Measure()
    {
        using var workspace = new ScratchFolder();
        var project = Path.Combine(Toolchain.Repository, "src", "Corpus.Cli", "Corpus.Cli.csproj");
        var portable = Publish(workspace, project, "portable");
        var ready = Publish(workspace, project, "ready", "-p:CorpusAheadOfTime=true");
        var native = Publish(workspace, project, "native", "-p:CorpusNative=true");
        string[] check = ["check", Toolchain.Repository];
        var costs = Rounds.Of("a check of the first corpus", Runs, TimeSpan.FromMinutes(2), _ => (
            Portable: ChildProcess.RunOrThrow(Toolchain.Dotnet, [Path.Combine(portable, "Corpus.Cli.dll"), .. check]),
            Ready: ChildProcess.RunOrThrow(Toolchain.Dotnet, [Path.Combine(ready, "Corpus.Cli.dll"), .. check]),
            Native: ChildProcess.RunOrThrow(Path.Combine(native, "Corpus.Cli"), check),
            Version: ChildProcess.RunOrThrow(Toolchain.Dotnet, "--version")));
        if (costs.Any(static cost => cost.Ready.Output != cost.Portable.Output || cost.Native.Output != cost.Portable.Output))
        {
            throw new InvalidOperationException("The tools do not say the same of the first corpus.");
        }

        var whole = costs.Select(static cost => cost.Portable.Whole.TotalSeconds).ToArray();
        var ofReady = Series.Ratios(costs.Select(static cost => cost.Ready.Whole.TotalSeconds), whole);
        var ofNative = Series.Ratios(costs.Select(static cost => cost.Native.Whole.TotalSeconds), whole);
        var ofVersion = Series.Ratios(costs.Select(static cost => cost.Version.Whole.TotalSeconds), whole);
        yield return Row.AtMost("`corpus check` of the first corpus, native ÷ portable tool, processor time", ofNative.Median, ofNative.Show(), 0.5);
        yield return new Row("the same, compiled ahead of time ÷ portable", ofReady.Show());
        yield return new Row("`dotnet --version` ÷ the same, portable", ofVersion.Show());
    }

    private static string Publish(ScratchFolder workspace, string project, string name, params string[] kind)
    {
        var folder = workspace.Sub("tool-" + name);
        string[] system = kind.Length == 0 ? [] : ["-r", System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier];
        // In a folder of its own: nothing of it gets into other builds.
        ChildProcess.RunOrThrow(
            Toolchain.Dotnet,
            ["publish", project, "-c", "Release", .. system, .. kind, "--artifacts-path", Path.Combine(folder, "made"), "-o", Path.Combine(folder, "out"),
                "-nodeReuse:false", "-v", "quiet", "-m:1"]);
        return Path.Combine(folder, "out");
    }
}
