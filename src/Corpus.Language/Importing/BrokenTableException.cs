namespace Corpus.Language.Importing;

/// <summary>Ends the reading of a table that says what none can say; caught where that began.</summary>
internal sealed class BrokenTableException(string reason) : Exception(reason);
