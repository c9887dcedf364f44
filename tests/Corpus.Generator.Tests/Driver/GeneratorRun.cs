using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Corpus.Generator.Tests.Driver;

/// <summary>The generator in the compiler's own driver, on inputs in memory; can go on with changed inputs as an editor does.</summary>
internal sealed class GeneratorRun
{
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll" or "Corpus.Runtime.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly GeneratorDriver _driver;
    private readonly MemoryOptions _options;
    private readonly ImmutableArray<AdditionalText> _texts;
    private readonly CSharpCompilation _compilation;
    private readonly Inputs _inputs;

    private GeneratorRun(GeneratorDriver driver, MemoryOptions options, ImmutableArray<AdditionalText> texts, CSharpCompilation compilation, Inputs inputs)
    {
        _inputs = inputs;
        _options = options;
        _texts = texts;
        _compilation = compilation;
        _driver = driver.RunGenerators(compilation);
        Result = _driver.GetRunResult().Results.Single();
    }

    public GeneratorRunResult Result { get; }

    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    /// <summary>The diagnostics as the console shows them, with the path within the project.</summary>
    public string[] Problems => [.. Result.Diagnostics.Select(Show)];

    public string[] ProblemIds => [.. Result.Diagnostics.Select(static diagnostic => diagnostic.Id)];

    /// <param name="inputs">The files and properties of the build.</param>
    /// <param name="language">The version of C#.</param>
    /// <param name="code">What else the project contains.</param>
    /// <param name="entering">Called with the name of each step that begins.</param>
    /// <param name="isTracked">See <see cref="Tracked"/>.</param>
    /// <param name="references">What else the project references.</param>
    /// <param name="assemblyName">What the project is called.</param>
    public static GeneratorRun Of(
        Inputs inputs,
        LanguageVersion language = LanguageVersion.Latest,
        string code = "",
        Action<string>? entering = null,
        bool isTracked = false,
        IEnumerable<MetadataReference>? references = null,
        string assemblyName = "Corpus.Under.Test")
    {
        var parse = CSharpParseOptions.Default.WithLanguageVersion(language).WithDocumentationMode(DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            assemblyName,
            [CSharpSyntaxTree.ParseText(code, parse)],
            References.Concat(references ?? []),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Error,
                deterministic: true));
        var options = new MemoryOptions(inputs);
        var texts = TextsOf(inputs);
        var driver = CSharpGeneratorDriver.Create(
            [(entering is null ? new CorpusGenerator() : new CorpusGenerator(entering)).AsSourceGenerator()],
            texts,
            parse,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked));
        return new GeneratorRun(driver, options, texts, compilation, inputs);
    }

    /// <summary>
    /// A run that keeps the reasons of its steps, for the tests that ask for them. The driver finds them by walking from each output to all inputs, by every
    /// way there is: that takes time which no build spends.
    /// </summary>
    public static GeneratorRun Tracked(Inputs inputs, params MetadataReference[] references) => Of(inputs, isTracked: true, references: references);

    /// <summary>Runs again after another project was compiled anew.</summary>
    public GeneratorRun WithReference(MetadataReference old, MetadataReference anew) =>
        new(_driver, _options, _texts, _compilation.ReplaceReference(old, anew), _inputs);

    /// <summary>Runs again after an edit of C#.</summary>
    public GeneratorRun WithCode(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)_compilation.SyntaxTrees[0].Options);
        return new GeneratorRun(_driver, _options, _texts, _compilation.AddSyntaxTrees(tree), _inputs);
    }

    /// <summary>Runs again after one file was edited; the others are the very objects they were.</summary>
    public GeneratorRun WithFile(string path, string text)
    {
        var changed = new MemoryText(_inputs.FullPathOf(path), text);
        var old = _texts.Single(candidate => candidate.Path == changed.Path);
        return new GeneratorRun(_driver.ReplaceAdditionalText(old, changed), _options, _texts.Replace(old, changed), _compilation, _inputs.With(path, text));
    }

    /// <summary>The compilation with what was generated.</summary>
    public Compilation Compile()
    {
        _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var compiled, out _);
        return compiled;
    }

    /// <summary>Runs again after the build listed other files, or the same in another order; those that stay are the very objects they were.</summary>
    public GeneratorRun WithInputs(Inputs inputs)
    {
        var known = _texts.ToDictionary(static text => text.Path, StringComparer.Ordinal);
        ImmutableArray<AdditionalText> texts = [.. TextsOf(inputs).Select(text => known.GetValueOrDefault(text.Path, text))];
        return new GeneratorRun(_driver.RemoveAdditionalTexts(_texts).AddAdditionalTexts(texts), _options, texts, _compilation, inputs);
    }

    /// <summary>What a build writes: the assembly, its debug information and its documentation.</summary>
    public (byte[] Assembly, byte[] Symbols, byte[] Documentation) Emit()
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        using var documentation = new MemoryStream();
        var result = Compile().Emit(assembly, symbols, documentation, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        return result.Success
            ? (assembly.ToArray(), symbols.ToArray(), documentation.ToArray())
            : throw new InvalidOperationException("What was generated does not compile:\n" + string.Join("\n", result.Diagnostics));
    }

    /// <summary>What the compiler says of the generated code; it must be nothing, warnings being errors here.</summary>
    public string[] CompilerDiagnostics() =>
        [.. Compile().GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning || diagnostic.IsWarningAsError)
            .Select(static diagnostic => diagnostic.ToString())];

    private static ImmutableArray<AdditionalText> TextsOf(Inputs inputs) =>
        [.. inputs.Order(inputs.Files.Keys).Select(path => (AdditionalText)new MemoryText(inputs.FullPathOf(path), inputs.Files[path]))];

    private string Show(Diagnostic diagnostic)
    {
        var severity = diagnostic.DefaultSeverity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "info" };
        var span = diagnostic.Location.GetLineSpan();
        var place = diagnostic.Location.Kind == LocationKind.None
            ? ""
            : $"{span.Path[_inputs.Root.Length..].Replace('\\', '/')}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): ";
        return $"{place}{severity} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
