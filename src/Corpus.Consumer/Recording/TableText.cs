using System.Text;

namespace Corpus.Consumer.Recording;

/// <summary>Writes a table, field by field.</summary>
internal sealed class TableText
{
    private readonly StringBuilder _text = new();

    public TableText Add(char tag, string text)
    {
        _text.Append(tag).Append(text).Append(TableTag.End);
        return this;
    }

    public TableText Add(char tag, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            Add(tag, text);
        }

        return this;
    }

    public override string ToString() => _text.ToString();
}
