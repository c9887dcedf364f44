using Corpus.Cli.Checking;
using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Cli.Export;

/// <summary>Facts and sources as all formats export them.</summary>
internal static class ExportedFact
{
    /// <summary>All facts, by entity and then as curated.</summary>
    public static IEnumerable<(EntityModel Entity, FactModel Fact)> All(CheckedCorpus corpus) =>
        corpus.Compiled.Entities.OrderBy(static entity => entity.Id, StringComparer.Ordinal)
            .SelectMany(static entity => entity.Facts.Select(fact => (entity, fact)));

    /// <summary>All sources, by id.</summary>
    public static IEnumerable<SourceModel> Sources(CheckedCorpus corpus) =>
        corpus.Compiled.Linkage.Sources.Select(static source => source.Model).OrderBy(static source => source.Id, StringComparer.Ordinal);

    /// <summary>The language of a source: its own, or else that of the corpus.</summary>
    public static string? LanguageOf(SourceModel source) => source.QuoteLanguage.Length == 0 ? source.Language : source.QuoteLanguage;

    public static string Status(FactModel fact) => fact.Standing switch
    {
        Standing.Disputed => "disputed",
        Standing.Attributed => "attributed",
        _ => fact.Superseded is null ? "settled" : "superseded",
    };

    /// <summary>What a claimant's kind is called as a key.</summary>
    public static string Key(ClaimantModel claimant) => claimant.Kind switch
    {
        ClaimantKind.Entity => "entity",
        ClaimantKind.Source => "source",
        _ => "name",
    };

    public static string? Comparator(Comparator comparator) => comparator == Runtime.Comparator.Exactly ? null : Comparators.NameOf(comparator);

    public static string Rank(Rank rank) => Name(rank);

    /// <summary>A name of the runtime in the small letters of data.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static bool IsBare(DatatypeModel datatype) => !datatype.IsRange && (datatype.Kind == DatatypeKind.Boolean || datatype.IsNumeric);
}
