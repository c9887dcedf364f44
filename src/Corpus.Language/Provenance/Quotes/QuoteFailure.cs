namespace Corpus.Language.Provenance.Quotes;

/// <summary>Why a quotation was not proved, and what may help to fix it.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Nearest">The most similar passage, where the text is at hand and has one.</param>
/// <param name="LeadingWords">How many of the quote's first words, in a row, the document has. With a fingerprint it is 0 or at least 3.</param>
/// <param name="Offset">Where in the quote, in UTF-16 units, the trouble is; of <see cref="QuoteFailureKind.NotText"/> only, else 0.</param>
internal sealed record QuoteFailure(QuoteFailureKind Kind, NearestPassage? Nearest = null, int LeadingWords = 0, int Offset = 0);
