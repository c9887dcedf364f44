using Corpus.Language.Model;

namespace Corpus.Language.Importing;

/// <summary>Finds the entities that a program names, and all to which those refer whose records it can reach; it reads the tables of these alone.</summary>
internal sealed class UsedEntities
{
    private readonly IReadOnlyList<ReferencedAssembly> _assemblies;
    private readonly HashSet<string> _offered;
    private readonly Dictionary<(string Namespace, string Id), Holder> _holders = [];
    private readonly Dictionary<OpenedAssembly, Holder> _assembliesOfCorpora = [];
    private readonly Queue<(Holder Holder, string Id)> _open = new();
    private readonly HashSet<(string Namespace, string Id)> _followed = [];

    public UsedEntities(IReadOnlyList<ReferencedAssembly> assemblies)
    {
        _assemblies = assemblies;
        _offered = new HashSet<string>(
            assemblies.Where(static assembly => assembly.IsOffered).Select(static assembly => assembly.Opened.Outline.AssemblyName), StringComparer.Ordinal);
        var byName = new Dictionary<(string AssemblyName, string Version), ImportedCorpus>();
        foreach (var corpus in ImportedCorpora.Read(Offered().Select(static opened => opened.Outline)).Where(static corpus => corpus.Fault is null))
        {
            byName[(corpus.AssemblyName, corpus.Version)] = corpus;
        }

        foreach (var opened in Offered())
        {
            if (byName.TryGetValue((opened.Outline.AssemblyName, opened.Outline.Version), out var corpus))
            {
                var holder = _assembliesOfCorpora[opened] = new Holder(opened, corpus);
                foreach (var id in corpus.EntityIds)
                {
                    _holders[(corpus.Namespace, id)] = holder;
                }
            }
        }
    }

    public bool IsOffered(ImportedCorpus corpus) => _offered.Contains(corpus.AssemblyName);

    /// <summary>Reads the entities that are named.</summary>
    /// <param name="named">The names that the program uses.</param>
    public void Ask(HashSet<string> named)
    {
        foreach (var entry in _holders.Where(entry => named.Contains(entry.Key.Id)))
        {
            entry.Value.Read(entry.Key.Id);
        }
    }

    /// <summary>Reads entities and all to which they refer.</summary>
    public void Follow(ImportedCorpus corpus, IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            Follow((corpus.Namespace, id));
        }

        while (_open.Count > 0)
        {
            var (holder, id) = _open.Dequeue();
            if (holder.Read(id) is not { } table)
            {
                continue;
            }

            foreach (var reference in References(table))
            {
                var key = holder.Corpus.Imports.FirstOrDefault(import => import.Prefix == Names.PrefixOf(reference)) is { } import
                    ? (import.Namespace, Names.WithoutPrefix(reference)) : (holder.Corpus.Namespace, reference);
                Follow(key);
            }
        }
    }

    /// <summary>Whether all is there to which an entity refers.</summary>
    public bool IsFollowed(string @namespace, string id) => _followed.Contains((@namespace, id));

    /// <summary>The tables of all assemblies, with those of the entities that were read.</summary>
    public IEnumerable<AssemblyTables> Tables() => _assemblies.Select(assembly =>
        _assembliesOfCorpora.TryGetValue(assembly.Opened, out var holder) ? holder.Tables : assembly.Opened.Outline);

    private IEnumerable<OpenedAssembly> Offered() => _assemblies.Where(static assembly => assembly.IsOffered).Select(static assembly => assembly.Opened);

    /// <summary>One that is not among them is in an assembly that is referenced as any other is.</summary>
    private void Follow((string Namespace, string Id) key)
    {
        if (_holders.TryGetValue(key, out var holder) && _followed.Add(key))
        {
            _open.Enqueue((holder, key.Id));
        }
    }

    /// <summary>The entities that a table names: they are in its head, each once.</summary>
    private static IEnumerable<string> References(string table)
    {
        for (var start = 0; start < table.Length && table[start] != TableTag.Fact;)
        {
            var end = table.IndexOf(TableTag.End, start);
            if (end < 0)
            {
                yield break;
            }

            if (table[start] == TableTag.Reference)
            {
                yield return table.Substring(start + 1, end - start - 1);
            }

            start = end + 1;
        }
    }

    /// <summary>An assembly with facts, and what was read of it.</summary>
    private sealed class Holder(OpenedAssembly opened, ImportedCorpus corpus)
    {
        private readonly SortedDictionary<string, string> _tables = new(StringComparer.Ordinal);
        private string? _fault;

        public ImportedCorpus Corpus => corpus;

        public AssemblyTables Tables => opened.Outline with
        {
            Entities = EquatableArray.From(_tables.Select(static table => new HeldTable(table.Key, table.Value))),
            Fault = _fault ?? opened.Outline.Fault,
        };

        public string? Read(string id)
        {
            try
            {
                return _tables[id] = opened.TableOf(id);
            }
#pragma warning disable CA1031 // Whoever reads metadata throws what it meets, and an assembly that nobody vouches for decides what that is.
            catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
            {
                _fault = $"is damaged: {exception.Message}";
                return null;
            }
        }
    }
}
