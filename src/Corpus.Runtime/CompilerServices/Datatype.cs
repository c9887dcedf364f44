using System.ComponentModel;

namespace Corpus.Runtime.CompilerServices;

/// <summary>A datatype of the curation language, and how its values are read. Not for people: only code that is generated from a corpus names one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Datatype
{
    private protected Datatype(string name) => Name = name;

    /// <summary>Gets the name in the curation language: <c>integer</c>, or that of an enumeration or an entity type.</summary>
    public string Name { get; }

    /// <summary>Returns the name.</summary>
    /// <returns>The same as <see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>Makes what reads lists of this datatype. A value by itself is read by the datatype.</summary>
    internal abstract object MakeListReader();

    /// <summary>Makes what reads series of this datatype.</summary>
    internal abstract object MakeSeriesReader();

    /// <summary>Makes a property whose values are of this datatype, which is what knows their C# type.</summary>
    internal abstract Property MakeProperty(string name, string summary, Unit? unit, Cardinality cardinality, string? inverseName);
}
