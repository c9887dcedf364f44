#if ROSLYN_TESTING
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Corpus.Generator.Tests.Driver;

/// <summary>
/// The same cases in the driver of Microsoft.CodeAnalysis.CSharp.SourceGenerators.Testing, with <c>-p:UseRoslynTesting=true</c> (docs/decisions/0001):
/// it must find the diagnostics, in their places, and the files that our own driver finds.
/// </summary>
public sealed class PackageDriverTests
{
    [Theory]
    [MemberData(nameof(CaseTests.Names), MemberType = typeof(CaseTests))]
    public async Task FindsWhatOurDriverFinds(string name)
    {
        var inputs = Inputs.FromFolder(Repository.PathOf("tests/Corpus.Generator.Tests/Cases/" + name));
        var ours = GeneratorRun.Of(inputs);
        var test = new CSharpSourceGeneratorTest<CorpusGenerator, DefaultVerifier>
        {
            CompilerDiagnostics = CompilerDiagnostics.None,
            ReferenceAssemblies = ReferenceAssemblies.Net.Net80,
        };
        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(Runtime.Fact).Assembly.Location));
        test.TestState.AnalyzerConfigFiles.Add((inputs.Root + ".globalconfig", Config(inputs)));
        foreach (var (path, text) in inputs.Files)
            test.TestState.AdditionalFiles.Add((inputs.Root + path, text));
        foreach (var (hintName, text) in ours.Sources)
            test.TestState.GeneratedSources.Add((typeof(CorpusGenerator), hintName, Microsoft.CodeAnalysis.Text.SourceText.From(text, new UTF8Encoding(false), Microsoft.CodeAnalysis.Text.SourceHashAlgorithm.Sha256)));
        foreach (var diagnostic in ours.Result.Diagnostics)
            test.TestState.ExpectedDiagnostics.Add(Expected(diagnostic));

        await test.RunAsync();
    }

    private static DiagnosticResult Expected(Diagnostic diagnostic)
    {
        var result = new DiagnosticResult(diagnostic.Id, diagnostic.Severity).WithMessage(diagnostic.GetMessage(CultureInfo.InvariantCulture));
        var span = diagnostic.Location.GetLineSpan();
        return diagnostic.Location.Kind == LocationKind.None
            ? result
            : result.WithSpan(span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1);
    }

    private static string Config(Inputs inputs)
    {
        var config = new StringBuilder("is_global = true\n");
        foreach (var (property, value) in inputs.Properties)
            config.Append(CultureInfo.InvariantCulture, $"build_property.{property} = {value}\n");
        foreach (var path in inputs.Files.Keys)
            config.Append(CultureInfo.InvariantCulture, $"[{inputs.Root}{path}]\nbuild_metadata.AdditionalFiles.CorpusKind = {MemoryOptions.KindOf(path)}\nbuild_metadata.AdditionalFiles.CorpusPath = {path}\n");
        return config.ToString();
    }
}
#endif
