using System.Collections.Concurrent;
using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Context;

/// <summary>The context of one document by the tables of each language that is asked for, made once.</summary>
internal sealed class TablesContext(Func<ContextWords, ContextBits?> make)
{
    private readonly ConcurrentDictionary<ContextWords, Lazy<ContextBits?>> _made = new();

    public ContextBits? Of(ContextWords tables) => _made.GetOrAdd(tables, words => new(() => make(words))).Value;
}
