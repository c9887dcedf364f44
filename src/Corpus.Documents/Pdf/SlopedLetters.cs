namespace Corpus.Documents.Pdf;

/// <summary>
/// Puts the words of Nastaliq on a line. In this hand of Arabic script, in which Urdu is set, a word comes down to the line from above, and its letters and
/// the spaces beside it overlap: only the order in which they are drawn says how they follow each other.
/// </summary>
internal static class SlopedLetters
{
    /// <summary>So many words on a page stand on a slope, or it is chance.</summary>
    private const int Fewest = 3;

    public static void Straighten(List<Glyph> glyphs)
    {
        var words = Words(glyphs);
        if (words.Count(word => IsSloped(glyphs, word)) < Fewest)
        {
            return;
        }

        // Where spaces are drawn, no gap is one.
        var hasBlanks = glyphs.Exists(static glyph => glyph.Blank);
        foreach (var (start, end) in words)
        {
            Settle(glyphs, start, end, hasBlanks);
        }
    }

    /// <summary>The words of Arabic letters, as they are drawn one after the other: from and to which character, the latter not included.</summary>
    private static List<(int Start, int End)> Words(List<Glyph> glyphs)
    {
        var words = new List<(int Start, int End)>();
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (!IsLetter(glyphs[i]))
            {
                continue;
            }

            var end = i + 1;
            while (end < glyphs.Count && IsLetter(glyphs[end]) && AreNear(glyphs[end - 1], glyphs[end]))
            {
                end++;
            }

            words.Add((i, end));
            i = end - 1;
        }

        return words;
    }

    private static bool IsLetter(Glyph glyph) => !glyph.Blank && (Scripts.IsArabic(Scripts.First(glyph.Text)) || Scripts.IsMarks(glyph.Text));

    private static bool AreNear(Glyph one, Glyph next) => Math.Abs(one.Size - next.Size) < 0.01 * one.Size
        && Math.Abs(one.Baseline - next.Baseline) < 1.2 * one.Size && next.Left - one.Right < 0.5 * one.Size && one.Left - next.Right < 0.5 * one.Size;

    private static bool IsSloped(List<Glyph> glyphs, (int Start, int End) word)
    {
        for (var i = word.Start + 1; i < word.End; i++)
        {
            var rise = Math.Abs(glyphs[i].Baseline - glyphs[i - 1].Baseline);
            if (rise > 0.15 * glyphs[i].Size && !Scripts.IsMarks(glyphs[i].Text) && !Scripts.IsMarks(glyphs[i - 1].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static void Settle(List<Glyph> glyphs, int start, int end, bool hasBlanks)
    {
        var size = glyphs[start].Size;
        var before = start > 0 && IsBeside(glyphs[start - 1], glyphs[start]) ? glyphs[start - 1] : null;
        var after = end < glyphs.Count && IsBeside(glyphs[end], glyphs[end - 1]) ? glyphs[end] : null;

        // A space stands on the line, and so does a full stop; a word without one beside it ends there.
        var line = (before ?? after)?.Baseline ?? glyphs[start].Baseline;
        for (var i = start; i < end; i++)
        {
            glyphs[i].Baseline = line;
        }

        if (glyphs[end - 1].Left < glyphs[start].Left)
        {
            return;
        }

        for (var i = end - 2; i >= start; i--)
        {
            glyphs[i].Left = Math.Min(glyphs[i].Left, glyphs[i + 1].Left - (0.001 * size));
        }

        for (var i = start; i < end; i++)
        {
            var right = i + 1 < end ? glyphs[i + 1].Left : after is { Blank: true } ? after.Left : glyphs[i].Right;
            glyphs[i].Right = hasBlanks && i + 1 < end ? right : Math.Max(glyphs[i].Left, Math.Min(glyphs[i].Right, right));
        }
    }

    private static bool IsBeside(Glyph other, Glyph letter) =>
        !IsLetter(other) && Math.Abs(other.Size - letter.Size) < 0.01 * letter.Size && Math.Abs(other.Baseline - letter.Baseline) < 1.6 * letter.Size
        && other.Left - letter.Right < 0.8 * letter.Size && letter.Left - other.Right < 0.8 * letter.Size;
}
