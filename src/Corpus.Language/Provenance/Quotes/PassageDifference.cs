namespace Corpus.Language.Provenance.Quotes;

/// <summary>A run of words or punctuation in which a quote and a passage differ.</summary>
/// <param name="Quoted">What the quote has there; empty where it left something out.</param>
/// <param name="Printed">What the document has there; empty where the quote put something in.</param>
internal sealed record PassageDifference(string Quoted, string Printed);
