using Corpus.Language.Binding;
using Corpus.Language.Model;

namespace Corpus.Language.Checking;

/// <summary>
/// What <see cref="WholeCorpusChecker"/> asks of what was linked and bound: with these parts alone it finds the same problems and the same ledger. They are
/// what is passed on where parts of a corpus are bound by several processes, so that no quote is passed on that was proved.
/// </summary>
internal static class PartsForWhole
{
    /// <summary>A file without the citations of its statements, and without what its entities are called.</summary>
    public static BoundFile Of(BoundFile file) => file with
    {
        Entities = EquatableArray.From(file.Entities.Select(static entity => new EntityModel(
            entity.Id, entity.TypeName, "", [], null, entity.Path, EquatableArray.From(entity.Facts.Select(Of))))),
    };

    /// <summary>A linkage without names, enumerations and evidence.</summary>
    public static Linkage Of(Linkage linkage) => Linkage(
        linkage.Corpus,
        linkage.Types,
        linkage.Entities.Select(static entity => entity with { Names = [] }),
        linkage.Sources.Select(static source => source.Model.Id),
        linkage.Faulty,
        linkage.IsComplete);

    public static Linkage Linkage(
        CorpusModel? corpus,
        EquatableArray<EntityTypeEntry> types,
        IEnumerable<EntityEntry> entities,
        IEnumerable<string> sources,
        EquatableArray<string> faulty,
        bool isComplete) => new(corpus, types, [], EquatableArray.From(entities), EquatableArray.From(sources.Select(Source)), faulty, isComplete);

    private static SourceEntry Source(string id) =>
        new(new SourceModel(id, id, null, null, [], null, null, null, null, null, null, null), Evidence: null, IsFaulty: false);

    // The citations of inferences stay: by them two statements can differ that qualify one value.
    private static FactModel Of(FactModel fact) => fact with
    {
        Statement = Of(fact.Statement),
        Statements = EquatableArray.From(fact.Statements.Select(Of)),
        Claims = EquatableArray.From(fact.Claims.Select(Of)),
    };

    private static StatementModel Of(StatementModel statement) => statement.Citations.IsEmpty ? statement : statement with { Citations = [] };
}
