using System.Runtime.InteropServices;
using Corpus.Benchmarks.Running;

namespace Corpus.Benchmarks.Building;

/// <summary>The generator and what it needs, compiled ahead of time for this system, as scripts/pack-generator.sh puts them into a package.</summary>
internal static class AheadOfTime
{
    private static readonly Lazy<string> Made = new(Make);

    /// <summary>The folder that has them.</summary>
    public static string Folder => Made.Value;

    private static string Make()
    {
        // In a folder of its own: nothing of it gets into other builds.
        var scratch = new ScratchFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => scratch.Dispose();
        var (built, published) = (scratch.Sub("built"), scratch.Sub("published"));
        string[] quietly = ["-c", "Release", "-nodeReuse:false", "-v", "quiet", "-m:1"];
        ChildProcess.RunOrThrow(
            Toolchain.Dotnet,
            ["build", Path.Combine(Toolchain.Repository, "src", "Corpus.Generator"), "-p:CorpusAheadOfTime=true", "--artifacts-path", built, .. quietly]);
        ChildProcess.RunOrThrow(
            Toolchain.Dotnet,
            ["publish", Path.Combine(Toolchain.Repository, "scripts", "ahead-of-time"), "-r", RuntimeInformation.RuntimeIdentifier,
                "-p:CorpusAssemblies=" + Path.Combine(built, "bin", "Corpus.Generator", "release"), "--artifacts-path", Path.Combine(published, "made"),
                "-o", Path.Combine(published, "out"), .. quietly]);
        var folder = scratch.Sub("analyzer");
        foreach (var portable in Directory.GetFiles(Toolchain.Shipped("analyzer"), "*.dll"))
        {
            var name = Path.GetFileName(portable);
            File.Copy(Path.Combine(published, "out", name), Path.Combine(folder, name));
        }

        return folder;
    }
}
