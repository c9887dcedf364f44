namespace Corpus.Documents.Pdf;

/// <summary>Takes out characters that are drawn twice at nearly the same place, to look bold or to throw a shadow.</summary>
internal static class Doubles
{
    public static int Remove(List<Glyph> glyphs)
    {
        var seen = new Dictionary<(string Text, int X, int Y), Glyph>(glyphs.Count);
        var kept = 0;
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            if (!glyph.Blank && IsDrawn(glyph, seen))
            {
                continue;
            }

            if (!glyph.Blank)
            {
                seen[Key(glyph)] = glyph;
            }

            glyphs[kept++] = glyph;
        }

        var removed = glyphs.Count - kept;
        glyphs.RemoveRange(kept, removed);
        return removed;
    }

    private static (string Text, int X, int Y) Key(Glyph glyph) => (glyph.Text, (int)Math.Floor(glyph.Left), (int)Math.Floor(glyph.Baseline));

    private static bool IsDrawn(Glyph glyph, Dictionary<(string Text, int X, int Y), Glyph> seen)
    {
        var (text, x, y) = Key(glyph);
        var most = Math.Min(0.1 * glyph.Size, 1);
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if (seen.TryGetValue((text, x + dx, y + dy), out var other) && Math.Abs(other.Left - glyph.Left) <= most
                    && Math.Abs(other.Baseline - glyph.Baseline) <= most)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
