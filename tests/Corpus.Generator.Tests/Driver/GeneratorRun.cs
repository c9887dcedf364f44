using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Driver;

/// <summary>The generator in the compiler's own driver, on inputs in memory; can go on with changed inputs as an editor does.</summary>
internal sealed class GeneratorRun
{
    private static readonly ImmutableArray<MetadataReference> references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll" or "Corpus.Runtime.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly GeneratorDriver driver;
    private readonly MemoryOptions options;
    private readonly ImmutableArray<AdditionalText> texts;
    private readonly CSharpCompilation compilation;
    private readonly Inputs inputs;

    private GeneratorRun(GeneratorDriver driver, MemoryOptions options, ImmutableArray<AdditionalText> texts, CSharpCompilation compilation, Inputs inputs)
    {
        this.inputs = inputs;
        this.options = options;
        this.texts = texts;
        this.compilation = compilation;
        this.driver = driver.RunGenerators(compilation);
        Result = this.driver.GetRunResult().Results.Single();
    }

    public GeneratorRunResult Result { get; }

    public IReadOnlyDictionary<string, string> Sources => Result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    /// <summary>The diagnostics as the console shows them, with the path within the project.</summary>
    public string[] Problems => [.. Result.Diagnostics.Select(Show)];

    public string[] ProblemIds => [.. Result.Diagnostics.Select(static diagnostic => diagnostic.Id)];

    public static GeneratorRun Of(Inputs inputs, LanguageVersion language = LanguageVersion.Latest, string code = "", Action<string>? entering = null)
    {
        var parse = CSharpParseOptions.Default.WithLanguageVersion(language).WithDocumentationMode(DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            "Corpus.Under.Test",
            [CSharpSyntaxTree.ParseText(code, parse)],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error, deterministic: true));
        var options = new MemoryOptions(inputs);
        var texts = TextsOf(inputs);
        var driver = CSharpGeneratorDriver.Create(
            [(entering is null ? new CorpusGenerator() : new CorpusGenerator(entering)).AsSourceGenerator()],
            texts,
            parse,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new GeneratorRun(driver, options, texts, compilation, inputs);
    }

    /// <summary>Runs again after an edit of C#.</summary>
    public GeneratorRun WithCode(string code) =>
        new(driver, options, texts, compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)compilation.SyntaxTrees[0].Options)), inputs);

    /// <summary>Runs again after one file was edited; the others are the very objects they were.</summary>
    public GeneratorRun WithFile(string path, string text)
    {
        var changed = new MemoryText(inputs.Root + path, text);
        var old = texts.Single(candidate => candidate.Path == inputs.Root + path);
        return new GeneratorRun(driver.ReplaceAdditionalText(old, changed), options, texts.Replace(old, changed), compilation, inputs.With(path, text));
    }

    /// <summary>The compilation with what was generated.</summary>
    public Compilation Compile()
    {
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var compiled, out _);
        return compiled;
    }

    /// <summary>What the compiler says of the generated code; it must be nothing, warnings being errors here.</summary>
    public string[] CompilerDiagnostics() =>
        [.. Compile().GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning || diagnostic.IsWarningAsError).Select(static diagnostic => diagnostic.ToString())];

    private static ImmutableArray<AdditionalText> TextsOf(Inputs inputs)
    {
        IEnumerable<KeyValuePair<string, string>> files = inputs.Reversed ? inputs.Files.Reverse() : inputs.Files;
        return [.. files.Select(file => (AdditionalText)new MemoryText(inputs.Root + file.Key, file.Value))];
    }

    private string Show(Diagnostic diagnostic)
    {
        var severity = diagnostic.DefaultSeverity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "info" };
        var span = diagnostic.Location.GetLineSpan();
        var place = diagnostic.Location.Kind == LocationKind.None
            ? ""
            : $"{span.Path[inputs.Root.Length..].Replace('\\', '/')}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): ";
        return $"{place}{severity} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
