using Corpus.Language.Model;

namespace Corpus.Cli.Assemblies;

/// <summary>The assemblies of the parts of one corpus as one corpus. A shard has the values of its facts; what its properties are, the schema says.</summary>
internal static class JoinedAssemblies
{
    /// <param name="parts">The assemblies: all parts, each once.</param>
    /// <exception cref="RefusedException">A part is missing, or two have the same.</exception>
    public static AssembledCorpus Join(IReadOnlyList<CompiledAssembly> parts)
    {
        var corpora = parts.OrderBy(static part => part.Name, StringComparer.Ordinal).Select(static part => part.Corpus!).ToArray();
        if (corpora.Count(static corpus => corpus.Part == CorpusPart.Schema) != 1)
        {
            throw RefusedException.Broken("its schema is not among its parts, or is there twice");
        }

        var types = EquatableArray.From(Sorted(corpora.SelectMany(static corpus => corpus.Types), static type => type.Name));
        var enumerations = EquatableArray.From(Sorted(corpora.SelectMany(static corpus => corpus.Enumerations), static enumeration => enumeration.Name));
        var schema = new TypeProperties(types);
        var entities = EquatableArray.From(Sorted(corpora.SelectMany(static corpus => corpus.Entities), static entity => entity.Id)
            .Select(entity => entity with { Facts = EquatableArray.From(entity.Facts.Select(fact => fact with { Property = schema.Of(entity, fact) })) }));
        if (corpora.FirstOrDefault(static corpus => corpus.Part == CorpusPart.Whole) is { } whole)
        {
            var missing = whole.Ledger.Entities - entities.Count;
            if (missing != 0)
            {
                throw RefusedException.Broken(FormattableString.Invariant(
                    $"its parts have {entities.Count} entities, and were {whole.Ledger.Entities} when it was compiled"));
            }
        }

        return corpora[0] with
        {
            Part = CorpusPart.All,
            Types = types,
            Enumerations = enumerations,
            Entities = entities,
            // Several may cite a document, and then have the same record of it.
            Sources = EquatableArray.From(corpora.SelectMany(static corpus => corpus.Sources).DistinctBy(static source => source.Id, StringComparer.Ordinal)
                .OrderBy(static source => source.Id, StringComparer.Ordinal)),
            Members = EquatableArray.From(corpora.SelectMany(static corpus => corpus.Members)),
        };
    }

    private static T[] Sorted<T>(IEnumerable<T> items, Func<T, string> name)
    {
        T[] sorted = [.. items.OrderBy(name, StringComparer.Ordinal)];
        for (var i = 1; i < sorted.Length; i++)
        {
            if (name(sorted[i]) == name(sorted[i - 1]))
            {
                throw RefusedException.Broken($"two of its parts have `{name(sorted[i])}`");
            }
        }

        return sorted;
    }
}
