using System.Diagnostics;

namespace Corpus.Runtime;

/// <summary>Something that can be known of the entities of a type: its name, its datatype and its unit.</summary>
/// <remarks>There is one instance a property: two are equal only if they are the same.</remarks>
[DebuggerDisplay("{Name,nq} : {DatatypeName,nq}")]
public abstract class Property
{
    private protected Property(string name, string summary, Unit? unit, bool isList)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Summary = summary ?? throw new ArgumentNullException(nameof(summary));
        Unit = unit;
        IsList = isList;
    }

    /// <summary>The name as the corpus writes it: <c>termYears</c>. The generated member is the same with a capital: <c>TermYears</c>.</summary>
    public string Name { get; }

    /// <summary>What the property says, in a sentence.</summary>
    public string Summary { get; }

    /// <summary>
    /// The datatype of a value: <c>boolean</c>, <c>integer</c>, <c>long</c>, <c>decimal</c>, <c>number</c>, <c>text</c>, <c>uri</c>,
    /// <c>date</c>, or the name of an enumeration or an entity type. For a list it is that of an item.
    /// </summary>
    public abstract string DatatypeName { get; }

    /// <summary>The unit that the numbers are in, or <see langword="null"/> where there is none.</summary>
    public Unit? Unit { get; }

    /// <summary>Whether an entity can have several values (<c>cardinality: many</c>); its fact is then a <see cref="ListFact{T}"/>.</summary>
    public bool IsList { get; }

    /// <summary>The name.</summary>
    /// <returns>The same as <see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>Makes the fact of the right type; the property is what knows it, so that no reflection is needed.</summary>
    internal abstract Fact MakeFact(string entityId, FactFields fields);
}
