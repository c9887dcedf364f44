using System.Globalization;
using Corpus.Documents.Model;

namespace Corpus.Cli.Rendering;

/// <summary>What became of each line of a document: a table at a terminal, in a pipe a line each with a tab between cells.</summary>
internal static class ExplainedLines
{
    private static readonly string[] Heads = ["page", "line", "step", "result"];

    public static void Write(IReadOnlyList<ExplainedLine> lines, Host host)
    {
        if (!host.HasColour)
        {
            WriteLine(host, Heads);
            foreach (var line in lines)
            {
                WriteLine(host, Cells(line));
            }

            return;
        }

        var table = new Table(Heads);
        foreach (var line in lines)
        {
            table.Add(Cells(line));
        }

        table.Write(new Screen(host), static (screen, cell) => screen.Text(cell));
    }

    private static string[] Cells(ExplainedLine line) =>
        [line.Page?.ToString(CultureInfo.InvariantCulture) ?? "", Shown(line.Raw), line.Step ?? "", Shown(line.Result)];

    /// <summary>A tab parts the cells of a table.</summary>
    private static string Shown(string text) => text.Replace("\t", " ⇥ ", StringComparison.Ordinal);

    private static void WriteLine(Host host, string[] cells) => host.Output.Write(string.Join('\t', cells.Select(SafeText.Line)) + "\n");
}
