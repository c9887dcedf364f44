namespace Corpus.Runtime;

/// <summary>Cuts a table into its fields.</summary>
internal ref struct TableScanner(string table)
{
    private int _position;

    /// <summary>The next field, if the table goes on.</summary>
    /// <param name="subject">What the table is about, for the error.</param>
    /// <param name="field">The field.</param>
    public bool TryRead(string subject, out Field field)
    {
        if (_position == table.Length)
        {
            field = default;
            return false;
        }

        var start = _position;
        var end = table.IndexOf(TableTag.End, start);
        if (end <= start)
        {
            throw TableError.At(subject, start, end < 0 ? "the field is not ended" : "the field has no tag");
        }

        field = new Field(table[start], table.Substring(start + 1, end - start - 1), start);
        _position = end + 1;
        return true;
    }
}
