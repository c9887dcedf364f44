namespace Corpus.Language.Provenance.Languages;

/// <summary>What words next to a number or a date say of it.</summary>
internal enum NumberSense
{
    /// <summary>That it is meant as it is, though they look like other words: “add up to 55”.</summary>
    AsItIs,

    /// <summary>How the true value compares with it: “up to 55”.</summary>
    Compared,

    /// <summary>Something else that makes it another number: “twice 55”.</summary>
    Unclear,

    /// <summary>That it is by how much something changed or differs: “rose by 55”.</summary>
    Change,

    /// <summary>That it is what was before, or what it is not: “down from 55”, “instead of 55”.</summary>
    Former,
}
