namespace Corpus.Cli.Diffing;

// A family in one file: what kinds of changes there are, and which part of a version each raises.

/// <summary>Which part of the version a change raises.</summary>
internal enum ChangeClass
{
    None,
    Patch,
    Minor,
    Major,
}

/// <summary>A kind of change. What it means for users, and so its class, is said in docs/faq.md; a test holds the two against each other.</summary>
/// <param name="Id">As data spells it.</param>
/// <param name="Class">What it raises.</param>
/// <param name="Title">What happened, in a sentence without its subject.</param>
internal sealed record ChangeRule(string Id, ChangeClass Class, string Title)
{
    /// <summary>Whether the quotes of both sides are what a reader judges it by.</summary>
    public bool ShowsQuotes { get; init; }
}

/// <summary>All kinds of changes.</summary>
internal static class ChangeRules
{
    // Of the corpus.
    public static readonly ChangeRule CorpusId = Major("corpus-id-changed", "the id of the corpus changed");
    public static readonly ChangeRule Namespace = Major("namespace-changed", "the namespace changed");
    public static readonly ChangeRule CorpusTitle = Patch("corpus-title-changed", "the title of the corpus changed");
    public static readonly ChangeRule CorpusLanguage = Patch("corpus-language-changed", "the language of the corpus changed");

    public static readonly ChangeRule Projects = Major("projects-changed", "the corpus is in one project and was in several, or the other way round");

    // Of the parts of a corpus in several projects.
    public static readonly ChangeRule TypeMoved = Major("type-moved", "the type is in another part");
    public static readonly ChangeRule EnumerationMoved = Major("enumeration-moved", "the enumeration is in another part");
    public static readonly ChangeRule EntityMoved = Major("entity-moved", "the entity is in another part");
    public static readonly ChangeRule MovedForwarded = Patch("moved-and-forwarded", "it is in another part, and the former one says so");

    // Of types, properties and enumerations.
    public static readonly ChangeRule TypeAdded = Minor("type-added", "a type was added");
    public static readonly ChangeRule TypeRemoved = Major("type-removed", "the type was removed");
    public static readonly ChangeRule TypeRenamed = Major("type-renamed", "the type was renamed");
    public static readonly ChangeRule BaseAdded = Minor("base-added", "the type extends another one now");
    public static readonly ChangeRule BaseChanged = Major("base-changed", "the type does not extend what it did");
    public static readonly ChangeRule Abstract = Major("abstract-changed", "the type became abstract, or is abstract no longer");
    public static readonly ChangeRule PropertyAdded = Minor("property-added", "a property was added");
    public static readonly ChangeRule PropertyRemoved = Major("property-removed", "the property was removed");
    public static readonly ChangeRule PropertyRenamed = Major("property-renamed", "the property was renamed");
    public static readonly ChangeRule PropertyType = Major("property-type-changed", "the C# type of the values changed");
    public static readonly ChangeRule Unit = Major("unit-changed", "the unit changed");
    public static readonly ChangeRule Nullable = Major("nullable", "the property of the record can be null now");
    public static readonly ChangeRule NotNullableValue = Major("not-nullable-value", "the property of the record is never null now, which is another C# type");
    public static readonly ChangeRule NotNullable = Minor("not-nullable", "the property of the record is never null now");
    public static readonly ChangeRule Inverse = Patch("inverse-changed", "the inverse property changed");
    public static readonly ChangeRule Summary = Patch("summary-changed", "the summary changed");
    public static readonly ChangeRule EnumerationAdded = Minor("enumeration-added", "an enumeration was added");
    public static readonly ChangeRule EnumerationRemoved = Major("enumeration-removed", "the enumeration was removed");
    public static readonly ChangeRule EnumerationRenamed = Major("enumeration-renamed", "the enumeration was renamed");
    public static readonly ChangeRule OptionAdded = Minor("enumeration-value-added", "a value was added");
    public static readonly ChangeRule OptionRemoved = Major("enumeration-value-removed", "the value was removed");
    public static readonly ChangeRule OptionRenamed = Major("enumeration-value-renamed", "the value was renamed");
    public static readonly ChangeRule OptionRenumbered = Major("enumeration-value-renumbered", "the number of the value changed");
    public static readonly ChangeRule OptionAliases = Patch("enumeration-value-aliases-changed", "the aliases changed");

    // Of sources.
    public static readonly ChangeRule SourceAdded = Minor("source-added", "a source was added");
    public static readonly ChangeRule SourceRemoved = Major("source-removed", "the source was removed");
    public static readonly ChangeRule SourceRenamed = Major("source-renamed", "the source was renamed");
    public static readonly ChangeRule SourceRecord = Patch("source-record-changed", "the record of the source changed");
    public static readonly ChangeRule Evidence = Patch("evidence-changed", "the evidence changed");
    public static readonly ChangeRule QuotesMoved = Patch("quotes-moved", "quotes stand elsewhere in the document");

    // Of entities.
    public static readonly ChangeRule EntityAdded = Minor("entity-added", "an entity was added");
    public static readonly ChangeRule EntityRemoved = Major("entity-removed", "the entity was removed");
    public static readonly ChangeRule EntityRenamed = Major("entity-renamed", "the entity was renamed");
    public static readonly ChangeRule EntityType = Major("entity-type-changed", "the type of the entity changed");
    public static readonly ChangeRule Label = Minor("label-changed", "the label changed");
    public static readonly ChangeRule ClaimantLabel = Major("claimant-label-changed", "the label of a claimant changed");
    public static readonly ChangeRule LabelAdded = Minor("label-in-language-added", "a label in a language was added");
    public static readonly ChangeRule LabelChanged = Minor("label-in-language-changed", "the label in a language changed");
    public static readonly ChangeRule LabelRemoved = Major("label-in-language-removed", "the label in a language was removed");
    public static readonly ChangeRule Aliases = Patch("aliases-changed", "the aliases changed");

    // Of what a fact says.
    public static readonly ChangeRule FactAdded = Minor("fact-added", "a fact was added") with { ShowsQuotes = true };
    public static readonly ChangeRule FactRemoved = Major("fact-removed", "the fact was removed") with { ShowsQuotes = true };
    public static readonly ChangeRule Value = Major("value-changed", "the value changed") with { ShowsQuotes = true };
    public static readonly ChangeRule Respelled = Patch("value-respelled", "the value is written in other digits");
    public static readonly ChangeRule ItemsAdded = Minor("items-added", "an open list got more items") with { ShowsQuotes = true };
    public static readonly ChangeRule Reordered = Minor("items-reordered", "the order of the list changed");
    public static readonly ChangeRule EntryAdded = Minor("entry-added", "a series got another entry") with { ShowsQuotes = true };
    public static readonly ChangeRule PeriodEnded = Minor("period-ended", "an entry of a series ended, and another one began") with { ShowsQuotes = true };
    public static readonly ChangeRule Comparator = Major("comparator-changed", "the comparator changed") with { ShowsQuotes = true };
    public static readonly ChangeRule Tolerance = Major("tolerance-changed", "the tolerance changed") with { ShowsQuotes = true };
    public static readonly ChangeRule Qualifier = Major("qualifier-changed", "when it holds changed") with { ShowsQuotes = true };
    public static readonly ChangeRule HedgeAdded = Major("hedge-added", "it became hedged") with { ShowsQuotes = true };
    public static readonly ChangeRule HedgeChanged = Major("hedge-changed", "it is hedged in another way") with { ShowsQuotes = true };
    public static readonly ChangeRule HedgeRemoved = Minor("hedge-removed", "it is hedged no longer") with { ShowsQuotes = true };
    public static readonly ChangeRule ListOpened = Major("list-opened", "the list is incomplete now") with { ShowsQuotes = true };
    public static readonly ChangeRule ListClosed = Minor("list-closed", "the list is complete now") with { ShowsQuotes = true };
    public static readonly ChangeRule ClaimantAdded = Minor("claimant-added", "somebody else says so, too") with { ShowsQuotes = true };
    public static readonly ChangeRule ClaimantRemoved = Major("claimant-removed", "somebody says so no longer") with { ShowsQuotes = true };
    public static readonly ChangeRule Reporters = Patch("reporters-changed", "who passed it on changed");
    public static readonly ChangeRule Disputed = Major("became-disputed", "it became disputed") with { ShowsQuotes = true };
    public static readonly ChangeRule Attributed = Major("became-attributed", "it became somebody's word") with { ShowsQuotes = true };
    public static readonly ChangeRule Settled = Major("became-settled", "it became settled") with { ShowsQuotes = true };
    public static readonly ChangeRule Superseded = Minor("became-superseded", "it became superseded") with { ShowsQuotes = true };
    public static readonly ChangeRule Revived = Minor("no-longer-superseded", "it is superseded no longer") with { ShowsQuotes = true };
    public static readonly ChangeRule Supersession = Patch("supersession-changed", "what superseded it, since when or why changed");
    public static readonly ChangeRule ClaimAdded = Minor("claim-added", "a claim was added") with { ShowsQuotes = true };
    public static readonly ChangeRule ClaimChanged = Major("claim-changed", "a claim changed") with { ShowsQuotes = true };
    public static readonly ChangeRule ClaimRemoved = Major("claim-removed", "a claim was removed") with { ShowsQuotes = true };
    public static readonly ChangeRule Rank = Patch("rank-changed", "the rank of a claim changed");
    public static readonly ChangeRule Unconstant = Major("constant-became-property", "the constant became a property");
    public static readonly ChangeRule Constant = Major("property-became-constant", "the property became a constant");
    public static readonly ChangeRule CSharpType = Major("csharp-type-changed", "the C# type changed");

    // Of what a fact rests on.
    public static readonly ChangeRule CitationAdded = Minor("citation-added", "a citation was added") with { ShowsQuotes = true };
    public static readonly ChangeRule CitationRemoved = Minor("citation-removed", "a citation was removed") with { ShowsQuotes = true };
    public static readonly ChangeRule Quote = Patch("quote-changed", "it is cited anew") with { ShowsQuotes = true };
    public static readonly ChangeRule QuoteContext = Patch("quote-context-changed", "the prefix, suffix or language of a quote changed");
    public static readonly ChangeRule Grade = Patch("grade-changed", "the proof of a quote changed");
    public static readonly ChangeRule Page = Patch("page-changed", "a quote is on another page");
    public static readonly ChangeRule Support = Patch("support-changed", "how a quote supports it changed");
    public static readonly ChangeRule Reading = Patch("reading-changed", "the reading of a quote changed");
    public static readonly ChangeRule Inference = Patch("inference-changed", "the inference changed");
    public static readonly ChangeRule Derivation = Patch("derivation-changed", "how it is computed changed");
    public static readonly ChangeRule ReviewDate = Patch("review-date-changed", "the review date changed");
    public static readonly ChangeRule Mirror = Patch("mirror-changed", "which side states it changed");
    public static readonly ChangeRule Details = Patch("details-changed", "something else of it changed");

    /// <summary>All of them, in the order above.</summary>
    public static IReadOnlyList<ChangeRule> All { get; } =
    [
        CorpusId, Namespace, CorpusTitle, CorpusLanguage, Projects, TypeMoved, EnumerationMoved, EntityMoved, MovedForwarded,
        TypeAdded, TypeRemoved, TypeRenamed, BaseAdded, BaseChanged, Abstract, PropertyAdded, PropertyRemoved,
        PropertyRenamed, PropertyType, Unit, Nullable, NotNullableValue, NotNullable, Inverse, Summary, EnumerationAdded, EnumerationRemoved,
        EnumerationRenamed,
        OptionAdded, OptionRemoved, OptionRenamed, OptionRenumbered, OptionAliases, SourceAdded, SourceRemoved, SourceRenamed, SourceRecord, Evidence,
        QuotesMoved, EntityAdded, EntityRemoved, EntityRenamed, EntityType, Label, ClaimantLabel, LabelAdded, LabelChanged, LabelRemoved, Aliases, FactAdded,
        FactRemoved, Value, Respelled, ItemsAdded, Reordered, EntryAdded, PeriodEnded, Comparator, Tolerance, Qualifier, HedgeAdded, HedgeChanged, HedgeRemoved,
        ListOpened, ListClosed, ClaimantAdded, ClaimantRemoved, Reporters, Disputed, Attributed, Settled, Superseded, Revived, Supersession, ClaimAdded,
        ClaimChanged, ClaimRemoved, Rank, Unconstant, Constant, CSharpType, CitationAdded, CitationRemoved, Quote, QuoteContext, Grade, Page, Support, Reading,
        Inference, Derivation, ReviewDate, Mirror, Details,
    ];

    /// <summary>Whether it says that something is in another part.</summary>
    public static bool IsMove(ChangeRule rule) => rule == TypeMoved || rule == EnumerationMoved || rule == EntityMoved;

    private static ChangeRule Major(string id, string title) => new(id, ChangeClass.Major, title);

    private static ChangeRule Minor(string id, string title) => new(id, ChangeClass.Minor, title);

    private static ChangeRule Patch(string id, string title) => new(id, ChangeClass.Patch, title);
}
