using System.Runtime.InteropServices;

namespace Corpus.Packages.Tests;

/// <summary>The package that has the generator compiled ahead of time, too: builds on a system that it is for hand that to the compiler.</summary>
public sealed class AheadOfTimeTests
{
    private const string Says =
        "  <Target Name=\"Say\" AfterTargets=\"CoreCompile\"><Message Importance=\"high\" Text=\"It got %(Analyzer.FullPath)\" /></Target>\n</Project>";

    [Fact]
    public void ABuildTakesWhatWasCompiledForItsSystemAndGivesTheSameBytes()
    {
        if (OperatingSystem.IsWindows())
        {
            Machine.Lacks("scripts/pack-generator.sh needs bash.");
        }

        using var stranger = new Stranger();
        var feed = stranger.PathOf("feed");
        Tool.Run(Repository.Root, "bash", $"scripts/pack-generator.sh \"{feed}\" {RuntimeInformation.RuntimeIdentifier}").ShouldSucceed();
        File.Copy(Feed.One.PathOf("Corpus.Runtime"), Path.Combine(feed, Path.GetFileName(Feed.One.PathOf("Corpus.Runtime"))));
        stranger.Write(
            "NuGet.config",
            $"<configuration><packageSources><clear /><add key=\"theirs\" value=\"{feed}\" /></packageSources><packageSourceMapping><clear " +
            "/></packageSourceMapping></configuration>");
        stranger.WriteCorpus("Bridges").Replace("Bridges/Bridges.csproj", "</Project>", Says);

        var ahead = Build("");
        var assembly = File.ReadAllBytes(stranger.PathOf("Bridges/bin/Debug/net10.0/Bridges.dll"));
        var portable = Build("-p:CorpusAheadOfTime=false");

        string[] names = ["Corpus.Generator", "Corpus.Language", "Corpus.Runtime", "YamlDotNet"];
        Compiled(ahead).ShouldBe([.. names.Select(static name => $"tools/ahead/net10.0/{RuntimeInformation.RuntimeIdentifier}/{name}.dll")]);
        Compiled(portable).ShouldBe([.. names.Select(static name => $"analyzers/dotnet/cs/{name}.dll")]);
        File.ReadAllBytes(stranger.PathOf("Bridges/bin/Debug/net10.0/Bridges.dll")).ShouldBe(assembly);

        Outcome Build(string arguments) => Tool.Dotnet(
            stranger.Root,
            $"build Bridges -nologo -v:minimal -nodeReuse:false {arguments}",
            new Dictionary<string, string> { ["NUGET_PACKAGES"] = stranger.PathOf("cache") }).ShouldSucceedWithoutAWarning();

        // What of the generator the compiler got, by its place in the package.
        static string[] Compiled(Outcome outcome)
        {
            var root = $"/corpus.generator/{Repository.Version}/";
            return [.. outcome.Output.Split('\n').Where(static line => line.Contains("It got ", StringComparison.Ordinal))
                .Where(line => line.Contains(root, StringComparison.Ordinal) && !line.Contains("Corpus.Consumer", StringComparison.Ordinal))
                .Select(line => line[(line.IndexOf(root, StringComparison.Ordinal) + root.Length)..].Trim()).Order(StringComparer.Ordinal)];
        }
    }
}
