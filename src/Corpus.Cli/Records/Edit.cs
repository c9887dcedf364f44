using System.Text;

namespace Corpus.Cli.Records;

/// <summary>A piece of a text that another takes the place of.</summary>
internal sealed record Edit(int Start, int Length, string Text)
{
    public static string Apply(string text, IEnumerable<Edit> edits)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var edit in edits.OrderBy(static edit => edit.Start))
        {
            result.Append(text, position, edit.Start - position).Append(edit.Text);
            position = edit.Start + edit.Length;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
