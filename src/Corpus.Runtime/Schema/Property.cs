using System.Diagnostics;

namespace Corpus.Runtime;

/// <summary>Represents something that can be known of the entities of a type: its name, its datatype and its unit.</summary>
/// <remarks>There is one instance for each property: two are equal only if they are the same. Only a corpus makes one.</remarks>
[DebuggerDisplay("{Name,nq} : {DatatypeName,nq}")]
public abstract class Property
{
    private protected Property(string name, string summary, Unit? unit, bool isList)
    {
        Name = name;
        Summary = summary;
        Unit = unit;
        IsList = isList;
    }

    /// <summary>Gets the name as the corpus writes it: <c>termYears</c>. The generated member is the same with a capital: <c>TermYears</c>.</summary>
    public string Name { get; }

    /// <summary>Gets what the property says, in a sentence.</summary>
    public string Summary { get; }

    /// <summary>
    /// Gets the datatype of a value: <c>boolean</c>, <c>integer</c>, <c>long</c>, <c>decimal</c>, <c>number</c>, <c>text</c>, <c>uri</c>,
    /// <c>date</c>, or the name of an enumeration or an entity type. For a list it is that of an item.
    /// </summary>
    public abstract string DatatypeName { get; }

    /// <summary>Gets the unit that the numbers are in, or <see langword="null"/> where there is none.</summary>
    public Unit? Unit { get; }

    /// <summary>
    /// Gets a value that indicates whether an entity can have several values (<c>cardinality: many</c>); its fact is then a <see cref="ListFact{T}"/>.
    /// </summary>
    public bool IsList { get; }

    /// <summary>Returns the name.</summary>
    /// <returns>The same as <see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>Makes the fact of the right type; the property is what knows it, so that no reflection is needed.</summary>
    internal abstract Fact MakeFact(string entityId, FactFields fields);
}
