using Corpus.Language.Binding;
using Corpus.Language.Model;

namespace Corpus.Generator.Emit;

/// <summary>
/// The constants of other assemblies that derived facts are computed from, as whoever compiles in a constant records it (docs/decisions/0018). The analyzer
/// that records uses does not see what another generator writes.
/// </summary>
internal static class DerivedUses
{
    /// <summary>A table for each assembly whose constants are used, in the order of the corpora, their versions and their assemblies.</summary>
    /// <param name="corpus">The corpus that uses them.</param>
    /// <param name="entities">Its entities with all their facts.</param>
    /// <param name="imported">What other corpora give.</param>
    public static IEnumerable<string> Write(CorpusModel corpus, IEnumerable<EntityModel> entities, ImportedNames imported)
    {
        var uses = new SortedDictionary<string, (BoundImport Import, SortedDictionary<string, SortedSet<string>> PassedOn)>(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            foreach (var fact in entity.Facts)
            {
                foreach (var input in fact.Derivation?.Inputs ?? [])
                {
                    if (imported.Origin(Names.EntityOf(input)) is { } import)
                    {
                        Add(import, input, $"F:{corpus.Namespace}.{entity.Id}.{fact.Property.MemberName}");
                    }
                }
            }
        }

        return uses.Values.Select(use => Write(use.Import, use.PassedOn, imported));

        void Add(BoundImport import, string input, string member)
        {
            var key = string.Join("\0", import.CorpusId, import.Version, import.AssemblyName);
            if (!uses.TryGetValue(key, out var use))
            {
                uses.Add(key, use = (import, new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal)));
            }

            if (!use.PassedOn.TryGetValue(input, out var members))
            {
                use.PassedOn.Add(input, members = new SortedSet<string>(StringComparer.Ordinal));
            }

            members.Add(member);
        }
    }

    private static string Write(BoundImport import, SortedDictionary<string, SortedSet<string>> passedOn, ImportedNames imported)
    {
        var table = new TableBuilder();
        table.Field(TableTag.Id, import.CorpusId);
        table.Field(TableTag.CorpusVersion, import.Version);
        table.Field(TableTag.CorpusAssembly, import.AssemblyName);
        foreach (var (input, members) in passedOn.Select(static use => (use.Key, use.Value)))
        {
            var fact = imported.Entity(Names.EntityOf(input))!.Facts.First(fact => fact.Property.Name == Names.PropertyOf(input));
            table.Field(TableTag.Use, import.Prefix.Length == 0 ? input : Names.WithoutPrefix(input));
            table.Field(TableTag.Value, fact.Statement.Values[0]);
            table.Mark(TableTag.UseIsDirect, true);
            table.Fields(TableTag.UsePassedOn, members);
        }

        return table.ToString();
    }
}
