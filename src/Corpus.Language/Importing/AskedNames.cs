using Corpus.Language.Model;
using Corpus.Language.Syntax;

namespace Corpus.Language.Importing;

// A family in one file: what a corpus says of others, and which of their names its files use.

/// <summary>What the files of a corpus may take from others.</summary>
/// <param name="Imports">The corpora that it imports, in the order in which it says so.</param>
/// <param name="PartOf">The id of the corpus of which it is a part that other projects have more of; null where it is all of its corpus.</param>
internal sealed record DeclaredImports(EquatableArray<DeclaredImport> Imports, string? PartOf)
{
    public static DeclaredImports None { get; } = new([], null);

    /// <summary>What the declarations of a corpus say; what is wrong with them whoever links them reports.</summary>
    public static DeclaredImports Of(IEnumerable<FileSyntax> files)
    {
        var (imports, partOf) = (new List<DeclaredImport>(), default(string));
        foreach (var corpus in files.Select(static file => file.Corpus).OfType<CorpusSyntax>())
        {
            partOf ??= corpus.Of?.Value;
            imports.AddRange(corpus.Imports.Select(static import => (Id: import.Corpus?.Value, As: import.As?.Value))
                .Where(static import => import.Id is { } id && Names.IsCorpusId(id))
                .Select(static import => new DeclaredImport(import.As ?? Names.PrefixOfCorpus(import.Id!), import.Id!)));
        }

        return imports.Count == 0 && partOf is null ? None : new(EquatableArray.From(imports), partOf);
    }

    public bool AreNone => Imports.IsEmpty && PartOf is null;
}

/// <param name="Prefix">What stands before the names of the other corpus.</param>
/// <param name="CorpusId">Its id.</param>
internal sealed record DeclaredImport(string Prefix, string CorpusId);

/// <summary>The names of other corpora that files use, or may: more than they use is asked for, never less.</summary>
/// <param name="Corpora">For each corpus that names are asked of, the names; sorted.</param>
internal sealed record AskedNames(EquatableArray<AskedOfCorpus> Corpora)
{
    public static AskedNames None { get; } = new([]);

    public bool AreNone => Corpora.IsEmpty;

    /// <summary>The names that files use: those behind a prefix, and in a part of a corpus all that start as names do.</summary>
    public static AskedNames Of(IEnumerable<FileSyntax> files, DeclaredImports declared)
    {
        if (declared.AreNone)
        {
            return None;
        }

        var asked = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var id in declared.Imports.Select(static import => import.CorpusId).Concat(declared.PartOf is { } part ? [part] : []))
        {
            asked[id] = new SortedSet<string>(StringComparer.Ordinal);
        }

        var byPrefix = declared.Imports.ToLookup(static import => import.Prefix, static import => import.CorpusId, StringComparer.Ordinal);
        foreach (var names in files.Select(static file => file.Names))
        {
            foreach (var (prefix, name) in byPrefix.Count == 0 ? [] : names.Qualified)
            {
                foreach (var id in byPrefix[prefix])
                {
                    asked[id].Add(name);
                }
            }

            if (declared.PartOf is { } whole)
            {
                asked[whole].UnionWith(names.All);
            }
        }

        return new(EquatableArray.From(asked.Select(static corpus => new AskedOfCorpus(corpus.Key, EquatableArray.From(corpus.Value)))));
    }

    /// <summary>The names that are asked of a corpus.</summary>
    public IEnumerable<string> Of(string corpusId) => Corpora.FirstOrDefault(corpus => corpus.CorpusId == corpusId)?.Names ?? [];
}

internal sealed record AskedOfCorpus(string CorpusId, EquatableArray<string> Names);
