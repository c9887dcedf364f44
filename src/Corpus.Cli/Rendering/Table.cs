using System.Text;
using Spectre.Console;

namespace Corpus.Cli.Rendering;

/// <summary>A table: with borders and colours at a terminal, in a pipe in columns as wide as they need to be.</summary>
internal sealed class Table(params string[] heads)
{
    private readonly List<string[]> _rows = [heads];

    public void Add(params string[] cells) =>
        _rows.Add([.. cells.Select(SafeText.Line).Select(static (cell, column) => column == 0 ? SafeText.Path(cell) : cell)]);

    /// <param name="screen">Where it is written.</param>
    /// <param name="style">The cell as the screen shows it.</param>
    public void Write(Screen screen, Func<Screen, string, string> style)
    {
        if (screen.Terminal is not { } terminal)
        {
            foreach (var row in Plain())
            {
                screen.Line(row);
            }

            return;
        }

        var table = new Spectre.Console.Table { Border = TableBorder.Rounded };
        foreach (var head in heads)
        {
            table.AddColumn(new TableColumn(new Markup(screen.Strong(head))));
        }

        foreach (var row in _rows.Skip(1))
        {
            table.AddRow([.. row.Select(cell => new Markup(style(screen, cell)))]);
        }

        terminal.Write(table);
    }

    private IEnumerable<string> Plain()
    {
        var widths = heads.Select((_, column) => _rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in _rows)
        {
            var text = new StringBuilder();
            for (var column = 0; column < row.Length - 1; column++)
            {
                text.Append(row[column].PadRight(widths[column] + 2));
            }

            yield return text.Append(row[^1]).ToString();
        }
    }
}
