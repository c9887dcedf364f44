namespace Corpus.Language.Provenance.Languages;

/// <summary>What the words around a word make of it. A bit each, in the order in which fingerprints have them: docs/provenance.md, “The format”.</summary>
[Flags]
internal enum ContextKinds : byte
{
    None = 0,

    /// <summary>It is denied: “not”, “no”, “refused to”.</summary>
    Negated = 1,

    /// <summary>It may be so: “could”, “possibly”.</summary>
    Possible = 2,

    /// <summary>Somebody means it to be so: “plans to”.</summary>
    Planned = 4,

    /// <summary>Somebody thinks that it will be so: “is expected to”.</summary>
    Expected = 8,

    /// <summary>It is so under a condition: “if”, “would”.</summary>
    Conditional = 16,

    /// <summary>It is what somebody says: “according to”.</summary>
    Attributed = 32,

    Hedged = Possible | Planned | Expected | Conditional,
    All = Negated | Hedged | Attributed,
}
