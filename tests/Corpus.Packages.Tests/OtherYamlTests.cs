namespace Corpus.Packages.Tests;

/// <summary>Two generators in one project, each with a YamlDotNet of its own (dotnet/sdk#35739): each gets its own.</summary>
public sealed class OtherYamlTests
{
    [Theory]
    [InlineData("Older", "5.0.0.0", false)]
    [InlineData("Newer", "99.0.0.0", false)]
    [InlineData("OlderAndEmpty", "5.0.0.0", true)]
    [InlineData("NewerAndEmpty", "99.0.0.0", true)]
    [InlineData("SameAndEmpty", "the same", true)]
    public void TheGeneratorKeepsItsOwnYamlReader(string kind, string version, bool isEmpty)
    {
        var other = version == "the same" ? OtherYaml.RealVersion : new Version(version);
        var id = "Stranger.Yaml" + kind;
        OtherYaml.Pack(id, other, isEmpty);
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges", Frameworks.Newest + "<OutputType>Exe</OutputType>", $"<PackageReference Include=\"{id}\" Version=\"1.0.0\" />");
        stranger.Write("Bridges/Program.cs", """System.Console.WriteLine(Bridges.HarbourBridge.LengthMetres + "; the other has " + StrangersYaml.Mine + "; loaded are " + StrangersYaml.All);""");

        // A compiler of its own, so that what other builds have loaded is not counted.
        stranger.Build("Bridges", "-p:UseSharedCompilation=false").ShouldSucceedWithoutAWarning();
        var run = stranger.RunBuilt("Bridges", "Bridges");

        var loaded = new[] { OtherYaml.RealVersion, other }.OrderBy(static version => version.ToString(), StringComparer.Ordinal);
        run.ShouldSay($"1250; the other has {other}; loaded are {string.Join(' ', loaded)}");
    }
}
