namespace Corpus.Runtime;

/// <summary>Specifies how the curator ranks one of several claims about the same fact.</summary>
/// <remarks>The three ranks, and what they mean, are those of Wikidata's statements.</remarks>
public enum Rank
{
    /// <summary>Neither preferred nor deprecated. This is the default.</summary>
    Normal = 0,

    /// <summary>The claim that the curator takes for the fact. One preferred claim settles a fact that would otherwise be disputed.</summary>
    Preferred = 1,

    /// <summary>A claim that a source makes and the curator holds to be wrong; kept so that nobody finds it a second time.</summary>
    Deprecated = 2,
}
