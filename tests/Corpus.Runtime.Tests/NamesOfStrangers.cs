#pragma warning disable IDE0005 // Usings that bring names of their own are the point.
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Data;
using System.Net.Http;
using System.Reflection;
using System.Security.Claims;
using System.Text;
using Corpus.Runtime;

namespace Strangers;

/// <summary>
/// Every public type of <c>Corpus.Runtime</c>, named beside the usings of a stranger's project; that it compiles is the test. The namespace is no
/// part of ours, or ours would be found first. Only <c>Claim</c> is a name of two, which docs/faq.md says.
/// </summary>
internal static class NamesOfStrangers
{
    public static Type[] All { get; } =
    [
        typeof(Assertion), typeof(Attributed<>), typeof(Cardinality), typeof(Citation), typeof(Corpus.Runtime.Claim), typeof(Claim<>), typeof(Claimant),
        typeof(ClaimedFact<>), typeof(Comparator),
#if !TESTS_NETSTANDARD
        typeof(CorpusJsonConverter),
#endif
        typeof(Derivation), typeof(Disputed<>),
        typeof(EdtfDate), typeof(EdtfInterval), typeof(EdtfPrecision), typeof(EdtfSeason), typeof(Entity), typeof(EntityType), typeof(EquatableArray),
        typeof(EquatableArray<>), typeof(EquatableArrayEnumerator<>), typeof(EvidenceKind), typeof(Fact), typeof(Fact<>), typeof(FactStatus),
        typeof(Inference), typeof(InferenceTarget), typeof(Interval), typeof(Interval<>), typeof(LanguageMap), typeof(Ledger), typeof(LedgerPoint),
        typeof(ListFact<>),
        typeof(Modality),
        typeof(OriginalDocument),
        typeof(Property), typeof(QuoteGrade), typeof(Rank), typeof(Series<>), typeof(SeriesEntry<>), typeof(SeriesFact<>), typeof(Source),
        typeof(StaleConstant), typeof(StaleConstantsException), typeof(Supersession), typeof(Unit), typeof(ValueSupport),
    ];
}
