namespace Corpus.Runtime;

/// <summary>A field of a table: its tag, its text, and the place of the tag, counted in UTF-16 characters from the start of the table.</summary>
/// <remarks>
/// A class, because generic code of the framework is there compiled for classes, and is compiled for each structure of ours when it first runs. And what
/// is asked of it stands open, here and where else the first fact of a program is read: each accessor would have to be compiled before.
/// </remarks>
internal sealed class Field(char tag, string text, int offset)
{
    public readonly char Tag = tag;
    public readonly string Text = text;
    public readonly int Offset = offset;

    /// <summary>The next field of the same group. Linked, as a list of fields is one more type to load.</summary>
    public Field? Next;
}
