using Corpus.Language.Problems;
using Spectre.Console;

namespace Corpus.Cli.Rendering;

/// <summary>
/// Writes lines: with colours and links for a person at a terminal, and in a pipe as they are. What is shown has passed <see cref="SafeText"/>; here it
/// is kept from being taken for the markup of Spectre.Console.
/// </summary>
internal sealed class Screen
{
    private readonly Host _host;
    private readonly IAnsiConsole? _lines;

    public Screen(Host host)
    {
        _host = host;
        if (!host.HasColour)
        {
            return;
        }

        Terminal = TerminalOf(host.Output);
        Terminal.Profile.Width = host.Width ?? Terminal.Profile.Width;
        _lines = TerminalOf(host.Output);
        // A line of a problem is one line, so that editors and terminals find the place in it; the terminal breaks it.
        _lines.Profile.Width = int.MaxValue / 2;
    }

    /// <summary>The terminal, or null in a pipe.</summary>
    public IAnsiConsole? Terminal { get; }

    public string Text(string text) => Terminal is null ? text : Markup.Escape(text);

    public string Good(string text) => Styled("green", text);

    public string Warn(string text) => Styled("olive", text);

    public string Bad(string text) => Styled("maroon", text);

    public string Strong(string text) => Styled("bold", text);

    public string Dim(string text) => Styled("grey", text);

    public string Severity(Severity severity) => severity switch
    {
        Language.Problems.Severity.Error => Bad(severity.Word()),
        Language.Problems.Severity.Warning => Warn(severity.Word()),
        _ => Text(severity.Word()),
    };

    /// <summary>A text that opens a file when it is clicked.</summary>
    /// <param name="text">What is shown.</param>
    /// <param name="path">The file, relative to the call.</param>
    public string Link(string text, string path)
    {
        if (Terminal is null)
        {
            return text;
        }

        // The address holds nothing but what an address may: a name in it cannot end the link.
        var parts = _host.Resolve(path).Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString);
        return $"[link=file://{(OperatingSystem.IsWindows() ? "/" : "")}{string.Join('/', parts)}]{Markup.Escape(text)}[/]";
    }

    /// <summary>Writes a line of what the other methods gave.</summary>
    public void Line(string line = "")
    {
        if (_lines is null)
        {
            _host.Output.Write(line + "\n");
        }
        else
        {
            _lines.Write(new Markup(line));
            _host.Output.Write('\n');
        }
    }

    private static IAnsiConsole TerminalOf(TextWriter output)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        terminal.Profile.Capabilities.Links = true;
        return terminal;
    }

    private string Styled(string style, string text) => Terminal is null ? text : $"[{style}]{Markup.Escape(text)}[/]";
}
