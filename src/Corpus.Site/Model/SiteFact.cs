using Corpus.Language.Model;
using Corpus.Site.Addresses;

namespace Corpus.Site.Model;

// A family in one file: facts, references and citations as pages ask for them.

/// <summary>A fact, and whose it is.</summary>
internal sealed record SiteFact(EntityModel Entity, FactModel Fact)
{
    /// <summary><c>Treaty.termYears</c>.</summary>
    public string Id { get; } = Entity.Id + "." + Fact.Property.Name;

    public PropertyModel Property => Fact.Property;

    /// <summary>The page of the fact.</summary>
    public SitePlace Place => SitePaths.Fact(Entity.Id, Fact.Property.Name);

    public bool IsDisputed => Fact.IsDisputed;

    public bool IsAttributed => Fact.Standing == Standing.Attributed;

    public bool IsSuperseded => Fact.Superseded is not null;

    /// <summary>Whether something of it is inferred.</summary>
    public bool IsInferred => Fact.AllStatements.Any(static statement => !statement.Inferences.IsEmpty);

    /// <summary>Whether a document hedges something of it.</summary>
    public bool IsHedged => Fact.AllStatements.Any(static statement => statement.Modality != Modality.Asserted);

    public bool IsDerived => Fact.Derivation is not null;

    /// <summary>The statements that have values: those of a list or series, the claims, or the one.</summary>
    public IEnumerable<StatementModel> Statements =>
        Fact.Claims.Count > 0 ? Fact.Claims : Fact.Statements.Count > 0 ? Fact.Statements : (IEnumerable<StatementModel>)[Fact.Statement];

    public bool Equals(SiteFact? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}

/// <summary>How a fact refers to an entity.</summary>
internal enum ReferenceKind
{
    /// <summary>The entity is a value of it.</summary>
    Value,

    /// <summary>The entity says it.</summary>
    Claimant,

    /// <summary>The entity passed it on.</summary>
    Reporter,
}

/// <summary>A fact that refers to an entity.</summary>
/// <param name="Target">The id of the entity.</param>
internal sealed record EntityReference(SiteFact Fact, string Target, ReferenceKind Kind);

/// <summary>A citation, and what it is of.</summary>
/// <param name="Statement">The statement that it is for.</param>
/// <param name="Inference">The inference that it is for; null where it is for the statement itself.</param>
internal sealed record SiteCitation(SiteFact Fact, StatementModel Statement, InferenceModel? Inference, CitationModel Citation);

/// <summary>Where a fact is written.</summary>
/// <param name="Path">The file within the corpus.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Yaml">The fact as it is written.</param>
internal sealed record WrittenFact(string Path, int Line, string Yaml);
