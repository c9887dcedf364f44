namespace Corpus.Runtime;

/// <summary>Represents something that a corpus knows of an entity, with all that is known about it: where it is written, when it holds, who says so.</summary>
/// <remarks>
/// It is a <see cref="Fact{T}"/>, a <see cref="ListFact{T}"/> or a <see cref="SeriesFact{T}"/>; if sources disagree, a <see cref="Disputed{T}"/>; if it
/// holds only because somebody says so, an <see cref="Attributed{T}"/>.
/// </remarks>
public abstract partial class Fact : Assertion
{
    private protected Fact(FactFields fields)
        : base(fields)
    {
    }

    /// <summary>
    /// Gets the name that is unique in the corpus: the id of the entity, a period and the name of the property, as in <c>Treaty.termYears</c>.
    /// </summary>
    public string Id => $"{EntityId}.{Property.Name}";

    /// <summary>Gets the id of the entity that the fact is about. <c>Catalog.Find</c> of the corpus gives the entity.</summary>
    public string EntityId => FactFields.Table.Id;

    /// <summary>Gets the property of the entity that the fact is about.</summary>
    public Property Property => FactFields.Property;

    /// <summary>Gets the unit that the value is in, or <see langword="null"/> if it has none.</summary>
    public Unit? Unit => Property.Unit;

    /// <summary>Gets a value that says whether the fact is settled, disputed, attributed or superseded.</summary>
    public virtual FactStatus Status => FactFields.IsSuperseded ? FactStatus.Superseded : FactStatus.Settled;

    /// <summary>Gets since when and why the fact holds no longer, and what has taken its place; or <see langword="null"/> if it still holds.</summary>
    public Supersession? Supersession => FactFields.Supersession;

    /// <summary>Gets how the value is computed from those of other facts, or <see langword="null"/> if documents state it.</summary>
    public Derivation? Derivation => FactFields.Derivation;

    /// <summary>
    /// Gets the date by which the curator means to review the fact, or <see langword="null"/> if there is none. After it, the build of the corpus
    /// warns.
    /// </summary>
    public EdtfDate? ReviewBy => FactFields.ReviewBy;

    /// <summary>Gets all citations, each once: first the fact's own, then those of the statements of a list, then those of the claims.</summary>
    public sealed override EquatableArray<Citation> Citations => FactFields.AllCitations();

    /// <summary>Gets the value, boxed if it is of a value type, or <see langword="null"/> if the fact is disputed.</summary>
    public abstract object? ValueObject { get; }

    /// <summary>
    /// Gets the claims that the fact was stated in, for code that handles facts of all types; empty if it is stated in the voice of the corpus.
    /// </summary>
    public abstract IReadOnlyList<Claim> UntypedClaims { get; }

    /// <summary>
    /// Gets the statements of a list or a series, one for each item, for code that handles facts of all types; empty if the fact has one value or is disputed.
    /// </summary>
    public virtual IReadOnlyList<Claim> UntypedStatements => [];

    /// <summary>The canonical text of the value; entities are their ids.</summary>
    internal string ValueText => FactFields.ValueText(Property.Cardinality);

    private protected FactFields FactFields => (FactFields)Fields;

    /// <summary>What reads the values of the fact. It is asked for late: so the datatypes of facts that nobody reads are never made.</summary>
    private protected IValueReader<T> ReaderOf<T>() => FactFields.Reader as IValueReader<T> ?? throw FactFields.Table.AskedForAsAnother(this);

    /// <summary>Makes the claims that are written one after another, each with its own value, qualifiers and citations.</summary>
    private protected EquatableArray<Claim<T>> MakeClaims<T>()
    {
        var reader = ReaderOf<T>();
        return EquatableArray.Own(
            FactFields.Claims.Select(claim => new Claim<T>(claim, FactPrinter.ValueText(claim, Property.Cardinality), reader)).ToArray());
    }
}
