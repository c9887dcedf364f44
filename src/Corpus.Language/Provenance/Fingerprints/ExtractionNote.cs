using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>How a text was got out of its file, so that it can be got again: the chunk <c>extraction</c>, which is lines of text.</summary>
/// <param name="Tool">What did it, with its version: <c>corpus 1.0.0</c>.</param>
/// <param name="Format">What the file was: <c>pdf</c>.</param>
/// <param name="Steps">The steps in their order, each with the version of its rule: <c>hyphens 1</c>.</param>
/// <param name="Choices">What a person chose, by the name of the option, which is one word: <c>encoding</c>, <c>windows-1252</c>.</param>
internal sealed record ExtractionNote(
    string Tool, string Format, IReadOnlyList<string> Steps, IReadOnlyList<KeyValuePair<string, string>> Choices)
{
    private const string FormatWord = "format ";
    private const string StepWord = "step ";
    private const string ChoiceWord = "choice ";

    /// <summary>Reads the lines; null where they say no tool and no format. Lines that are not known are passed over.</summary>
    [MethodImpl(JitHints.Loop)]
    public static ExtractionNote? Read(string text)
    {
        if (!text.EndsWith("\n", StringComparison.Ordinal))
        {
            return null;
        }

        var lines = text.Substring(0, text.Length - 1).Split('\n');
        var format = default(string);
        var steps = new List<string>();
        var choices = new List<KeyValuePair<string, string>>();
        foreach (var line in lines.Skip(1))
        {
            if (Behind(FormatWord, line) is { } named)
            {
                format ??= named;
            }
            else if (Behind(StepWord, line) is { } step)
            {
                steps.Add(step);
            }
            else if (Behind(ChoiceWord, line) is { } choice && choice.IndexOf(' ') is > 0 and var end)
            {
                choices.Add(new(choice.Substring(0, end), choice.Substring(end + 1)));
            }
        }

        return lines[0].Length > 0 && format is not null ? new(lines[0], format, steps, choices) : null;
    }

    /// <summary>The lines, each ended by a line feed.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        Add("", Tool);
        Add(FormatWord, Format);
        foreach (var step in Steps)
        {
            Add(StepWord, step);
        }

        foreach (var choice in Choices)
        {
            Add(ChoiceWord, choice.Key + " " + choice.Value);
        }

        return text.ToString();

        void Add(string word, string what) => text.Append(word).Append(ChunkText.OnOneLine(what)).Append('\n');
    }

    public bool Equals(ExtractionNote? other) => other is not null && ToText() == other.ToText();

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Tool);

    private static string? Behind(string word, string line) => line.StartsWith(word, StringComparison.Ordinal) ? line.Substring(word.Length) : null;
}
