using Corpus.Language.Model;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emit;

/// <summary>What the catalogue of a corpus shows.</summary>
/// <param name="Types">The names of all types of its own that can have entities.</param>
/// <param name="Others">The ids of its entities whose types are of another project, so that no type lists them.</param>
/// <param name="Declared">The types that the corpus declares, for those who build another corpus on it.</param>
/// <param name="Enumerations">The enumerations that it declares.</param>
internal sealed record CatalogEmission(
    CorpusModel Corpus,
    EquatableArray<string> Types,
    EquatableArray<string> Others,
    LedgerModel Ledger,
    EquatableArray<RuledType> Declared,
    EquatableArray<EnumerationModel> Enumerations)
{
    /// <summary>The required properties that some entity leaves open: <c>State.area</c>.</summary>
    public EquatableArray<string> LeftOpen { get; init; } = [];

    /// <summary>Of what goes over all parts: the assemblies of the shards.</summary>
    public EquatableArray<string> Shards { get; init; } = [];

    /// <summary>The records of the constants of other assemblies that its derived facts are computed from.</summary>
    public EquatableArray<string> Uses { get; init; } = [];

    /// <summary>Of a shard: the name of its own assembly.</summary>
    public string AssemblyName { get; init; } = "";
}

/// <summary>Emits the corpus as a whole: who is in it, and what of it was proved.</summary>
internal static class CatalogEmitter
{
    public static SourceText Emit(CatalogEmission emission, CodeNames names) => GeneratedFile.FromMany("all curated files", names, writer =>
    {
        var part = emission.Corpus.Part;
        writer.Summary(emission.Corpus.Title);
        writer.Remarks("All entities, facts and sources of the corpus, and the ledger of what was proved when it was compiled.");
        using (writer.Open($"{ShardClass.AccessIn(part)} static class Catalog"))
        {
            writer.Line("/// <summary>The id of the corpus.</summary>");
            writer.Line($"public const string Id = {Literals.Text(emission.Corpus.Id)};");
            writer.Line();
            writer.Line("/// <summary>What the corpus is about.</summary>");
            writer.Line($"public const string Title = {Literals.Text(emission.Corpus.Title)};");
            writer.Line();
            writer.Line("/// <summary>Gets all entities, sorted by id.</summary>");
            writer.Line($"public static {CodeNames.Runtime}EquatableArray<{CodeNames.Runtime}Entity> Entities => Entities_.Catalog.Entities;");
            writer.Line();
            writer.Line("/// <summary>Gets all facts, entity by entity.</summary>");
            writer.Line($"public static global::System.Collections.Generic.IEnumerable<{CodeNames.Runtime}Fact> Facts => Entities_.Catalog.Facts;");
            writer.Line();
            writer.Line("/// <summary>Gets all sources, sorted by id.</summary>");
            writer.Line($"public static {CodeNames.Runtime}EquatableArray<{CodeNames.Runtime}Source> Sources => {names.Of("Sources")}.Table_.All;");
            writer.Line();
            writer.Line("/// <summary>Gets what was proved when the corpus was compiled, and how.</summary>");
            writer.Line($"public static {CodeNames.Runtime}Ledger Ledger => Ledger_.Instance;");
            writer.Line();
            writer.Line("/// <summary>Returns the entity with an id.</summary>");
            writer.Line("/// <param name=\"id\">The id, such as an entity's class is named.</param>");
            writer.Line("/// <returns>The entity, or <see langword=\"null\" /> if the corpus has none.</returns>");
            writer.Line($"public static {CodeNames.Runtime}Entity? Find(string id) => Entities_.Catalog.Find(id);");
            writer.Line();
            writer.Line("/// <summary>Returns the fact with an id.</summary>");
            writer.Line("/// <param name=\"id\">The id: the entity's, a dot, and the name of the property as it is curated.</param>");
            writer.Line("/// <returns>The fact, or <see langword=\"null\" /> if the corpus has none.</returns>");
            writer.Line($"public static {CodeNames.Runtime}Fact? FindFact(string id) => Entities_.Catalog.FindFact(id);");
            writer.Line();
            writer.Line("/// <summary>Determines whether a fact is one of this corpus's own, rather than one that says the same.</summary>");
            writer.Line("/// <param name=\"fact\">The fact.</param>");
            writer.Line("/// <returns><see langword=\"true\" /> if the corpus has this very instance; otherwise, <see langword=\"false\" />.</returns>");
            writer.Line($"public static bool Contains({CodeNames.Runtime}Fact fact) => Entities_.Catalog.Contains(fact);");
            writer.Line();
            if (part == CorpusPart.Whole)
            {
                writer.Line("/// <summary>Returns the entities of a type, of all parts of the corpus.</summary>");
                writer.Line("/// <typeparam name=\"T\">The type: of an entity, or one that others extend.</typeparam>");
                writer.Line("/// <returns>The entities, sorted by id.</returns>");
                writer.Line($"public static {CodeNames.Runtime}EquatableArray<T> All<T>() where T : {CodeNames.Runtime}Entity => Entities_.Catalog.All<T>();");
                writer.Line();
            }

            Verification(writer);
            writer.Line();
            Plumbing(writer, emission, names);
        }

        if (part == CorpusPart.Shard)
        {
            writer.Line();
            ShardClass.Emit(writer, emission.AssemblyName, names);
        }
    },
    writer =>
    {
        writer.Line(CodeNames.AssemblyTable(CorpusTableWriter.Write(emission.Corpus, emission.Declared, emission.Enumerations, emission.LeftOpen)));
        foreach (var uses in emission.Uses)
        {
            writer.Line($"[assembly: {CodeNames.Services}ConstantUses({Literals.Text(uses)})]");
        }
    });

    /// <summary>Constants are compiled into others, which no reader of this corpus sees: here a program can ask.</summary>
    private static void Verification(CSharpWriter writer)
    {
        const string Stale = "<exception cref=\"global::Corpus.Runtime.StaleConstantsException\">A constant is stale; the error has the list.</exception>";
        writer.Line("/// <summary>Throws if constants of this corpus that were compiled into an assembly are not what the corpus says now.</summary>");
        writer.Line("/// <param name=\"assembly\">The assembly that uses the corpus.</param>");
        writer.Line($"/// {Stale}");
        writer.Line("/// <exception cref=\"global::System.InvalidOperationException\">The assembly has no record of the constants that it uses.</exception>");
        writer.Line("public static void Verify(global::System.Reflection.Assembly assembly) => Entities_.Catalog.Verify(Id, typeof(Catalog), assembly);");
        writer.Line();
        writer.Summary("Throws if constants that were compiled into an assembly, or one that it references, are not what the corpus says now.");
        writer.Line("/// <param name=\"assembly\">The assembly that uses the corpus.</param>");
        writer.Line($"/// {Stale}");
        writer.Line("/// <exception cref=\"global::System.InvalidOperationException\">An assembly that refers to the corpus has no record.</exception>");
        writer.Directive("#if NET5_0_OR_GREATER");
        writer.Line("[global::System.Diagnostics.CodeAnalysis.RequiresUnreferencedCode(\"What an assembly references may be trimmed away.\")]");
        writer.Directive("#endif");
        writer.Line(
            "public static void VerifyWithReferenced(global::System.Reflection.Assembly assembly) => "
            + "Entities_.Catalog.VerifyWithReferenced(Id, typeof(Catalog), assembly);");
    }

    private static void Plumbing(CSharpWriter writer, CatalogEmission emission, CodeNames names)
    {
        using (writer.Open("private static class Entities_"))
        {
            writer.Line(
                $"internal static readonly {CodeNames.Services}EntityCatalog Catalog = new {CodeNames.Services}EntityCatalog("
                + $"static () => new global::System.Collections.Generic.IEnumerable<{CodeNames.Runtime}Entity>[]");
            writer.Line("{");
            using (writer.Indented())
            {
                foreach (var type in emission.Types)
                {
                    writer.Line($"{names.Of(type)}.All,");
                }

                foreach (var shard in emission.Shards)
                {
                    writer.Line($"{names.Of(ShardClass.NameOf(shard))}.Entities,");
                }

                if (emission.Others.Count > 0)
                {
                    writer.Line($"new {CodeNames.Runtime}Entity[]");
                    writer.Line("{");
                    using (writer.Indented())
                    {
                        foreach (var id in emission.Others)
                        {
                            writer.Line($"{names.Of(id)}.Record,");
                        }
                    }

                    writer.Line("},");
                }
            }

            writer.Line("});");
        }

        writer.Line();
        writer.Line(CodeNames.Table(TableWriter.Write(emission.Ledger)));
        using (writer.Open("private static class Ledger_"))
        {
            writer.Line($"internal static readonly {CodeNames.Runtime}Ledger Instance = {CodeNames.Services}LedgerTable.Read(typeof(Ledger_));");
        }
    }
}
