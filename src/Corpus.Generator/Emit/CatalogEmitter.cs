using System.Globalization;
using Corpus.Language.Model;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emit;

/// <summary>What the catalogue of a corpus shows.</summary>
/// <param name="Entities">The ids of all entities, sorted.</param>
internal sealed record CatalogEmission(CorpusModel Corpus, EquatableArray<string> Entities, LedgerModel Ledger);

/// <summary>Emits the corpus as a whole: who is in it, and what of it was proved.</summary>
internal static class CatalogEmitter
{
    public static SourceText Emit(CatalogEmission emission, CodeNames names) => GeneratedFile.Write("all curated files", names.Namespace, writer =>
    {
        writer.Summary(emission.Corpus.Title);
        writer.Remarks("All entities, facts and sources of the corpus, and the ledger of what was proved when it was compiled.");
        using (writer.Open("public static class Catalog"))
        {
            writer.Line("/// <summary>The id of the corpus.</summary>");
            writer.Line($"public const string Id = {Literals.Text(emission.Corpus.Id)};");
            writer.Line();
            writer.Line("/// <summary>What the corpus is about.</summary>");
            writer.Line($"public const string Title = {Literals.Text(emission.Corpus.Title)};");
            writer.Line();
            writer.Line("/// <summary>All entities, by id.</summary>");
            writer.Line($"public static {CodeNames.Runtime}EquatableArray<{CodeNames.Runtime}Entity> Entities => Entities_.Catalog.Entities;");
            writer.Line();
            writer.Line("/// <summary>All facts, entity by entity.</summary>");
            writer.Line($"public static global::System.Collections.Generic.IEnumerable<{CodeNames.Runtime}Fact> Facts => Entities_.Catalog.Facts;");
            writer.Line();
            writer.Line("/// <summary>All sources, by id.</summary>");
            writer.Line($"public static {CodeNames.Runtime}EquatableArray<{CodeNames.Runtime}Source> Sources => {names.Own("Sources")}.Table_.All;");
            writer.Line();
            writer.Line("/// <summary>What was proved when the corpus was compiled, and how.</summary>");
            writer.Line($"public static {CodeNames.Runtime}Ledger Ledger => Ledger_.Instance;");
            writer.Line();
            writer.Line("/// <summary>The entity with an id.</summary>");
            writer.Line("/// <param name=\"id\">The id, such as an entity's class is named.</param>");
            writer.Line("/// <returns>The entity, or <see langword=\"null\" /> where there is none.</returns>");
            writer.Line($"public static {CodeNames.Runtime}Entity? Find(string id) => Entities_.Catalog.Find(id);");
            writer.Line();
            writer.Line("/// <summary>The fact with an id.</summary>");
            writer.Line("/// <param name=\"id\">The id: the entity's, a dot, and the name of the property as it is curated.</param>");
            writer.Line("/// <returns>The fact, or <see langword=\"null\" /> where there is none.</returns>");
            writer.Line($"public static {CodeNames.Runtime}Fact? FindFact(string id) => Entities_.Catalog.FindFact(id);");
            writer.Line();
            Plumbing(writer, emission, names);
        }
    });

    private static void Plumbing(CSharpWriter writer, CatalogEmission emission, CodeNames names)
    {
        using (writer.Open("private static class Entities_"))
        {
            writer.Line($"internal static readonly {CodeNames.Runtime}EntityCatalog Catalog = new {CodeNames.Runtime}EntityCatalog(static () => new {CodeNames.Runtime}Entity[]");
            writer.Line("{");
            using (writer.Indented())
            {
                foreach (var id in emission.Entities)
                {
                    writer.Line($"{names.Own(id)}.Record,");
                }
            }

            writer.Line("});");
        }

        writer.Line();
        using (writer.Open("private static class Ledger_"))
        {
            writer.Line($"internal static readonly {CodeNames.Runtime}Ledger Instance = new {CodeNames.Runtime}Ledger(");
            using (writer.Indented())
            {
                var arguments = emission.Ledger.Counts.Select(static count => $"{count.Name}: {count.Number.ToString(CultureInfo.InvariantCulture)}").ToArray();
                for (var i = 0; i < arguments.Length; i++)
                {
                    writer.Line(arguments[i] + (i < arguments.Length - 1 ? "," : ");"));
                }
            }
        }
    }
}
