using System.Globalization;
using System.Text;

namespace Corpus.Generator.Emit;

/// <summary>Writes a table field by field; <see cref="TableTag"/> has the format.</summary>
internal sealed class TableBuilder
{
    /// <summary>The oldest version of the format that can say what is written here: whoever reads that or a later one can read it.</summary>
    private const int Version = 1;

    private readonly StringBuilder _table = new();

    public TableBuilder() => Field(TableTag.Version, Version);

    public void Field(char tag, string text) => _table.Append(tag).Append(text).Append(TableTag.End);

    public void Field(char tag, int number) => Field(tag, number.ToString(CultureInfo.InvariantCulture));

    public void Fields(char tag, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            Field(tag, text);
        }
    }

    public void Optional(char tag, string? text)
    {
        if (text is not null)
        {
            Field(tag, text);
        }
    }

    /// <summary>A number that is not written where it is the one that a reader takes without it.</summary>
    public void Unless(char tag, int number, int common)
    {
        if (number != common)
        {
            Field(tag, number);
        }
    }

    public void Mark(char tag, bool isSet)
    {
        if (isSet)
        {
            Field(tag, "");
        }
    }

    public void Cardinality(Cardinality cardinality)
    {
        Mark(TableTag.List, cardinality == Corpus.Runtime.Cardinality.Many);
        Mark(TableTag.Series, cardinality == Corpus.Runtime.Cardinality.Series);
    }

    public override string ToString() => _table.ToString();
}
