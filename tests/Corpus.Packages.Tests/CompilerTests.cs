using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Corpus.Packages.Tests;

/// <summary>Which compilers the generator is promised to run on is said in several places, which must agree.</summary>
public sealed class CompilerTests
{
    private static string Floor => XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("RoslynFloor").Single().Value;

    [Fact]
    public void TheScriptTestsTheOldestAndTheNewestAndOneBetween()
    {
        var versions = Regex.Match(Repository.Read("scripts/test-roslyns.sh"), @"versions=\(([0-9. ]+)\)").Groups[1].Value.Split(' ');

        versions.Length.ShouldBe(3);
        versions[0].ShouldBe(Floor);
        versions[2].ShouldBe(Repository.NewestRoslyn);
        // The newest is that of `dotnet test`, the others are tested beside it.
        Repository.Read(".ci/run").ShouldContain($"\nscripts/test-roslyns.sh {versions[0]} {versions[1]} ");
    }

    [Fact]
    public void TheBuildAsksForTheCompilerThatTheGeneratorWasCompiledAgainst()
    {
        var asked = XDocument.Parse(Repository.Read("src/Corpus.Generator/build/Corpus.Generator.targets")).Descendants("_CorpusOldestCompiler").Single().Value;
        using var assembly =
            Mono.Cecil.AssemblyDefinition.ReadAssembly(new MemoryStream(Feed.One.ReadBytes("Corpus.Generator", "analyzers/dotnet/cs/Corpus.Generator.dll")));
        var compiledAgainst = assembly.MainModule.AssemblyReferences.Single(static reference => reference.Name == "Microsoft.CodeAnalysis.CSharp").Version;

        asked.ShouldBe(compiledAgainst.ToString(2));
        Version.Parse(Floor).ToString(2).ShouldBe(asked);
        foreach (var page in new[] { "docs/faq.md", "docs/diagnostics/CORP6008.md" })
        {
            Repository.Read(page).ShouldContain($"Roslyn {asked}", customMessage: page);
        }
    }
}
