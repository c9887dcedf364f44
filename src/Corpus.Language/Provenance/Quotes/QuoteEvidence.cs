using Corpus.Language.Provenance.Context;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Quotes;

/// <summary>
/// What quotes of one document are proved against: its text (<see cref="DocumentText"/>) or its <see cref="Fingerprints.Fingerprint"/>.
/// Immutable, safe to share between threads, and equal to other evidence that holds the same.
/// </summary>
internal abstract class QuoteEvidence
{
    private protected QuoteEvidence()
    {
    }

    /// <summary>Which of the two this is.</summary>
    public abstract EvidenceKind Kind { get; }

    /// <summary>How many words the document has, as words are defined in docs/provenance.md.</summary>
    public abstract int WordCount { get; }

    /// <summary>The digest of the document's text: what <see cref="Words.TextDigest.Sha256"/> gives for it.</summary>
    public abstract string Sha256 { get; }

    /// <summary>On which pages, and in which cells of its tables, its words stand.</summary>
    public abstract DocumentLayout Layout { get; }

    /// <summary>Looks for the quotation. Never throws on what a quotation holds.</summary>
    public abstract QuoteProof Prove(Quotation quotation);

    /// <summary>What the words around its numbers say of them; null where that is not known by the tables of a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="ofText">Reads it in a text.</param>
    public abstract INumberSurroundings? SurroundingsOf(string language, Func<FoldedText, INumberSurroundings> ofText);

    /// <summary>Whether what it says by these tables was read by older ones.</summary>
    public virtual bool IsByOlder(ContextWords tables) => false;

    /// <summary>What its words are made by the words around them; null where that is not known by these tables.</summary>
    public abstract ContextBits? ContextOf(ContextWords tables);
}
