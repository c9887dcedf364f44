using System.Collections.Immutable;
using System.Text;
using Corpus.Benchmarks.Making;
using Corpus.Benchmarks.Running;
using Corpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Benchmarks.Keystrokes;

/// <summary>The generator in the compiler's driver, as an editor holds it.</summary>
internal sealed class Editor
{
    private readonly Dictionary<string, AdditionalText> texts;
    private readonly CSharpParseOptions parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
    private CSharpCompilation compilation;
    private GeneratorDriver driver;

    public Editor(MadeCorpus corpus)
    {
        texts = corpus.Files.ToDictionary(static file => file.Key, static file => (AdditionalText)new MemoryText(file.Key, file.Value));
        compilation = CSharpCompilation.Create("Bench", [CSharpSyntaxTree.ParseText("class C { }", parse)], Toolchain.Framework.Select(static path => MetadataReference.CreateFromFile(path)));
        driver = CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], texts.Values.ToImmutableArray(), parse, new Options(), new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false));
    }

    public int Sources => driver.GetRunResult().Results[0].GeneratedSources.Length;

    public void Run() => driver = driver.RunGenerators(compilation);

    public void EditCode(string code) => compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, parse));

    public void EditFile(string path, string text)
    {
        var changed = new MemoryText(path, text);
        driver = driver.ReplaceAdditionalText(texts[path], changed);
        texts[path] = changed;
    }

    private sealed class MemoryText(string path, string text) : AdditionalText
    {
        private readonly SourceText source = SourceText.From(text, Encoding.UTF8);

        public override string Path { get; } = "/" + path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => source;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.CorpusCuratedFolder"] = "curated", ["build_property.CorpusSeedsFolder"] = "seeds" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        {
            var path = textFile.Path[1..];
            var kind = path.StartsWith("curated/", StringComparison.Ordinal) ? "curated" : path.EndsWith(".yaml", StringComparison.Ordinal) ? "source" : "document";
            return new Values(new() { ["build_metadata.AdditionalFiles.CorpusKind"] = kind, ["build_metadata.AdditionalFiles.CorpusPath"] = path });
        }
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Values None { get; } = new([]);

#nullable disable // Two assemblies that are seen here carry polyfills of the attributes that this signature needs.
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value);
#nullable restore
    }
}
