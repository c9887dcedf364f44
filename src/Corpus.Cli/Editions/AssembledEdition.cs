using Corpus.Cli.Assemblies;
using Corpus.Cli.Comparing;
using Corpus.Language.Model;

namespace Corpus.Cli.Editions;

/// <summary>
/// Reads an edition from its compiled form: an assembly, or the assemblies of a package. What goes over a corpus in several projects is read with its parts,
/// which lie beside it.
/// </summary>
internal static class AssembledEdition
{
    /// <summary>An assembly knows no lines, and of evidence only what the records state.</summary>
    private const Aspects Known = Aspects.Parts | Aspects.Forwards;

    /// <param name="name">How it was asked for.</param>
    /// <param name="bytes">The bytes of an assembly.</param>
    /// <param name="beside">Gives the bytes of a file in its folder; null where there is none.</param>
    public static Edition OfAssembly(string name, byte[] bytes, Func<string, byte[]?> beside)
    {
        var assembly = Read(name, AssemblyReader.Read(bytes));
        if (assembly.Corpus is not { } corpus)
        {
            throw new UsageException($"`{name}` is an assembly, but no corpus; name the assembly of the corpus itself");
        }

        return corpus.Part != CorpusPart.Whole ? Of(EditionKind.Assembly, name, corpus, assembly.PackageVersion)
            : Joined(EditionKind.Assembly, name, [.. Reached<CompiledAssembly>(
                assembly,
                static part => part.References.Select(static reference => reference + ".dll"),
                file => beside(file) is { } found ? Read(file, AssemblyReader.Read(found)) : null,
                part => part.Corpus?.Id == corpus.Id)]);
    }

    /// <param name="name">How it was asked for.</param>
    /// <param name="bytes">The bytes of a package.</param>
    /// <param name="beside">Gives the bytes of a file in its folder; null where there is none.</param>
    public static Edition OfPackage(string name, byte[] bytes, Func<string, byte[]?> beside)
    {
        var first = Package(name, bytes);
        return first.Corpus.Part != CorpusPart.Whole ? Of(EditionKind.Package, name, first.Corpus, first.Package.Version)
            : Joined(EditionKind.Package, name, [.. Reached<PackagedCorpus>(
                first,
                static part => part.Package.Needs,
                file => beside(file) is { } found ? TryPackage(file, found) : null,
                part => part.Corpus.Id == first.Corpus.Id).Select(static part => part.Assembly)]);
    }

    /// <summary>The parts of one corpus that lie in a folder as assemblies or packages; null where there is no corpus.</summary>
    /// <param name="name">How it was asked for.</param>
    /// <param name="files">The files by name.</param>
    public static Edition? OfFolder(string name, IEnumerable<(string File, byte[] Bytes)> files)
    {
        var kind = EditionKind.Assembly;
        var parts = new List<CompiledAssembly>();
        foreach (var (file, bytes) in files)
        {
            if (AssemblyPackage.IsPackage(bytes))
            {
                kind = EditionKind.Package;
                parts.AddRange(TryPackage($"{name}/{file}", bytes) is { } package ? [package.Assembly] : []);
            }
            else if (AssemblyReader.Read(bytes) is { Refusal: null or { Kind: not RefusalKind.Native } } reading
                && Read($"{name}/{file}", reading) is { Corpus: not null } assembly)
            {
                parts.Add(assembly);
            }
        }

        string[] ids = [.. parts.Select(static part => part.Corpus!.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return ids.Length > 1 ? throw new UsageException($"`{name}` has several corpora, `{string.Join("` and `", ids)}`; name an assembly or package of one")
            : parts.GroupBy(static part => part.Name, StringComparer.Ordinal).FirstOrDefault(static same => same.Count() > 1) is { } twice
            ? throw new UsageException($"`{name}` has {twice.Key} more than once; name the assembly or package that is meant")
            : parts switch
            {
                [] => null,
                [{ Corpus.Part: CorpusPart.All } only] => Of(kind, name, only.Corpus, only.PackageVersion),
                _ => Joined(kind, name, parts),
            };
    }

    /// <summary>What goes over all parts and all parts that it needs, directly or through others.</summary>
    private static IEnumerable<T> Reached<T>(T first, Func<T, IEnumerable<string>> needs, Func<string, T?> find, Func<T, bool> isPart)
        where T : class
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Queue<T>([first]);
        while (open.TryDequeue(out var current))
        {
            yield return current;
            foreach (var file in needs(current).Where(file => Path.GetFileName(file) == file && seen.Add(file)))
            {
                if (find(file) is { } found && isPart(found))
                {
                    open.Enqueue(found);
                }
            }
        }
    }

    private static Edition Joined(EditionKind kind, string name, IReadOnlyList<CompiledAssembly> parts)
    {
        try
        {
            var versions = parts.Select(static part => part.PackageVersion).Distinct(StringComparer.Ordinal).ToArray();
            var version = parts.FirstOrDefault(static part => part.Corpus!.Part == CorpusPart.Whole)?.PackageVersion ?? (versions is [var one] ? one : null);
            return Of(kind, name, JoinedAssemblies.Join(parts), version) with
            {
                Parts = EditionParts.Of([.. parts.Select(static part => PartContent.Of(
                    part.Name, part.Corpus!.Types, part.Corpus.Enumerations, part.Corpus.Entities,
                    // What goes over all parts lists the sources of all.
                    part.Corpus.Part == CorpusPart.Whole ? [] : part.Corpus.Sources))]),
                Forwards = parts.SelectMany(static part => part.Corpus!.Forwards.Select(type => $"{part.Name}:{type}")).ToHashSet(StringComparer.Ordinal),
            };
        }
        catch (RefusedException refused)
        {
            throw new UsageException($"`{name}` is not whole: {refused.Message}; put the assemblies or packages of all parts beside each other");
        }
    }

    private static PackagedCorpus Package(string name, byte[] bytes) => TryPackage(name, bytes)
        ?? throw new UsageException($"`{name}` has no corpus in its folder `lib`; name the package of the corpus itself");

    private static PackagedCorpus? TryPackage(string name, byte[] bytes)
    {
        var (package, refusal) = AssemblyPackage.Read(bytes);
        if (package is null)
        {
            throw new UsageException($"`{name}` {refusal!.Reason}");
        }

        CompiledAssembly[] corpora =
        [
            .. package.Assemblies.Select(assembly => Read($"{name}/{assembly.Path}", assembly.Reading)).Where(static assembly => assembly.Corpus is not null),
        ];
        return corpora switch
        {
            [] => null,
            [var first, .. var others] when others.All(other => SaysTheSame(first.Corpus!, other.Corpus!)) => new PackagedCorpus(package, first),
            _ => throw new UsageException($"`{name}` has corpora that do not say the same; extract it, and name the assembly that is meant"),
        };
    }

    /// <summary>There is one for each framework, and mostly all are of the same facts.</summary>
    private static bool SaysTheSame(AssembledCorpus a, AssembledCorpus b) =>
        a.Id == b.Id && a.Namespace == b.Namespace && a.Types.Equals(b.Types) && a.Enumerations.Equals(b.Enumerations) && a.Entities.Equals(b.Entities)
        && a.Sources.Equals(b.Sources);

    private static CompiledAssembly Read(string name, AssemblyReading reading) =>
        reading.Assembly ?? throw new UsageException($"`{name}` {reading.Refusal!.Reason}");

    private static Edition Of(EditionKind kind, string name, AssembledCorpus corpus, string? version) =>
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

    /// <param name="Package">The package.</param>
    /// <param name="Assembly">Its corpus, for one of the frameworks, which all say the same.</param>
    private sealed record PackagedCorpus(AssemblyPackage Package, CompiledAssembly Assembly)
    {
        public AssembledCorpus Corpus => Assembly.Corpus!;
    }
}
