using System.Text;

namespace Corpus.Cli.Rendering;

/// <summary>A table in columns as wide as they need to be, the same at a terminal and in a pipe.</summary>
internal sealed class Table(params string[] heads)
{
    private readonly List<string[]> _rows = [heads];

    public void Add(params string[] cells) => _rows.Add([.. cells.Select(SafeText.Line).Select(static (cell, column) => column == 0 ? SafeText.Path(cell) : cell)]);

    public override string ToString()
    {
        var widths = heads.Select((_, column) => _rows.Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var row in _rows)
        {
            for (var column = 0; column < row.Length - 1; column++)
            {
                text.Append(row[column].PadRight(widths[column] + 2));
            }

            text.Append(row[^1]).Append('\n');
        }

        return text.ToString();
    }
}
