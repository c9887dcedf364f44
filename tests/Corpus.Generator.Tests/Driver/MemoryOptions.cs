using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Tests.Driver;

/// <summary>Build properties and the metadata of additional files, as the compiler passes them.</summary>
internal sealed class MemoryOptions(Inputs inputs) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(inputs.Properties.ToDictionary(static property => "build_property." + property.Key, static property => property.Value));

    /// <summary>What the build's own targets would call a file.</summary>
    public static string KindOf(string path) => path.StartsWith("curated/", StringComparison.Ordinal) ? "curated" : Path.GetExtension(path) switch
    {
        ".txt" or ".md" => "document",
        ".fingerprint" => "fingerprint",
        ".yaml" or ".yml" => "source",
        _ => "other",
    };

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var path = textFile.Path[inputs.Root.Length..].Replace('\\', '/');
        return path.StartsWith("curated/", StringComparison.Ordinal) || path.StartsWith("seeds/", StringComparison.Ordinal)
            ? new Options(new Dictionary<string, string>
            {
                ["build_metadata.AdditionalFiles.CorpusKind"] = KindOf(path),
                ["build_metadata.AdditionalFiles.CorpusPath"] = inputs.Named(path).Replace('/', inputs.Separator),
            })
            : Options.None;
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Options None { get; } = new([]);

#nullable disable // Two assemblies under test carry polyfills of the attributes that this signature needs.
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value);
#nullable restore
    }
}
