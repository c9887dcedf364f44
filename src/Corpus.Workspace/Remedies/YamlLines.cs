using Corpus.Language.Text;

namespace Corpus.Workspace.Remedies;

/// <summary>YAML as lines that are indented.</summary>
internal static class YamlLines
{
    /// <summary>Where the lines end that are indented below the line of an offset.</summary>
    public static int EndOfBlock(SourceFile file, int offset)
    {
        var (line, column) = file.Lines.At(offset);
        var end = line + 1;
        for (var next = line + 1; next < file.Lines.Count; next++)
        {
            var start = file.Lines.StartOf(next);
            var stop = next + 1 < file.Lines.Count ? file.Lines.StartOf(next + 1) : file.Text.Length;
            var text = file.Text[start..stop];
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            if (text.Length - text.TrimStart(' ').Length <= column)
            {
                break;
            }

            end = next + 1;
        }

        return end < file.Lines.Count ? file.Lines.StartOf(end) : file.Text.Length;
    }
}
