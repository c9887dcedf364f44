namespace Corpus.Language.Model;

// A family in one file: an entity, its facts, and what a fact is made of.

internal sealed record EntityModel(
    string Id,
    string TypeName,
    string Label,
    EquatableArray<string> Aliases,
    string? Summary,
    string Path,
    EquatableArray<FactModel> Facts)
{
    /// <summary>Its labels in languages, in the order of the tags.</summary>
    public EquatableArray<NameModel> Labels { get; init; } = [];

    /// <summary>Its aliases with the languages in which it is called so; one that is said of two languages is there twice.</summary>
    public EquatableArray<NameModel> AliasNames { get; init; } = [];

    /// <summary>What quotes may call it: its label, its labels in languages, its aliases.</summary>
    public IEnumerable<NameModel> Names => Labels.Prepend(new NameModel(Label, null, IsLabel: true)).Concat(AliasNames);
}

/// <summary>Whether a fact has a value, and on whose word.</summary>
internal enum Standing
{
    /// <summary>It has one, in the corpus's own voice.</summary>
    Settled,

    /// <summary>Its claims differ and none is preferred; its own statement has no values.</summary>
    Disputed,

    /// <summary>It has one that holds only because somebody says so.</summary>
    Attributed,
}

/// <summary>A fact that holds: bound, checked, cited.</summary>
/// <param name="Property">What it is about.</param>
/// <param name="Standing">Whether it has a value, and on whose word.</param>
/// <param name="Statement">The value with all that is said about it as a whole. Where a claim settled the fact, that claim.</param>
internal sealed record FactModel(PropertyModel Property, Standing Standing, StatementModel Statement)
{
    /// <summary>A statement for each value of a list or series, where they were made one by one.</summary>
    public EquatableArray<StatementModel> Statements { get; init; } = [];

    /// <summary>The rival claims.</summary>
    public EquatableArray<StatementModel> Claims { get; init; } = [];

    public SupersessionModel? Superseded { get; init; }

    public string? ReviewBy { get; init; }

    /// <summary>How its value is computed, if it is.</summary>
    public DerivationModel? Derivation { get; init; }

    public bool IsDisputed => Standing == Standing.Disputed;

    /// <summary>All that is said of it, each with its own values, qualifiers and citations: the claims, or the statement and the statements.</summary>
    public IEnumerable<StatementModel> AllStatements => Claims.Count > 0 ? Claims : Statements.Prepend(Statement);

    public IEnumerable<CitationModel> AllCitations =>
        AllStatements.SelectMany(static statement => statement.Citations.Concat(statement.Inferences.SelectMany(static inference => inference.Citations)));
}

/// <summary>Values with qualifiers and citations.</summary>
/// <param name="Values">
/// In the one text a value of that datatype can have: <c>true</c>, digits, a round-trip double, EDTF, two numbers or dates with <c>..</c> between,
/// the name of an enumeration's value, the id of an entity.
/// </param>
internal sealed record StatementModel(EquatableArray<string> Values)
{
    public static StatementModel Empty { get; } = new(Values: []);

    public Comparator Comparator { get; init; }

    /// <summary>How far the true quantity may be from the value on either side, in the text of a decimal or double.</summary>
    public string? Tolerance { get; init; }

    public Modality Modality { get; init; }

    /// <summary>Whether a list has more items than those given.</summary>
    public bool IsOpen { get; init; }

    public string? AsOf { get; init; }

    public string? From { get; init; }

    public string? Until { get; init; }

    public EquatableArray<ClaimantModel> ClaimedBy { get; init; } = [];

    /// <summary>Who passed it on.</summary>
    public EquatableArray<ClaimantModel> ReportedBy { get; init; } = [];

    public EquatableArray<InferenceModel> Inferences { get; init; } = [];

    public EquatableArray<CitationModel> Citations { get; init; } = [];

    public Rank Rank { get; init; }

    public string? RankReason { get; init; }

    /// <summary>The fact on the other side of an inverse property that states this, if one does.</summary>
    public string? MirrorOf { get; init; }
}

/// <summary>What a claimant is.</summary>
internal enum ClaimantKind
{
    Name,
    Entity,
    Source,
}

/// <param name="Name">An entity's id, a source's, or a plain name.</param>
internal sealed record ClaimantModel(string Name, ClaimantKind Kind);

/// <summary>How something that no document prints follows.</summary>
/// <param name="Premises">The facts that it follows from: <c>Entity.property</c>.</param>
internal sealed record InferenceModel(InferenceTarget Target, string Because, EquatableArray<string> Premises, EquatableArray<CitationModel> Citations)
{
    /// <summary>Whether a premise is itself inferred.</summary>
    public bool IsFromInferred { get; init; }
}

/// <summary>How a value is computed.</summary>
/// <param name="Formula">As curated.</param>
/// <param name="Inputs">The facts in it, each once: <c>Entity.property</c>.</param>
/// <param name="Expression">The C# constant expression, with <c>{0}</c> for the constant of the first input and so on; empty until it is computed.</param>
internal sealed record DerivationModel(string Formula, EquatableArray<string> Inputs, string Expression);

/// <param name="Position">The word, counted from 0, at which the quote starts in its document.</param>
internal sealed record CitationModel(
    string Source,
    string Quote,
    string? Prefix,
    string? Suffix,
    string? Reading,
    QuoteGrade Grade,
    EvidenceKind Evidence,
    int? Position,
    SupportPoints Points)
{
    /// <summary>The language tag that holds for the quote: its own, or else that of its source or of the corpus.</summary>
    public string Language { get; init; } = "";

    /// <summary>The same where it is not what its source or the corpus says.</summary>
    public string? OwnLanguage { get; init; }

    /// <summary>The page on which the quote begins, from 1; null where the document has no pages.</summary>
    public int? Page { get; init; }

    /// <summary>The page on which it ends.</summary>
    public int? LastPage { get; init; }

    /// <summary>Whether what stands around the quote was read from a fingerprint that older tables made.</summary>
    public bool IsByOlderTables { get; init; }

    /// <summary>The aliases by which it prints values.</summary>
    public EquatableArray<AliasModel> Aliases { get; init; } = [];

    /// <summary>The pages as people write them behind a title: “, p. 12”, “, pp. 12–13”; nothing where there are none.</summary>
    public string PagesInWords => (Page, LastPage) switch
    {
        ({ } first, { } last) when last > first => FormattableString.Invariant($", pp. {first}–{last}"),
        ({ } page, _) => FormattableString.Invariant($", p. {page}"),
        _ => "",
    };

    public ValueSupport Support => Points.Support;
}

/// <param name="By">The fact that took its place, or null where none did.</param>
internal sealed record SupersessionModel(string? By, string? Since, string? Reason);
