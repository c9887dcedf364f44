using Corpus.Language.Problems;

namespace Corpus.Cli.Rendering;

/// <summary>Colours for a person at a terminal; nothing at all in a pipe.</summary>
internal sealed class Colours(Host host)
{
    private const string Red = "31";
    private const string Yellow = "33";
    private const string Green = "32";

    public string Severity(Severity severity) => severity switch
    {
        Language.Problems.Severity.Error => Bad(severity.Word()),
        Language.Problems.Severity.Warning => In(Yellow, severity.Word()),
        _ => severity.Word(),
    };

    public string Good(string text) => In(Green, text);

    public string Bad(string text) => In(Red, text);

    private string In(string colour, string text) => host.HasColour ? $"\u001B[{colour}m{text}\u001B[0m" : text;
}
