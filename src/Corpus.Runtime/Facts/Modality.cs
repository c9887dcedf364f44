namespace Corpus.Runtime;

/// <summary>Specifies how far the document commits itself to what it says.</summary>
/// <remarks>
/// In a corpus's YAML the key is <c>modality</c>, and the values are written <c>possible</c>, <c>planned</c>, <c>expected</c> and <c>conditional</c>.
/// </remarks>
public enum Modality
{
    /// <summary>The document says that it is so. This is the default.</summary>
    Asserted = 0,

    /// <summary>The document says that it may be so: “could”, “might”, “possibly”.</summary>
    Possible = 1,

    /// <summary>The document says that someone means it to be so: “plans to”, “intends to”.</summary>
    Planned = 2,

    /// <summary>The document says that it is likely to be so: “is expected to”, “is due to”.</summary>
    Expected = 3,

    /// <summary>The document says that it is so if something else is: “if”, “provided that”.</summary>
    Conditional = 4,
}
