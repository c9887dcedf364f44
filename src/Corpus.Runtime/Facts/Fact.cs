using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Something that a corpus knows of an entity, with all that is known about it: where it is written, of when it holds, who says so.</summary>
/// <remarks>It is a <see cref="Fact{T}"/>, a <see cref="ListFact{T}"/> or, where sources disagree, a <see cref="Disputed{T}"/>.</remarks>
public abstract class Fact : Assertion
{
    private StrongBox<EquatableArray<Citation>>? _citations;

    private protected Fact(string entityId, Property property, FactFields fields)
        : base(fields)
    {
        EntityId = entityId;
        Property = property;
    }

    /// <summary>Gets the name that is unique in the corpus: the entity's id, a full stop, and the property's name: <c>Treaty.termYears</c>.</summary>
    public string Id => $"{EntityId}.{Property.Name}";

    /// <summary>Gets the id of the entity that the fact is about. The corpus's <c>Catalog.Find</c> gives the entity.</summary>
    public string EntityId { get; }

    /// <summary>Gets which property of the entity the fact is about.</summary>
    public Property Property { get; }

    /// <summary>Gets the unit that the value is in, or <see langword="null"/> where it has none.</summary>
    public Unit? Unit => Property.Unit;

    /// <summary>Gets the status of the fact, which says whether it can be relied on as it stands.</summary>
    public virtual FactStatus Status => FactFields.IsSuperseded ? FactStatus.Superseded : FactStatus.Settled;

    /// <summary>Gets which fact has taken this one's place, or <see langword="null"/> where none has.</summary>
    public Supersession? Supersession => FactFields.Supersession;

    /// <summary>
    /// Gets when the curator means to look at the fact again, or <see langword="null"/> where that is not said. Past it, the build of the
    /// corpus says so.
    /// </summary>
    public EdtfDate? ReviewBy => FactFields.ReviewBy;

    /// <summary>Gets all citations, each once: the fact's own first, then those of the statements of a list, then those of the claims.</summary>
    public sealed override EquatableArray<Citation> Citations => Once.Get(ref _citations, FactFields, static fields => fields.AllCitations());

    /// <summary>Gets the value, boxed where it is a value type; <see langword="null"/> where the fact is disputed.</summary>
    public abstract object? ValueObject { get; }

    /// <summary>Gets the rival claims, whatever the type of their values, for code that goes through facts of all kinds; empty where there are none.</summary>
    public abstract IReadOnlyList<Claim> UntypedClaims { get; }

    /// <summary>Gets the statements of a list, one for each item, whatever its type; empty where the fact is no list.</summary>
    public virtual IReadOnlyList<Claim> UntypedStatements => [];

    /// <summary>The canonical text of the value; entities are their ids.</summary>
    internal string ValueText => FactFields.ValueText(Property.IsList);

    private protected FactFields FactFields => (FactFields)Fields;

    /// <summary>Makes the claims that are written one after another, each with its own value, qualifiers and citations.</summary>
    private protected static EquatableArray<Claim<T>> MakeClaims<T>(List<StatementFields> claims, bool areLists, ValueReader<T> read) =>
        EquatableArray.Own(claims.Select(claim => new Claim<T>(claim, claim.ValueText(areLists), read)).ToArray());
}
