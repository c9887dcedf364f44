using Corpus.Language.Model;

namespace Corpus.Language.Importing;

/// <summary>Reads what assemblies carry. Whatever that is, a corpus comes of it or a fault in words, and never an exception.</summary>
internal static class ImportedCorpora
{
    /// <param name="assemblies">The tables of all assemblies that others may be built on; those that are no corpora and have no fault are left out.</param>
    /// <returns>The corpora, in the order of the names of their assemblies.</returns>
    public static EquatableArray<ImportedCorpus> Read(IEnumerable<AssemblyTables> assemblies)
    {
        var found = assemblies
            .OrderBy(static tables => tables.AssemblyName, StringComparer.Ordinal).ThenBy(static tables => tables.Version, StringComparer.Ordinal)
            .Select(static tables => (Tables: tables, Corpus: Schema(tables))).Where(static pair => pair.Corpus is not null).ToArray();
        var types = new ImportedTypes(found.Select(static pair => pair.Corpus!));
        return EquatableArray.From(found.Select(pair => pair.Corpus!.Fault is null ? Whole(pair.Corpus, pair.Tables, types) : pair.Corpus));
    }

    /// <summary>What the interface table says; null where the assembly is no corpus.</summary>
    private static ImportedCorpus? Schema(AssemblyTables tables)
    {
        if (tables.Fault is null && tables.Interface is { } table)
        {
            return Guarded(
                () => CorpusTableDecoder.Read(table, tables.AssemblyName, tables.Version) with
                {
                    EntityIds = tables.EntityIds,
                    Forwards = tables.Forwards,
                },
                () => Empty(tables));
        }

        return tables.Fault is { } fault ? Empty(tables) with { Fault = fault }
            : tables.CorpusId is null ? null
            : Empty(tables) with
            {
                Fault = tables.IsOfConstants
                    ? $"was built with `{EmittedParts.Key}={EmittedParts.Constants}`: it has the constants of its corpus, and not the facts that other corpora "
                        + $"build on; build it again without `{EmittedParts.Key}`"
                    : "was built by an older Corpus.Generator, and has not what other corpora need; build it again with a current one",
            };
    }

    private static ImportedCorpus Empty(AssemblyTables tables) => new(tables.CorpusId ?? "", tables.AssemblyName, tables.Version, "");

    private static ImportedCorpus Whole(ImportedCorpus corpus, AssemblyTables tables, ImportedTypes types)
    {
        if (types.TooDeep(corpus) is { } deep)
        {
            return corpus with { Types = [], Fault = $"is damaged: its entity type `{deep}` has more types above it than there may be" };
        }

        return Guarded(
            () =>
            {
                CheckNames(tables);
                var sources = Sources(tables);
                var (decoder, seen) = (new EntityTableDecoder(sources), types.SeenFrom(corpus.Namespace));
                return corpus with
                {
                    Entities = EquatableArray.From(tables.Entities.Select(entity => decoder.Read(entity.Table, entity.Holder, seen))),
                    Sources = sources,
                    Ledger = tables.Ledger is { } ledger ? LedgerModel.Of(LedgerTableReader.Counts(ledger, null)) : LedgerModel.Empty,
                };
            },
            () => corpus);
    }

    private static EquatableArray<SourceModel> Sources(AssemblyTables tables)
    {
        var sources = tables.Sources is null ? [] : SourceTableDecoder.Read(tables.Sources, null)!.Value;
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            CorpusTableDecoder.Check(
                (Names.IsUpper(source.Id) || Names.IsFileName(source.Id)) && known.Add(source.Id), "the id of a source, and of one only", source.Id);
        }

        return EquatableArray.From(sources.OrderBy(static source => source.Id, StringComparer.Ordinal));
    }

    private static void CheckNames(AssemblyTables tables)
    {
        foreach (var id in tables.EntityIds)
        {
            CorpusTableDecoder.Check(Names.IsUpper(id), "the id of an entity", id);
        }
    }

    private static ImportedCorpus Guarded(Func<ImportedCorpus> read, Func<ImportedCorpus> without)
    {
        try
        {
            return read();
        }
        catch (NotSupportedException tooNew)
        {
            // By the runtime's own reader of tables, which says what to update.
            return without() with { Fault = $"was built by a newer Corpus.Generator: {tooNew.Message}" };
        }
#pragma warning disable CA1031 // An assembly that nobody vouches for decides what is thrown.
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return without() with { Fault = $"is damaged: {exception.Message}" };
        }
    }
}
