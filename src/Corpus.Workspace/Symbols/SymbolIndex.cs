using Corpus.Workspace.Snapshots;

namespace Corpus.Workspace.Symbols;

/// <summary>All names of a snapshot: where each is defined, and who refers to it.</summary>
internal sealed class SymbolIndex
{
    private readonly Dictionary<string, IReadOnlyList<SymbolUse>> _byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<Symbol, List<LocatedUse>> _bySymbol = [];

    private SymbolIndex(CorpusSnapshot snapshot)
    {
        foreach (var (path, file) in snapshot.Files)
        {
            var uses = FileSymbols.Of(file, snapshot.Linkage);
            _byFile.Add(path, uses);
            foreach (var use in uses)
            {
                if (!_bySymbol.TryGetValue(use.Symbol, out var known))
                {
                    _bySymbol.Add(use.Symbol, known = []);
                }

                known.Add(new LocatedUse(path, use));
            }
        }
    }

    /// <summary>All that is defined, in the order of the files.</summary>
    public IEnumerable<LocatedUse> Definitions =>
        _byFile.OrderBy(static file => file.Key, StringComparer.Ordinal)
            .SelectMany(static file => file.Value.Where(static use => use.IsDefinition).Select(use => new LocatedUse(file.Key, use)));

    public static SymbolIndex Of(CorpusSnapshot snapshot) => new(snapshot);

    public IReadOnlyList<SymbolUse> In(string path) => _byFile.GetValueOrDefault(path, []);

    /// <summary>
    /// What is named at an offset, or right before it. The name of a fact names two things: first the property, which is defined in the schema, and then the
    /// fact.
    /// </summary>
    public IReadOnlyList<SymbolUse> At(string path, int offset) =>
        [.. In(path).Where(use => use.Span.Start <= offset && offset <= use.Span.End).OrderBy(static use => use.Symbol.Kind)];

    /// <summary>Where a symbol is defined: once in a corpus without errors.</summary>
    public IReadOnlyList<LocatedUse> DefinitionsOf(Symbol symbol) => [.. UsesOf(symbol).Where(static located => located.Use.IsDefinition)];

    /// <summary>Where a symbol is named, its definition included.</summary>
    public IReadOnlyList<LocatedUse> UsesOf(Symbol symbol) => _bySymbol.GetValueOrDefault(symbol, []);
}
