using System.Reflection;
using Corpus.Language.Binding;

namespace Corpus.Language.Tests.Corpora;

/// <summary>The corpus of this repository, as texts.</summary>
internal static class RealCorpus
{
    private static readonly string Root =
        typeof(RealCorpus).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "RepositoryRoot").Value!;

    public static IReadOnlyList<InputText> Files { get; } =
    [
        .. new[] { "curated", "seeds" }
            .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.yaml").Select(file => new InputText(folder + "/" + Path.GetFileName(file), File.ReadAllText(file))))
            .OrderBy(static file => file.Path, StringComparer.Ordinal),
    ];

    public static CompiledCorpus Compile(IEnumerable<InputText> files) => CorpusCompiler.Compile(files, [], new CheckOptions());
}
