namespace Corpus.Runtime;

/// <summary>The parts of a date that was read; month and day are zero where the text has none.</summary>
internal readonly record struct EdtfParts(int Year, int Month, int Day);
