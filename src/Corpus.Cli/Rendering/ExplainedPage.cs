using Spectre.Console;

namespace Corpus.Cli.Rendering;

/// <summary>A page of the documentation: its Markdown as it is in a pipe, and at a terminal with headings and framed examples.</summary>
internal static class ExplainedPage
{
    private const string Fence = "```";

    public static void Write(string page, Screen screen)
    {
        var lines = page.TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (screen.Terminal is { } terminal && lines[i].StartsWith(Fence, StringComparison.Ordinal)
                && Array.IndexOf(lines, Fence, i + 1) is > 0 and var end)
            {
                terminal.Write(
                    new Panel(new Text(string.Join('\n', lines[(i + 1)..end])))
                    {
                        Header = new PanelHeader(Markup.Escape(lines[i][Fence.Length..])),
                        Border = BoxBorder.Rounded
                    });
                i = end;
            }
            else if (screen.Terminal is not null && lines[i].StartsWith('#'))
            {
                screen.Line(screen.Strong(lines[i].TrimStart('#', ' ')));
            }
            else
            {
                screen.Line(screen.Text(lines[i]));
            }
        }
    }
}
