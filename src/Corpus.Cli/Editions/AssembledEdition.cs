using Corpus.Cli.Assemblies;
using Corpus.Cli.Comparing;
using Corpus.Language.Model;

namespace Corpus.Cli.Editions;

/// <summary>Reads an edition from its compiled form: an assembly, or the assemblies of a package.</summary>
internal static class AssembledEdition
{
    /// <summary>An assembly knows no lines, and of evidence only what the records state.</summary>
    private const Aspects Known = Aspects.None;

    /// <param name="name">How it was asked for.</param>
    /// <param name="bytes">The bytes of an assembly.</param>
    public static Edition OfAssembly(string name, byte[] bytes)
    {
        var assembly = Read(name, AssemblyReader.Read(bytes));
        return assembly.Corpus is { } corpus
            ? Of(EditionKind.Assembly, name, corpus, assembly.PackageVersion)
            : throw new UsageException($"`{name}` is an assembly, but no corpus; name the assembly of the corpus itself");
    }

    /// <param name="name">How it was asked for.</param>
    /// <param name="bytes">The bytes of a package.</param>
    public static Edition OfPackage(string name, byte[] bytes)
    {
        var (package, refusal) = AssemblyPackage.Read(bytes);
        if (package is null)
        {
            throw new UsageException($"`{name}` {refusal!.Reason}");
        }

        AssembledCorpus[] corpora =
        [
            .. package.Assemblies.Select(assembly => Read($"{name}/{assembly.Path}", assembly.Reading).Corpus).OfType<AssembledCorpus>(),
        ];
        return corpora switch
        {
            [] => throw new UsageException($"`{name}` has no corpus in its folder `lib`; name the package of the corpus itself"),
            [var first, .. var others] when others.All(other => SaysTheSame(first, other)) => Of(EditionKind.Package, name, first, package.Version),
            _ => throw new UsageException($"`{name}` has corpora that do not say the same; extract it, and name the assembly that is meant"),
        };
    }

    /// <summary>There is one for each framework, and mostly all are of the same facts.</summary>
    private static bool SaysTheSame(AssembledCorpus a, AssembledCorpus b) =>
        a.Id == b.Id && a.Namespace == b.Namespace && a.Types.Equals(b.Types) && a.Enumerations.Equals(b.Enumerations) && a.Entities.Equals(b.Entities)
        && a.Sources.Equals(b.Sources);

    private static CompiledAssembly Read(string name, AssemblyReading reading) =>
        reading.Assembly ?? throw new UsageException($"`{name}` {reading.Refusal!.Reason}");

    private static Edition Of(EditionKind kind, string name, AssembledCorpus corpus, string version) =>
        new(kind, name, new CorpusModel(corpus.Id, SchemaVersion: 1, corpus.Namespace, corpus.Title, Language: "", MaxWords: 0))
        {
            Known = Known,
            Version = version,
            Types = corpus.Types,
            Enumerations = corpus.Enumerations,
            Entities = corpus.Entities,
            Sources = corpus.Sources,
            Evidence = corpus.Sources.ToDictionary(
                static source => source.Id,
                static source => new EvidenceState(source.Sha256, source.Original, Text: null, IsAsStated: false, Fingerprint: null),
                StringComparer.Ordinal),
        };
}
