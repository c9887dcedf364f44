using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Reads a value from its canonical text; entities are looked up in the table that refers to them.</summary>
internal delegate bool TryDecode<T>(string text, EntityTable table, out T value);
