using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Driver;

/// <summary>
/// One case in the driver of Microsoft.CodeAnalysis.CSharp.SourceGenerators.Testing: the build hands files and properties over as the compiler reads them
/// (a .globalconfig). Each diagnostic is expected at its place, each file with its bytes and in its order, and nothing else; what was generated compiles
/// without a warning.
/// </summary>
internal sealed partial class CaseVerifier : CSharpSourceGeneratorTest<CorpusGenerator, DefaultVerifier>
{
    private readonly string _root;

    public CaseVerifier(Inputs inputs)
    {
        _root = inputs.Root;
        // The package would download its own; with these a test needs nothing but what was restored.
        ReferenceAssemblies = new ReferenceAssemblies("net8.0");
        TestState.Sources.Add("");
        TestState.AdditionalReferences.AddRange(Net80References.All);
        TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(Runtime.Fact).Assembly.Location));
        TestState.AnalyzerConfigFiles.Add((inputs.Root + ".globalconfig", Config(inputs)));
        TestState.AdditionalFiles.AddRange(inputs.Files.Select(file => (inputs.Root + file.Key, SourceText.From(file.Value, Encoding.UTF8))));
    }

    /// <param name="problems">What <c>problems.txt</c> says: a line a problem, as the console shows it.</param>
    public CaseVerifier ExpectingProblems(string problems)
    {
        TestState.ExpectedDiagnostics.AddRange(problems.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse));
        return this;
    }

    /// <param name="sources">Hint names and texts, in the order in which they are made; null where the case is not about them.</param>
    public CaseVerifier ExpectingSources(IEnumerable<(string HintName, string Text)>? sources)
    {
        if (sources is null)
        {
            TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
        }

        foreach (var (hintName, text) in sources ?? [])
        {
            TestState.GeneratedSources.Add((typeof(CorpusGenerator), hintName, SourceText.From(text, new UTF8Encoding(false), SourceHashAlgorithm.Sha256)));
        }

        return this;
    }

    protected override ParseOptions CreateParseOptions() =>
        ((CSharpParseOptions)base.CreateParseOptions()).WithLanguageVersion(LanguageVersion.Latest).WithDocumentationMode(DocumentationMode.Diagnose);

    protected override CompilationOptions CreateCompilationOptions() =>
        ((CSharpCompilationOptions)base.CreateCompilationOptions())
            .WithNullableContextOptions(NullableContextOptions.Enable)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Error)
            .WithSpecificDiagnosticOptions(TestState.ExpectedDiagnostics
                .Where(static expected => expected.Severity == DiagnosticSeverity.Warning)
                .Select(static expected => KeyValuePair.Create(expected.Id, ReportDiagnostic.Warn))
                .Distinct());

    private DiagnosticResult Parse(string line)
    {
        var parts = Line().Match(line).Groups;
        var severity = Enum.Parse<DiagnosticSeverity>(parts["severity"].Value, ignoreCase: true);
        var result = new DiagnosticResult(parts["id"].Value, severity).WithMessage(parts["message"].Value);
        return parts["path"].Success
            ? result.WithLocation(_root + parts["path"].Value, Number("line"), Number("column"))
            : result;

        int Number(string name) => int.Parse(parts[name].Value, CultureInfo.InvariantCulture);
    }

    private static string Config(Inputs inputs)
    {
        var config = new StringBuilder("is_global = true\n");
        foreach (var (property, value) in inputs.Properties)
        {
            config.Append(CultureInfo.InvariantCulture, $"build_property.{property} = {value}\n");
        }

        foreach (var path in inputs.Files.Keys)
        {
            config.Append(CultureInfo.InvariantCulture, $"[{inputs.Root}{path}]\n");
            config.Append(CultureInfo.InvariantCulture, $"build_metadata.AdditionalFiles.CorpusKind = {MemoryOptions.KindOf(path)}\n");
            config.Append(CultureInfo.InvariantCulture, $"build_metadata.AdditionalFiles.CorpusPath = {path}\n");
        }

        return config.ToString();
    }

    [GeneratedRegex(@"^(?:(?<path>.+)\((?<line>\d+),(?<column>\d+)\): )?(?<severity>error|warning|info) (?<id>CORP\d{4}): (?<message>.*)$")]
    private static partial Regex Line();
}
