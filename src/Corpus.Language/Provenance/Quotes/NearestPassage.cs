namespace Corpus.Language.Provenance.Quotes;

/// <summary>The passage of the document that is most like a quote that was not found.</summary>
/// <param name="Text">The passage, white space made single spaces, at most a little longer than the quote.</param>
/// <param name="Position">The index, from 0, of its first word.</param>
/// <param name="Differences">Where quote and passage differ, in order; at least one.</param>
internal sealed record NearestPassage(string Text, int Position, EquatableArray<PassageDifference> Differences);
