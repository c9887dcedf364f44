namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>What is known of a document beside its text, and goes into its fingerprint.</summary>
/// <param name="Cells">The cells of its tables that have words, in the order of the text; those that overlap or are not in the text are refused.</param>
/// <param name="Extraction">How the text was got out of its file; null where it was brought as it is.</param>
internal sealed record EvidenceDetails(IReadOnlyList<EvidenceCell> Cells, ExtractionNote? Extraction = null)
{
    public static EvidenceDetails None { get; } = new([]);

    /// <summary>What the words around its numbers say of them; null where nobody has read that.</summary>
    public ComparatorChunk? Comparators { get; init; }
}

/// <summary>A cell of a table.</summary>
/// <param name="Start">Where its text begins, in UTF-16 units of the document's text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Header">What heads its column; null where nothing does, and in a header.</param>
internal readonly record struct EvidenceCell(int Start, int Length, string? Header);
