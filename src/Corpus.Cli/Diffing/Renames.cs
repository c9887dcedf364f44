using Corpus.Cli.Editions;
using Corpus.Language.Model;

namespace Corpus.Cli.Diffing;

/// <summary>
/// What is probably the same under another name, and the older edition told in the newer names. All names are whole: <c>Treaty.termYears</c>.
/// </summary>
internal sealed class Renames
{
    private readonly Dictionary<Subject, string> _now = [];
    private readonly Dictionary<Subject, string> _before = [];

    public int Count => _now.Count;

    /// <param name="kind">What was renamed.</param>
    /// <param name="before">The name that the older edition has for it.</param>
    /// <param name="now">The name that the newer edition has for it.</param>
    public void Add(SubjectKind kind, string before, string now)
    {
        var subject = new Subject(kind, before);
        if (_now.TryGetValue(subject, out var known))
        {
            _before.Remove(new Subject(kind, known));
        }

        _now[subject] = now;
        _before[new Subject(kind, now)] = before;
    }

    /// <summary>What the older edition calls it.</summary>
    public Subject FormerOf(Subject subject) => subject with { Name = _before.GetValueOrDefault(subject, subject.Name) };

    /// <summary>What the newer edition calls it.</summary>
    public string NameOf(SubjectKind kind, string before) => _now.GetValueOrDefault(new Subject(kind, before), before);

    /// <summary>An edition in which all that was renamed has its new name.</summary>
    public Edition In(Edition edition) => Count == 0 ? edition : edition with
    {
        Types = [.. edition.Types.Select(InType)],
        Enumerations = [.. edition.Enumerations.Select(InEnumeration)],
        Entities = [.. edition.Entities.Select(InEntity)],
        Sources = [.. edition.Sources.Select(source => source with { Id = NameOf(SubjectKind.Source, source.Id) })],
        Evidence = edition.Evidence.ToDictionary(entry => NameOf(SubjectKind.Source, entry.Key), static entry => entry.Value, StringComparer.Ordinal),
    };

    /// <summary>The name of a property as the newer edition has it, without its type.</summary>
    public string MemberOf(PropertyModel property) => Member(SubjectKind.Property, property.DeclaringType, property.Name);

    private string Member(SubjectKind kind, string owner, string member)
    {
        var now = NameOf(kind, owner + "." + member);
        return now[(now.IndexOf('.', StringComparison.Ordinal) + 1)..];
    }

    private EntityTypeModel InType(EntityTypeModel type) => type with
    {
        Name = NameOf(SubjectKind.EntityType, type.Name),
        Extends = type.Extends is { } above ? NameOf(SubjectKind.EntityType, above) : null,
        Properties = EquatableArray.From(type.Properties.Select(InProperty)),
    };

    private PropertyModel InProperty(PropertyModel property) => property with
    {
        DeclaringType = NameOf(SubjectKind.EntityType, property.DeclaringType),
        Name = MemberOf(property),
        Datatype = property.Datatype.Kind switch
        {
            DatatypeKind.Entity => property.Datatype with { Name = NameOf(SubjectKind.EntityType, property.Datatype.Name) },
            DatatypeKind.Enumeration => property.Datatype with { Name = NameOf(SubjectKind.Enumeration, property.Datatype.Name) },
            _ => property.Datatype,
        },
    };

    private EnumerationModel InEnumeration(EnumerationModel enumeration) => enumeration with
    {
        Name = NameOf(SubjectKind.Enumeration, enumeration.Name),
        Values = EquatableArray.From(enumeration.Values.Select(
            value => value with { Name = Member(SubjectKind.EnumerationValue, enumeration.Name, value.Name) })),
    };

    private EntityModel InEntity(EntityModel entity) => entity with
    {
        Id = NameOf(SubjectKind.Entity, entity.Id),
        TypeName = NameOf(SubjectKind.EntityType, entity.TypeName),
        Facts = EquatableArray.From(entity.Facts.Select(InFact)),
    };

    private FactModel InFact(FactModel fact) => fact with
    {
        Property = InProperty(fact.Property),
        Statement = InStatement(fact.Statement, fact.Property.Datatype),
        Statements = EquatableArray.From(fact.Statements.Select(statement => InStatement(statement, fact.Property.Datatype))),
        Claims = EquatableArray.From(fact.Claims.Select(claim => InStatement(claim, fact.Property.Datatype))),
        Superseded = fact.Superseded is { By: { } by } superseded ? superseded with { By = FactName(by) } : fact.Superseded,
        Derivation = fact.Derivation is { } derivation ? derivation with { Inputs = EquatableArray.From(derivation.Inputs.Select(FactName)) } : null,
    };

    private StatementModel InStatement(StatementModel statement, DatatypeModel datatype) => statement with
    {
        Values = datatype.Kind switch
        {
            DatatypeKind.Entity => EquatableArray.From(statement.Values.Select(value => NameOf(SubjectKind.Entity, value))),
            DatatypeKind.Enumeration => EquatableArray.From(statement.Values.Select(value => Member(SubjectKind.EnumerationValue, datatype.Name, value))),
            _ => statement.Values,
        },
        ClaimedBy = InClaimants(statement.ClaimedBy),
        ReportedBy = InClaimants(statement.ReportedBy),
        Citations = InCitations(statement.Citations),
        Inferences = EquatableArray.From(statement.Inferences.Select(inference => inference with
        {
            Premises = EquatableArray.From(inference.Premises.Select(FactName)),
            Citations = InCitations(inference.Citations),
        })),
        MirrorOf = statement.MirrorOf is { } mirrored ? FactName(mirrored) : null,
    };

    private EquatableArray<ClaimantModel> InClaimants(EquatableArray<ClaimantModel> claimants) =>
        EquatableArray.From(claimants.Select(claimant => claimant.Kind switch
        {
            ClaimantKind.Entity => claimant with { Name = NameOf(SubjectKind.Entity, claimant.Name) },
            ClaimantKind.Source => claimant with { Name = NameOf(SubjectKind.Source, claimant.Name) },
            _ => claimant,
        }));

    private EquatableArray<CitationModel> InCitations(EquatableArray<CitationModel> citations) =>
        EquatableArray.From(citations.Select(citation => citation with { Source = NameOf(SubjectKind.Source, citation.Source) }));

    private string FactName(string id) => NameOf(SubjectKind.Fact, id);
}
