namespace Corpus.Runtime;

/// <summary>Reads the value, or the list of values, of a statement.</summary>
internal delegate T ValueReader<out T>(StatementFields fields);
