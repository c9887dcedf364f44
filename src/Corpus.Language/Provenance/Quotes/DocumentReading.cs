namespace Corpus.Language.Provenance.Quotes;

/// <summary>A document that was read, or why it was refused.</summary>
/// <param name="Document">The document; null exactly where refused.</param>
/// <param name="Refusal">The reason, or <see cref="DocumentRefusal.None"/>.</param>
/// <param name="Offset">Where the first offending character is, in UTF-16 units; of <see cref="DocumentRefusal.NotText"/> and
/// <see cref="DocumentRefusal.NotUtf8"/>.</param>
/// <param name="Line">The line, counted from 0, in which that is.</param>
internal sealed record DocumentReading(DocumentText? Document, DocumentRefusal Refusal, int Offset = 0, int Line = 0);
