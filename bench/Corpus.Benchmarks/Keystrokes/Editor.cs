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
    private readonly Dictionary<string, AdditionalText> _texts;
    private readonly CSharpParseOptions _parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    public Editor(MadeCorpus corpus)
    {
        _texts = corpus.Files.ToDictionary(static file => file.Key, static file => (AdditionalText)new MemoryText(file.Key, file.Value));
        _compilation = CSharpCompilation.Create(
            "Bench", [CSharpSyntaxTree.ParseText("class C { }", _parse)], Toolchain.Framework.Select(static path => MetadataReference.CreateFromFile(path)));
        _driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()], _texts.Values.ToImmutableArray(), _parse, new Options(), new GeneratorDriverOptions(
            IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false));
    }

    public int Sources => _driver.GetRunResult().Results[0].GeneratedSources.Length;

    public void Run() => _driver = _driver.RunGenerators(_compilation);

    public void EditCode(string code) => _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, _parse));

    public void EditFile(string path, string text)
    {
        var changed = new MemoryText(path, text);
        _driver = _driver.ReplaceAdditionalText(_texts[path], changed);
        _texts[path] = changed;
    }

    private sealed class MemoryText(string path, string text) : AdditionalText
    {
        private readonly SourceText _source = SourceText.From(text, Encoding.UTF8);

        public override string Path { get; } = "/" + path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _source;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } =
            new Values(new() { ["build_property.CorpusCuratedFolder"] = "curated", ["build_property.CorpusSeedsFolder"] = "seeds" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        {
            var path = textFile.Path[1..];
            var kind = path.StartsWith("curated/", StringComparison.Ordinal) ? "curated" : path.EndsWith(".yaml", StringComparison.Ordinal) ? "source"
                : path.EndsWith(".fingerprint", StringComparison.Ordinal) ? "fingerprint" : "document";
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
