using Corpus.Generator.Tests.Driver;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>
/// The YAML suite of the language's tests, all of it at once as curated files: errors or models, never a fault, and the real corpus beside it is emitted.
/// </summary>
public sealed class SuiteTests
{
    [Fact]
    public void AllOfYamlAsCuratedFilesIsErrorsOrModels()
    {
        var rows = File.ReadAllLines(Repository.PathOf("tests/Corpus.Language.Tests/Yaml/Suite.tsv")).Select(static line => line.Split('\t')[3]).ToArray();
        var corpus = Inputs.FromFolder(Repository.Root);
        var alone = GeneratorRun.Of(corpus).Sources;
        var inputs = corpus;
        for (var i = 0; i < rows.Length; i++)
        {
            inputs = inputs.With(FormattableString.Invariant($"curated/suite{i:000}.yaml"), System.Text.RegularExpressions.Regex.Unescape(rows[i]));
        }

        var run = GeneratorRun.Of(inputs, LanguageVersion.Latest);

        run.Result.Exception.ShouldBeNull();
        run.ProblemIds.ShouldNotContain("CORP9001");
        run.Sources.Keys.ShouldBe(alone.Keys, ignoreOrder: true);
        run.Sources.Where(static source => !source.Key.StartsWith("Catalog", StringComparison.Ordinal))
            .Where(source => source.Value != alone[source.Key]).Select(static source => source.Key + source.Value).ShouldBeEmpty();
        run.CompilerDiagnostics().ShouldBeEmpty();
    }
}
