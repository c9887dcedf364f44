namespace Corpus.Runtime;

/// <summary>A field of a table: its tag, its text, and the place of the tag, counted in UTF-16 characters from the start of the table.</summary>
internal readonly record struct Field(char Tag, string Text, int Offset);
