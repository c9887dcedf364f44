using System.Diagnostics;
using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Represents something that can be known of the entities of a type: its name, its datatype and its unit.</summary>
/// <remarks>There is one instance for each property: two are equal only if they are the same. Only a corpus makes one.</remarks>
[DebuggerDisplay("{Name,nq} : {DatatypeName,nq}")]
public abstract class Property
{
    private protected Property(string name, string summary, Unit? unit, Cardinality cardinality, string? inverseName)
    {
        Name = name;
        Summary = summary;
        Unit = unit;
        Cardinality = cardinality;
        InverseName = inverseName;
    }

    /// <summary>Gets the name as the corpus writes it: <c>termYears</c>. The generated member is the same with a capital: <c>TermYears</c>.</summary>
    public string Name { get; }

    /// <summary>Gets what the property says, in a sentence.</summary>
    public string Summary { get; }

    /// <summary>
    /// Gets the datatype of a value: <c>boolean</c>, <c>integer</c>, <c>long</c>, <c>decimal</c>, <c>number</c>, <c>text</c>, <c>uri</c>,
    /// <c>date</c>, or the name of an enumeration or an entity type. For a list or a series it is that of an item.
    /// </summary>
    public abstract string DatatypeName { get; }

    /// <summary>Gets the unit that the numbers are in, or <see langword="null"/> where there is none.</summary>
    public Unit? Unit { get; }

    /// <summary>Gets how many values an entity can have: one, many at once, or one for each of several periods.</summary>
    public Cardinality Cardinality { get; }

    /// <summary>
    /// Gets the name of the property that says the same from the other side, or <see langword="null"/> if there is none: that of <c>memberOf</c> is
    /// <c>members</c>, a property of the type that is the datatype of this one.
    /// </summary>
    public string? InverseName { get; }

    /// <summary>Returns the name.</summary>
    /// <returns>The same as <see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>Makes the fact of the right type; the property is what knows it, so that no reflection is needed.</summary>
    internal abstract Fact MakeFact(FactFields fields);

    internal abstract Datatype ValueDatatype { get; }

    /// <summary>Makes a statement for each value of a fact that can have several; none for one that has one value.</summary>
    internal abstract IReadOnlyList<Claim> MakeStatements(FactFields fields);
}
