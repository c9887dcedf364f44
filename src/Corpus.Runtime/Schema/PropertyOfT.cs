namespace Corpus.Runtime;

/// <summary>A property whose values are of a C# type.</summary>
/// <typeparam name="T">The type of a value; for a list, that of an item.</typeparam>
public sealed class Property<T> : Property
{
    /// <summary>Makes a property. Code that is generated from a corpus calls this.</summary>
    /// <param name="name">The name as the corpus writes it: <c>termYears</c>.</param>
    /// <param name="summary">What the property says, in a sentence.</param>
    /// <param name="datatype">How its values are read.</param>
    /// <param name="unit">The unit that its numbers are in, if they have one.</param>
    /// <param name="isList">Whether an entity can have several values.</param>
    /// <exception cref="ArgumentNullException">An argument other than the unit is <see langword="null"/>.</exception>
    public Property(string name, string summary, Datatype<T> datatype, Unit? unit = null, bool isList = false)
        : base(name, summary, unit, isList) => Datatype = datatype ?? throw new ArgumentNullException(nameof(datatype));

    /// <summary>The datatype of a value; for a list, that of an item.</summary>
    public Datatype<T> Datatype { get; }

    /// <inheritdoc/>
    public override string DatatypeName => Datatype.Name;

    internal override Fact MakeFact(string entityId, FactFields fields) => (fields.IsDisputed, IsList) switch
    {
        (false, false) => new Fact<T>(entityId, this, fields, Datatype.ReadOne),
        (false, true) => new ListFact<T>(entityId, this, fields),
        (true, false) => new Disputed<T>(entityId, this, fields, Datatype.ReadOne),
        (true, true) => new Disputed<EquatableArray<T>>(entityId, this, fields, Datatype.ReadAll),
    };
}
