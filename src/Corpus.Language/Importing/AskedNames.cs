using Corpus.Language.Model;
using Corpus.Language.Text;

namespace Corpus.Language.Importing;

// A family in one file: what a corpus says of others, and which of their names its files use.

/// <summary>What the files of a corpus may take from others.</summary>
/// <param name="Imports">The corpora that it imports, in the order in which it says so.</param>
/// <param name="PartOf">The id of the corpus of which it is a part that other projects have more of; null where it is all of its corpus.</param>
internal sealed record DeclaredImports(EquatableArray<DeclaredImport> Imports, string? PartOf)
{
    public static DeclaredImports None { get; } = new([], null);

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

    /// <summary>The names that a file uses: those behind a prefix, and in a part of a corpus all that start as names do.</summary>
    public static AskedNames Of(SourceFile file, DeclaredImports declared)
    {
        if (declared.AreNone)
        {
            return None;
        }

        var asked = new Asked();
        var byPrefix = declared.Imports.ToLookup(static import => import.Prefix, static import => import.CorpusId, StringComparer.Ordinal);
        foreach (var id in declared.Imports.Select(static import => import.CorpusId).Concat(declared.PartOf is { } part ? [part] : []))
        {
            asked.Add(id);
        }

        var text = file.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfWord(text, start);
            if (end == start)
            {
                start++;
                continue;
            }

            if (text[start] is >= 'A' and <= 'Z')
            {
                var word = text.Substring(start, end - start);
                if (declared.PartOf is { } whole)
                {
                    asked.Add(whole, word);
                }

                if (end < text.Length && text[end] == '.' && EndOfWord(text, end + 1) is var last && last > end + 1 && byPrefix.Contains(word))
                {
                    foreach (var id in byPrefix[word])
                    {
                        asked.Add(id, text.Substring(end + 1, last - end - 1));
                    }
                }
            }

            start = end;
        }

        return asked.ToNames();
    }

    /// <summary>What all files ask together.</summary>
    public static AskedNames All(IEnumerable<AskedNames> files)
    {
        var asked = new Asked();
        foreach (var corpus in files.SelectMany(static file => file.Corpora))
        {
            asked.Add(corpus.CorpusId);
            foreach (var name in corpus.Names)
            {
                asked.Add(corpus.CorpusId, name);
            }
        }

        return asked.ToNames();
    }

    /// <summary>The names that are asked of a corpus.</summary>
    public IEnumerable<string> Of(string corpusId) => Corpora.FirstOrDefault(corpus => corpus.CorpusId == corpusId)?.Names ?? [];

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9')
        {
            end++;
        }

        return end;
    }

    private sealed class Asked
    {
        private readonly SortedDictionary<string, SortedSet<string>> _names = new(StringComparer.Ordinal);

        public void Add(string corpusId)
        {
            if (!_names.ContainsKey(corpusId))
            {
                _names.Add(corpusId, new SortedSet<string>(StringComparer.Ordinal));
            }
        }

        public void Add(string corpusId, string name)
        {
            if (Names.IsUpper(name))
            {
                Add(corpusId);
                _names[corpusId].Add(name);
            }
        }

        public AskedNames ToNames() => _names.Count == 0 ? None
            : new(EquatableArray.From(_names.Select(static corpus => new AskedOfCorpus(corpus.Key, EquatableArray.From(corpus.Value)))));
    }
}

internal sealed record AskedOfCorpus(string CorpusId, EquatableArray<string> Names);
