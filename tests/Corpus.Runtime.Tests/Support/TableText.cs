using System.Text;

namespace Corpus.Runtime.Tests;

/// <summary>Writes tables field by field, right or wrong, as a test wants them.</summary>
internal sealed class TableText
{
    private readonly StringBuilder _text = new();

    public static TableText New() => new TableText().Add('V', "1");

    public static TableText Entity(string id, params string[] references)
    {
        var table = New().Add('I', id).Add('L', $"The {id}");
        foreach (var reference in references)
        {
            table.Add('E', reference);
        }

        return table;
    }

    public TableText Add(char tag, string text = "")
    {
        _text.Append(tag).Append(text).Append('\0');
        return this;
    }

    /// <summary>Adds fields, each of them its tag and its text in one string: <c>v20</c>.</summary>
    public TableText Add(params string[] fields)
    {
        foreach (var field in fields)
        {
            Add(field[0], field.Substring(1));
        }

        return this;
    }

    public override string ToString() => _text.ToString();
}
