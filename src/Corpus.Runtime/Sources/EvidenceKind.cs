namespace Corpus.Runtime;

/// <summary>Specifies what a quote was checked against.</summary>
public enum EvidenceKind
{
    /// <summary>Against nothing: the quote is <see cref="QuoteGrade.Unproved"/>.</summary>
    None = 0,

    /// <summary>Against the full text of the document.</summary>
    Text = 1,

    /// <summary>
    /// Against the document's fingerprint: the hashes, in order, of every window of three words. It lets a corpus prove its
    /// quotes without passing the document on.
    /// </summary>
    Fingerprint = 2,
}
