namespace Corpus.Runtime;

/// <summary>Specifies how many values an entity can have of a property.</summary>
/// <remarks>In a corpus's YAML the key is <c>cardinality</c>, and the values are written <c>one</c>, <c>many</c> and <c>series</c>.</remarks>
public enum Cardinality
{
    /// <summary>One value. This is the default; its fact is a <see cref="Fact{T}"/>.</summary>
    One = 0,

    /// <summary>Several values at once; its fact is a <see cref="ListFact{T}"/>.</summary>
    Many = 1,

    /// <summary>One value for each of several periods.</summary>
    Series = 2,
}
