namespace Corpus.Language.Provenance.Context;

/// <summary>What stands between two words, for who asks how far a trigger reaches. From the weakest to the strongest.</summary>
internal enum ContextJoint : byte
{
    None,
    Comma,

    /// <summary>The beginning or end of something put in between: a parenthesis, or one of two dashes.</summary>
    Parenthesis,
    Colon,

    /// <summary>A semicolon, or a dash that has no other.</summary>
    Break,

    /// <summary>The end of a sentence, a heading, a cell or an item of a list.</summary>
    End,
}
