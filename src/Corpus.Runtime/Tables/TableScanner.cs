using System.Diagnostics.CodeAnalysis;

namespace Corpus.Runtime;

/// <summary>Cuts a table into its fields.</summary>
internal ref struct TableScanner
{
    private readonly string _table;
    private int _position;

    /// <param name="table">The table.</param>
    /// <param name="subject">What the table is about, for the error.</param>
    public TableScanner(string table, TableSubject subject)
    {
        _table = table;
        _position = TableVersion.Check(table, subject);
    }

    /// <summary>The next field, if the table goes on.</summary>
    /// <param name="subject">What the table is about, for the error.</param>
    /// <param name="field">The field.</param>
    public bool TryRead(TableSubject subject, [NotNullWhen(true)] out Field? field)
    {
        if (_position == _table.Length)
        {
            field = null;
            return false;
        }

        var start = _position;
        var end = _table.IndexOf(TableTag.End, start);
        if (end <= start)
        {
            throw TableError.At(subject, start, end < 0 ? "the field is not ended" : "the field has no tag");
        }

        field = new Field(_table[start], _table.Substring(start + 1, end - start - 1), start);
        _position = end + 1;
        return true;
    }
}
