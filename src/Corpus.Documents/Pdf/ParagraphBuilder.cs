namespace Corpus.Documents.Pdf;

/// <summary>Puts the lines of a column together to paragraphs.</summary>
internal static class ParagraphBuilder
{
    public static List<Block> Build(int page, int column, List<TextLine> lines, BlockKind kind, bool rightToLeft)
    {
        var blocks = new List<Block>();
        if (lines.Count == 0)
        {
            return blocks;
        }

        if (rightToLeft)
        {
            // Seen in a mirror, all the rules are the same.
            lines = lines.ConvertAll(static line => line with { Left = -line.Right, Right = -line.Left });
        }

        var (left, right) = (Edge(lines, static line => line.Left, low: true), Edge(lines, static line => line.Right, low: false));
        var pitch = Pitch(lines);
        var block = Begin(lines[0]);
        for (var i = 1; i < lines.Count; i++)
        {
            if (Parts(lines, i, block.Lines[0], left, right, pitch))
            {
                blocks.Add(block);
                block = Begin(lines[i]);
            }
            else
            {
                block.Lines.Add(lines[i]);
            }
        }

        blocks.Add(block);
        foreach (var made in blocks)
        {
            var first = made.Lines[0];
            made.Indented = first.Left > left + (0.7 * first.Size);
            made.EndsFull = made.Lines[^1].Right > right - (2.5 * first.Size);
        }

        return blocks;

        Block Begin(TextLine line) => new() { Kind = kind, Page = page, Column = column, Size = line.Size, Lines = [line] };
    }

    /// <summary>Where most lines begin or end: what few exceed is chance, and so is what one line alone exceeds.</summary>
    private static double Edge(List<TextLine> lines, Func<TextLine, double> of, bool low)
    {
        var edges = lines.Select(of).Order().ToList();
        if (!low)
        {
            edges.Reverse();
        }

        var at = edges.Count / 20;
        while (edges.Count >= 5 && at < edges.Count / 4 && Math.Abs(edges[at + 1] - edges[at]) > 1.5 * lines[0].Size)
        {
            at++;
        }

        return edges[at];
    }

    private static double Pitch(List<TextLine> lines)
    {
        var pitches = new List<double>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (Math.Abs(lines[i].Size - lines[i - 1].Size) < 0.1 * lines[i].Size)
            {
                pitches.Add((lines[i - 1].Baseline - lines[i].Baseline) / lines[i].Size);
            }
        }

        if (pitches.Count == 0)
        {
            return 1.25;
        }

        pitches.Sort();
        return Math.Clamp(pitches[pitches.Count / 2], 1, 2.6);
    }

    private static bool Parts(List<TextLine> lines, int at, TextLine first, double left, double right, double pitch)
    {
        var (above, line) = (lines[at - 1], lines[at]);
        var (size, gap) = (line.Size, above.Baseline - line.Baseline);
        if (gap > (1.28 * pitch * Math.Max(size, above.Size)) || Math.Abs(above.Size - size) > 0.12 * Math.Max(size, above.Size))
        {
            return true;
        }

        if (above.Bold != line.Bold && above.Right < right - (2 * size))
        {
            return true;
        }

        // Lines about one axis.
        if (Math.Abs(above.Middle - line.Middle) < 1.5 && above.Left > left + size && line.Left > left + size)
        {
            return false;
        }

        if (StartsItem(line.Text) && line.Left <= first.Left + (0.5 * size))
        {
            return !EndsOpen(above.Text) || above.Right < right - (6 * size);
        }

        // Indented where the line above it is not: a new paragraph, or the second line of an item.
        if (line.Left > above.Left + (0.7 * size))
        {
            // A sentence that goes on from a full line, as below an item that stands out.
            if (above == first && !HasRoom(above, line, right) && System.Text.Rune.IsLower(Scripts.First(line.Text.TrimStart('('))) && EndsOpen(above.Text))
            {
                return false;
            }

            return !(above == first && (StartsItem(above.Text)
                || (at + 1 < lines.Count && Math.Abs(lines[at + 1].Left - line.Left) < 0.2 * size && !HasRoom(above, line, right))));
        }

        // The first word would have had room on the line above: that line ended of its own.
        return HasRoom(above, line, right) && !(above.Text.EndsWith('-') && char.IsLower(line.Text[0])) && !GoesOn(above, line, left, right);
    }

    /// <summary>Whether a long line ends in the middle of a sentence and the one below it, which begins like it, goes on: the author broke it by hand, or it
    /// belongs to a note that is narrower than the text.</summary>
    private static bool GoesOn(TextLine above, TextLine line, double left, double right) =>
        above.Right - above.Left > 0.75 * (right - left) && line.Left <= above.Left + (0.2 * line.Size) && EndsOpen(above.Text)
            && System.Text.Rune.IsLower(Scripts.First(line.Text));

    private static bool HasRoom(TextLine above, TextLine line, double right) => right - above.Right > line.FirstWord + (0.9 * line.Size);

    private static bool EndsOpen(string text) => text.Length > 0 && (char.IsLetterOrDigit(text[^1]) || text[^1] is ',' or '-' or '–');

    private static bool StartsItem(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return end > 0 && ColumnJudge.IsItem(text[..end]) && !text.StartsWith("o ", StringComparison.Ordinal);
    }
}
