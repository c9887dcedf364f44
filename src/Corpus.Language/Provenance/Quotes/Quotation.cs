namespace Corpus.Language.Provenance.Quotes;

/// <summary>What a citation quotes: a W3C TextQuoteSelector, as the curator wrote it.</summary>
/// <param name="Exact">The quoted words.</param>
/// <param name="Prefix">What stands right before them, where they stand more than once; a space at the seam may be left out.</param>
/// <param name="Suffix">What stands right after them, in the same way.</param>
internal sealed record Quotation(string Exact, string? Prefix = null, string? Suffix = null);
