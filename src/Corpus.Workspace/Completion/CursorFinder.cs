using Corpus.Language.Problems;
using Corpus.Language.Text;
using Corpus.Language.Yaml;

namespace Corpus.Workspace.Completion;

/// <summary>
/// Finds where in the YAML a cursor is, also in a file that is no YAML yet: a mark is put in at the cursor, with what may be missing behind it, and looked for
/// in what the reader makes of that. So whatever the reader takes is understood here, and in the same way.
/// </summary>
internal static class CursorFinder
{
    public const string Mark = "zqCursorqz";

    /// <summary>What may have to stand behind the cursor: the first counts that makes the file whole, else the first with which the mark is found.</summary>
    private static readonly string[] Endings = ["", ":", "'", "\"", " }", ": }", "' }", "\" }", "]", "']", "'] }", "] }"];

    public static CursorContext? Find(SourceFile file, int offset, CancellationToken cancellation)
    {
        var text = file.Text;
        if (offset < 0 || offset > text.Length || text.Contains(Mark, StringComparison.Ordinal) || IsInComment(file, offset))
        {
            return null;
        }

        CursorContext? first = null;
        foreach (var ending in Endings)
        {
            var marked = new SourceFile(file.Path, text[..offset] + Mark + ending + text[offset..]);
            var document = YamlReader.Read(new ProblemList(marked), cancellation);
            if (document.Root is { } root && Search(root, marked, offset, ending) is { } found)
            {
                first ??= found;
                if (document.IsWhole)
                {
                    return found;
                }
            }
        }

        if (first is not null)
        {
            return first;
        }

        // An empty file, and one that has but a word: a section is begun.
        var word = WordBefore(text, offset);
        return text[..(offset - word.Length)].Trim().Length == 0
            ? new CursorContext([], true, word, new TextSpan(offset - word.Length, word.Length), null, false, text)
            : null;
    }

    private static string WordBefore(string text, int offset)
    {
        var start = offset;
        while (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return text[start..offset];
    }

    private static bool IsInComment(SourceFile file, int offset)
    {
        var (line, column) = file.Lines.At(offset);
        return file.Text.AsSpan(file.Lines.StartOf(line), column).TrimStart() is ['#', ..];
    }

    private static CursorContext? Search(YamlMapping root, SourceFile marked, int offset, string ending)
    {
        // The reader bounds the depth, so that the way down may be walked without a recursion of unknown depth; a stack keeps it plain.
        var open = new Stack<(YamlNode Node, CursorStep[] Steps)>([(root, [])]);
        while (open.TryPop(out var current))
        {
            switch (current.Node)
            {
                case YamlMapping mapping:
                    for (var index = 0; index < mapping.Entries.Count; index++)
                    {
                        var entry = mapping.Entries[index];
                        if (Holds(entry.Key))
                        {
                            return Context([.. current.Steps, new CursorStep(null, index, mapping)], isKey: true, entry.Key);
                        }

                        Push(entry.Value, [.. current.Steps, new CursorStep(entry.Key.Value, index, mapping)]);
                    }

                    break;
                case YamlSequence sequence:
                    for (var index = 0; index < sequence.Items.Count; index++)
                    {
                        Push(sequence.Items[index], [.. current.Steps, new CursorStep(null, index, sequence)]);
                    }

                    break;
                case YamlScalar scalar when Holds(scalar):
                    return Context(current.Steps, isKey: false, scalar);
            }
        }

        return null;

        bool Holds(YamlScalar scalar) => scalar.Span.Start <= offset && offset <= scalar.Span.End && scalar.Value.Contains(Mark, StringComparison.Ordinal);

        void Push(YamlNode node, CursorStep[] steps)
        {
            if (node is not YamlScalar || (node.Span.Start <= offset && offset <= node.Span.End))
            {
                open.Push((node, steps));
            }
        }

        CursorContext Context(CursorStep[] steps, bool isKey, YamlScalar scalar)
        {
            var start = scalar.IsPlain ? scalar.Span.Start : Math.Min(scalar.Span.Start + 1, offset);
            var after = offset + Mark.Length + ending.Length;
            // What stands behind the cursor and belongs to the same text, in the text as it was.
            var rest = Math.Max(0, scalar.Span.End - (scalar.IsPlain || ending is not "" ? 0 : 1) - after);
            char? quotation = scalar.IsPlain ? null : marked.Text[scalar.Span.Start];
            var holder = steps.Length > 0 ? steps[^1].Holder : null;
            return new CursorContext(
                steps,
                isKey,
                marked.Text[start..offset],
                new TextSpan(start, offset - start + rest),
                quotation is '\'' or '"' ? quotation : null,
                holder is not null && marked.Text[holder.Span.Start] is '{' or '[',
                marked.Text);
        }
    }
}
