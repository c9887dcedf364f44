namespace Corpus.Language.Syntax;

/// <summary>
/// The names of the language, each once: the sections, and the keys of each mapping. Readers take a mapping apart by them, and the schema for
/// editors describes each of them, or is not made. A list is in the order in which messages offer its keys.
/// </summary>
internal static class Keys
{
    public const string Abstract = "abstract";
    public const string Aliases = "aliases";
    public const string As = "as";
    public const string AsOf = "asOf";
    public const string Author = "author";
    public const string Because = "because";
    public const string By = "by";
    public const string Bytes = "bytes";
    public const string Cardinality = "cardinality";
    public const string Citations = "citations";
    public const string ClaimedBy = "claimedBy";
    public const string Claims = "claims";
    public const string Comparator = "comparator";
    public const string Corpus = "corpus";
    public const string Datatype = "datatype";
    public const string Derived = "derived";
    public const string Entities = "entities";
    public const string EntityTypes = "entityTypes";
    public const string Enumerations = "enumerations";
    public const string Extends = "extends";
    public const string Facts = "facts";
    public const string FalseWords = "falseWords";
    public const string File = "file";
    public const string Fingerprint = "fingerprint";
    public const string From = "from";
    public const string Id = "id";
    public const string Imports = "imports";
    public const string Inference = "inference";
    public const string Inverse = "inverse";
    public const string Issued = "issued";
    public const string Label = "label";
    public const string Labels = "labels";
    public const string Language = "language";
    public const string Maximum = "maximum";
    public const string MaxLength = "maxLength";
    public const string MaxWords = "maxWords";
    public const string MediaType = "mediaType";
    public const string Minimum = "minimum";
    public const string Modality = "modality";
    public const string Namespace = "namespace";
    public const string Of = "of";
    public const string Open = "open";
    public const string Original = "original";
    public const string Part = "part";
    public const string Pattern = "pattern";
    public const string Prefix = "prefix";
    public const string Premises = "premises";
    public const string Properties = "properties";
    public const string Publisher = "publisher";
    public const string Quotation = "quotation";
    public const string Quote = "quote";
    public const string Range = "range";
    public const string Rank = "rank";
    public const string RankReason = "rankReason";
    public const string Reading = "reading";
    public const string Reason = "reason";
    public const string ReportedBy = "reportedBy";
    public const string Required = "required";
    public const string Retrieved = "retrieved";
    public const string ReviewBy = "reviewBy";
    public const string SchemaVersion = "schemaVersion";
    public const string Sha256 = "sha256";
    public const string Since = "since";
    public const string Source = "source";
    public const string Sources = "sources";
    public const string Suffix = "suffix";
    public const string Summary = "summary";
    public const string Superseded = "superseded";
    public const string Title = "title";
    public const string Tolerance = "tolerance";
    public const string TrueWords = "trueWords";
    public const string Type = "type";
    public const string Unit = "unit";
    public const string UnitWords = "unitWords";
    public const string Until = "until";
    public const string Url = "url";
    public const string Value = "value";
    public const string Values = "values";
    public const string Version = "version";
    public const string Words = "words";

    /// <summary>The sections of a curated file.</summary>
    public static readonly string[] Sections = [Corpus, EntityTypes, Enumerations, Entities, Sources];

    public static readonly string[] OfCorpus = [Id, SchemaVersion, Namespace, Title, Language, Quotation, Imports, Part, Of];

    public static readonly string[] OfImport = [Corpus, Version, As];

    public static readonly string[] OfQuotation = [MaxWords];

    public static readonly string[] OfEntityType = [Summary, Extends, Abstract, Properties];

    public static readonly string[] OfProperty =
    [
        Datatype, Cardinality, Range, Unit, UnitWords, Required, Inverse, Minimum, Maximum, Pattern, MaxLength, MaxWords, TrueWords, FalseWords, Summary,
    ];

    public static readonly string[] OfEnumeration = [Summary, Values];

    public static readonly string[] OfEnumerationValue = [Summary, Aliases];

    public static readonly string[] OfEntity = [Type, Label, Labels, Aliases, Summary, Facts];

    /// <summary>What may be said of a value beside its citations.</summary>
    public static readonly string[] Qualifiers = [Comparator, Tolerance, Modality, Open, AsOf, From, Until, ClaimedBy, ReportedBy, Inference];

    /// <summary>What a fact may say once for all of its <c>values</c>, or of its <c>claims</c>, which say themselves who makes them.</summary>
    public static readonly string[] OfAllValues = [Modality, Open, ClaimedBy, ReportedBy];

    /// <inheritdoc cref="OfAllValues"/>
    public static readonly string[] OfAllClaims = [Modality, Open, ReportedBy];

    /// <summary>The forms of a fact: it has one of them.</summary>
    public static readonly string[] Forms = [Value, Values, Claims, Derived];

    public static readonly string[] OfFact = [.. Forms, Citations, .. Qualifiers, Superseded, ReviewBy];

    public static readonly string[] OfStatement = [Value, Citations, .. Qualifiers];

    public static readonly string[] OfClaim = [.. OfStatement, Rank, RankReason];

    public static readonly string[] OfSupersession = [By, Since, Reason];

    public static readonly string[] OfClaimant = [Source];

    public static readonly string[] OfInference = [Of, Because, Premises, Citations];

    public static readonly string[] OfCitation = [Source, Quote, Prefix, Suffix, Language, Reading];

    public static readonly string[] OfReading = [Of, Because];

    public static readonly string[] OfSource = [File, Title, Author, Publisher, Issued, Retrieved, Url, Language, Sha256, Words, Original];

    public static readonly string[] OfOriginal = [File, Sha256, MediaType, Bytes];
}
