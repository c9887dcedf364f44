using Corpus.Language.Text;

namespace Corpus.Workspace.Outlines;

/// <param name="StartLine">The line that stays in sight, from 0.</param>
/// <param name="EndLine">The last line that is hidden.</param>
internal sealed record FoldedLines(int StartLine, int EndLine);

/// <summary>
/// What can be folded: whatever is indented below a line. By lines and not by nodes, so that a file that cannot be read as YAML while one writes folds as
/// before.
/// </summary>
internal static class Folding
{
    public static IReadOnlyList<FoldedLines> Of(SourceFile file)
    {
        var folds = new List<FoldedLines>();
        var open = new Stack<(int Line, int Indent)>();
        var last = -1;
        for (var line = 0; line < file.Lines.Count; line++)
        {
            if (Indent(file, line) is not { } indent)
            {
                continue;
            }

            Close(indent);
            open.Push((line, indent));
            last = line;
        }

        Close(0);
        return [.. folds.OrderBy(static fold => fold.StartLine)];

        void Close(int indent)
        {
            while (open.Count > 0 && open.Peek().Indent >= indent)
            {
                var (start, _) = open.Pop();
                if (last > start)
                {
                    folds.Add(new FoldedLines(start, last));
                }
            }
        }
    }

    /// <summary>How far a line is indented, an item of a list by the mark before it, too; null where it is empty or a comment.</summary>
    private static int? Indent(SourceFile file, int line)
    {
        var start = file.Lines.StartOf(line);
        var end = line + 1 < file.Lines.Count ? file.Lines.StartOf(line + 1) : file.Text.Length;
        for (var offset = start; offset < end; offset++)
        {
            switch (file.Text[offset])
            {
                case ' ' or '\t':
                    continue;
                case '#' or '\r' or '\n' or '\u0085' or '\u2028' or '\u2029':
                    return null;
                default:
                    return offset - start;
            }
        }

        return null;
    }
}
