namespace Corpus.Documents.Pdf;

/// <summary>Finds the underscores that are no characters but short lines, drawn on the baseline in a gap of a word.</summary>
internal static class Underscores
{
    public static void Add(List<Glyph> glyphs, List<Rule> rules)
    {
        var few = rules.Where(static rule => rule.Right - rule.Left < 12).OrderBy(static rule => rule.Y).ToList();
        if (few.Count is 0 or > 400)
        {
            return;
        }

        var found = new List<(int At, Glyph Glyph)>();
        for (var i = 0; i + 1 < glyphs.Count; i++)
        {
            var (before, after) = (glyphs[i], glyphs[i + 1]);
            if (before.Blank || after.Blank || Math.Abs(before.Baseline - after.Baseline) > 0.1 * before.Size || after.Left - before.Right < 0.2 * before.Size
                || after.Left - before.Right > 0.9 * before.Size)
            {
                continue;
            }

            foreach (var rule in few)
            {
                if (rule.Y <= before.Baseline + (0.05 * before.Size) && rule.Y > before.Baseline - (0.35 * before.Size)
                    && rule.Left > before.Right - (0.1 * before.Size) && rule.Right < after.Left + (0.1 * before.Size)
                        && rule.Right - rule.Left > 0.15 * before.Size)
                {
                    found.Add((i + 1, new Glyph
                    {
                        Text = "_",
                        Left = rule.Left,
                        Right = rule.Right,
                        Baseline = before.Baseline,
                        Size = before.Size,
                        Bold = before.Bold
                    }));
                    break;
                }
            }
        }

        for (var i = found.Count - 1; i >= 0; i--)
        {
            glyphs.Insert(found[i].At, found[i].Glyph);
        }
    }
}
