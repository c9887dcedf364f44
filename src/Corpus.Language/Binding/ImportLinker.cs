using Corpus.Language.Importing;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Corpus.Language.Values;

namespace Corpus.Language.Binding;

/// <summary>Finds the corpora that one imports, and the other parts of itself, among those that the project references.</summary>
/// <param name="referenced">The corpora that are referenced, sorted by the names of their assemblies.</param>
/// <param name="problems">Takes the problems.</param>
internal sealed class ImportLinker(EquatableArray<ImportedCorpus> referenced, List<Problem> problems)
{
    private readonly List<(ImportedCorpus Corpus, string Prefix)> _found = [];
    private readonly Dictionary<string, Place> _imported = new(StringComparer.Ordinal);

    /// <summary>The prefixes of imports that were reported: nothing behind them is missing.</summary>
    public List<string> FaultyPrefixes { get; } = [];

    /// <summary>The prefixes of all imports: where they are written, or of those that are not, where the corpus is.</summary>
    public List<Located> Prefixes { get; } = [];

    /// <summary>The names that the imports of a corpus give, and those of its other parts.</summary>
    /// <param name="file">Where the corpus is declared.</param>
    /// <param name="syntax">Its declaration.</param>
    /// <param name="parts">The other parts of the same corpus.</param>
    /// <param name="id">The id of the corpus itself.</param>
    public ImportedNames Link(SourceFile file, CorpusSyntax syntax, IReadOnlyList<ImportedCorpus> parts, string? id)
    {
        _found.AddRange(parts.Where(static part => part.Fault is null).Select(static part => (part, "")));
        foreach (var import in syntax.Imports)
        {
            Add(file, import, id);
        }

        if (_found.Count == 0)
        {
            return ImportedNames.None;
        }

        var prefixOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (corpus, prefix) in _found)
        {
            prefixOf[corpus.Namespace] = prefix;
        }

        var types = new ImportedTypes(referenced);
        var qualified = _found.Select(found => (found.Corpus, found.Prefix, Qualifier: new ImportQualifier(found.Corpus, found.Prefix, prefixOf))).ToArray();
        return new ImportedNames(
            EquatableArray.From(qualified.Select(static one => new BoundImport(
                one.Prefix, one.Corpus.CorpusId, one.Corpus.Namespace, one.Corpus.AssemblyName, one.Corpus.Version)
            {
                Names = EquatableArray.From(one.Qualifier.Names()),
                Entities = EquatableArray.From(one.Corpus.EntityIds.Select(one.Qualifier.Name)),
                // Those of another part of the same corpus are internal there.
                Sources = one.Prefix.Length == 0 || one.Corpus.Part is CorpusPart.Schema or CorpusPart.Shard
                    ? []
                    : EquatableArray.From(one.Corpus.Sources.Select(source => one.Prefix + "." + source.Id)),
            })),
            First(qualified.SelectMany(one => one.Qualifier.Types(types)), static type => type.Model.Name),
            First(qualified.SelectMany(static one => one.Corpus.Enumerations.Select(one.Qualifier.Enumeration)), static enumeration => enumeration.Name),
            First(qualified.SelectMany(static one => one.Corpus.Entities.Select(one.Qualifier.Entity)), static entity => entity.Id));
    }

    // Two parts may define one name, which the umbrella reports.
    private static EquatableArray<T> First<T>(IEnumerable<T> items, Func<T, string> name) =>
        EquatableArray.From(items.GroupBy(name, StringComparer.Ordinal).Select(static same => same.First()).OrderBy(name, StringComparer.Ordinal));

    private void Add(SourceFile file, ImportSyntax import, string? id)
    {
        if (import.Corpus is not { } corpus)
        {
            return;
        }

        var prefix = import.As ?? corpus with { Value = Names.PrefixOfCorpus(corpus.Value) };
        var before = problems.Count;
        var at = file.At(corpus.Span);
        if (!Names.IsCorpusId(corpus.Value))
        {
            problems.Add(TypeProblems.InvalidCorpusId(at, corpus.Value));
        }
        else if (corpus.Value == id)
        {
            problems.Add(ImportProblems.InvalidImport(at, corpus.Value, "is this corpus itself, whose names need no import; delete the import"));
        }
        else if (_imported.TryGetValue(corpus.Value, out var first))
        {
            // The first has the names.
            problems.Add(ImportProblems.InvalidImport(
                at, corpus.Value, $"is imported a second time, the first is at {first.PathAndLine}; delete one of the two"));
            return;
        }
        else
        {
            _imported.Add(corpus.Value, at);
            Prefixes.Add(prefix);
            _found.AddRange(Find(file, import, corpus, id).Select(found => (found, prefix.Value)));
        }

        if (problems.Count > before || import.Version is null)
        {
            FaultyPrefixes.Add(prefix.Value);
        }
    }

    /// <summary>The assembly of a corpus, or those of its parts; none where that was reported.</summary>
    private ImportedCorpus[] Find(SourceFile file, ImportSyntax import, Located id, string? own)
    {
        var at = file.At(id.Span);
        var found = referenced.Where(corpus => corpus.CorpusId == id.Value).ToArray();
        if (found.Length == 0)
        {
            problems.Add(ImportProblems.NotReferenced(at, id.Value, [.. referenced.Select(static corpus => corpus.CorpusId).Distinct(StringComparer.Ordinal)]));
            return [];
        }

        // Of several parts there is one assembly each; more than one that is all of it are two versions, or two corpora of one id.
        if (found.Length > 1
            && (found.Any(static corpus => corpus.Part == CorpusPart.All)
                || found.GroupBy(static corpus => corpus.AssemblyName, StringComparer.Ordinal).Any(static same => same.Count() > 1)))
        {
            problems.Add(ImportProblems.TwoVersions(at, id.Value, Described(found[0]), Described(found[1])));
            return [];
        }

        if (found.FirstOrDefault(static corpus => corpus.Fault is not null) is { } unreadable)
        {
            problems.Add(ImportProblems.Unreadable(at, id.Value, $"`{unreadable.AssemblyName}` {unreadable.Fault}"));
            return [];
        }

        if (import.Version is { } asked && !found.All(corpus => IsWithin(file, asked, corpus)))
        {
            return [];
        }

        if (own is not null && found.Select(corpus => PathTo(own, corpus)).FirstOrDefault(static path => path is not null) is { } path)
        {
            problems.Add(ImportProblems.InCircle(at, string.Join(" → ", path.Prepend(own))));
            return [];
        }

        return found;
    }

    private bool IsWithin(SourceFile file, Located asked, ImportedCorpus found)
    {
        var at = file.At(asked.Span);
        if (VersionRange.Read(asked.Value) is not { } range)
        {
            problems.Add(ImportProblems.InvalidImport(
                at, asked.Value, "is not a range of versions; write the first that will do and the first that will not, such as `\"[1.2,2.0)\"`"));
            return false;
        }

        if (PackageVersion.Read(found.Version) is { } version && range.Contains(version))
        {
            return true;
        }

        problems.Add(ImportProblems.OtherVersion(at, found.CorpusId, asked.Value, found.Version));
        return false;
    }

    /// <summary>How another corpus comes back to this one by what it imports itself, if it does.</summary>
    private List<string>? PathTo(string own, ImportedCorpus start)
    {
        var from = new Dictionary<string, string>(StringComparer.Ordinal) { [start.CorpusId] = "" };
        var open = new Queue<ImportedCorpus>([start]);
        while (open.Count > 0)
        {
            var current = open.Dequeue();
            foreach (var next in current.Imports)
            {
                if (next.CorpusId == own)
                {
                    var path = new List<string> { own };
                    for (var step = current.CorpusId; step.Length > 0; step = from[step])
                    {
                        path.Insert(0, step);
                    }

                    return path;
                }

                if (!from.ContainsKey(next.CorpusId) && referenced.FirstOrDefault(corpus => corpus.CorpusId == next.CorpusId) is { } other)
                {
                    from.Add(next.CorpusId, current.CorpusId);
                    open.Enqueue(other);
                }
            }
        }

        return null;
    }

    private static string Described(ImportedCorpus corpus) => $"{corpus.AssemblyName} {corpus.Version}";
}
