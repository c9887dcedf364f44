using System.Collections.Immutable;
using System.Text;
using Corpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Cli.Tests.Support;

/// <summary>Assemblies that are compiled in memory: corpora by the generator, and programs that use them.</summary>
internal static class CompiledCode
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll" or "Corpus.Runtime.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The corpus of a folder, as a build compiles it.</summary>
    /// <param name="folder">The folder that contains <c>curated</c> and <c>seeds</c>.</param>
    /// <param name="name">The name of the assembly.</param>
    /// <param name="version">The version of its package.</param>
    /// <param name="properties">The properties of the build.</param>
    public static byte[] Corpus(string folder, string name = "Sample", string version = "1.0.0", params (string Name, string Value)[] properties) =>
        Corpus(FilesOf(folder), name, version, properties);

    public static byte[] Corpus(IReadOnlyDictionary<string, string> files, string name, string version, params (string Name, string Value)[] properties) =>
        Emit(Generate(files, name, version, properties));

    /// <summary>A corpus that imports others.</summary>
    public static byte[] Importing(IReadOnlyDictionary<string, string> files, string name, string version, params byte[][] references) =>
        Importing(files, name, version, "", references);

    /// <summary>One that has C# of its own beside what is generated.</summary>
    public static byte[] Importing(IReadOnlyDictionary<string, string> files, string name, string version, string code, params byte[][] references) =>
        Emit(Generate(files, name, version, [("AssemblyName", name)], references, code));

    /// <summary>A corpus whose generated code was changed before it was compiled.</summary>
    public static byte[] Forged(string folder, string old, string text)
    {
        var compiled = Generate(FilesOf(folder), "Sample", "1.0.0", [("CorpusAllowUnproved", "true")]);
        var tree = compiled.SyntaxTrees.First(tree => tree.ToString().Contains(old, StringComparison.Ordinal));
        return Emit(compiled.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(tree.ToString().Replace(old, text, StringComparison.Ordinal))));
    }

    private static Compilation Generate(
        IReadOnlyDictionary<string, string> files,
        string name,
        string version,
        (string Name, string Value)[] properties,
        byte[][]? references = null,
        string code = "")
    {
        var parse = CSharpParseOptions.Default.WithDocumentationMode(DocumentationMode.None);
        var options = new Options(files.Keys.ToDictionary(static path => path, KindOf), properties);
        var driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()], files.Select(static file => (AdditionalText)new MemoryText(file.Key, file.Value)), parse, options);
        var others = (references ?? []).Select(static bytes => MetadataReference.CreateFromImage(bytes));
        driver.RunGeneratorsAndUpdateCompilation(Compilation(name, Versioned(version) + code, others), out var compiled, out var problems);
        problems.Where(static problem => problem.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return compiled;
    }

    /// <summary>A program or library that was compiled against others.</summary>
    public static byte[] Library(string name, string code, params byte[][] references) =>
        Emit(Compilation(name, code, references.Select(static bytes => MetadataReference.CreateFromImage(bytes))));

    /// <summary>The attribute that records the uses of an assembly, as C# spells it.</summary>
    public static string Record(params string[] fields) =>
        $"[assembly: Corpus.Runtime.CompilerServices.ConstantUses(\"{string.Concat(fields.Select(static field => field + "\\0"))}\")]\n";

    public static string Versioned(string version) => $"[assembly: System.Reflection.AssemblyInformationalVersion(\"{version}\")]\n";

    public static Dictionary<string, string> FilesOf(string folder) => new[] { "curated", "seeds" }
        .Select(part => Path.Combine(folder, part)).Where(Directory.Exists)
        .SelectMany(static part => Directory.EnumerateFiles(part, "*", SearchOption.AllDirectories))
        .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText);

    private static CSharpCompilation Compilation(string name, string code, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(code)],
        References.Concat(references),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, deterministic: true));

    private static byte[] Emit(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        return result.Success ? assembly.ToArray() : throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
    }

    private static string KindOf(string path) => path.StartsWith("curated/", StringComparison.Ordinal) ? "curated" : Path.GetExtension(path) switch
    {
        ".txt" or ".md" => "document",
        ".fingerprint" => "fingerprint",
        ".yaml" or ".yml" => "source",
        _ => "other",
    };

    private sealed class MemoryText(string path, string text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }

    private sealed class Options(Dictionary<string, string> kinds, (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
            properties.Append(("CorpusCuratedFolder", "curated")).Append(("CorpusSeedsFolder", "seeds"))
                .ToDictionary(static property => "build_property." + property.Item1, static property => property.Item2));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new()
        {
            ["build_metadata.AdditionalFiles.CorpusKind"] = kinds[textFile.Path],
            ["build_metadata.AdditionalFiles.CorpusPath"] = textFile.Path,
        });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
#nullable disable // Assemblies under test carry polyfills of the attributes that this signature needs.
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value);
#nullable restore
    }
}
