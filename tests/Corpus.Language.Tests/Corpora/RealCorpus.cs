using System.Reflection;
using Corpus.Language.Binding;

namespace Corpus.Language.Tests.Corpora;

/// <summary>The corpus of this repository, as texts.</summary>
internal static class RealCorpus
{
    private static readonly string Root =
        typeof(RealCorpus).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "RepositoryRoot").Value!;

    public static IReadOnlyList<InputText> Files { get; } = [.. new[] { "curated", "seeds" }.SelectMany(static folder => Read(folder, "*.yaml"))];

    public static IReadOnlyList<InputText> Fingerprints { get; } = [.. Read("seeds", "*.fingerprint")];

    public static CompiledCorpus Compile(IEnumerable<InputText> files) => CorpusCompiler.Compile(files, Fingerprints, new CheckOptions());

    private static IEnumerable<InputText> Read(string folder, string pattern) => Directory.EnumerateFiles(Path.Combine(Root, folder), pattern)
        .Select(file => new InputText(folder + "/" + Path.GetFileName(file), File.ReadAllText(file)))
        .OrderBy(static file => file.Path, StringComparer.Ordinal);
}
