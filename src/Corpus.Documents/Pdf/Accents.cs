using System.Text;

namespace Corpus.Documents.Pdf;

/// <summary>Joins what is drawn over or under a letter with that letter.</summary>
internal static class Accents
{
    /// <summary>Joins in place; the characters stand in the order in which they are drawn.</summary>
    public static void Join(List<Glyph> glyphs)
    {
        var kept = 0;
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            var previous = kept > 0 ? glyphs[kept - 1] : null;
            var next = i + 1 < glyphs.Count ? glyphs[i + 1] : null;
            if (!glyph.Blank && Scripts.IsMarks(glyph.Text))
            {
                if (previous is { Blank: false } && Near(glyph, previous)
                    && !(next is { Blank: false } && !Scripts.IsMarks(next.Text) && IsOverNext(glyph, previous, next)))
                {
                    previous.Text = Composed(previous.Text, glyph.Text);
                    if (Scripts.IsSpacingMark(glyph.Text))
                    {
                        // It has a place of its own behind its letter, or around it.
                        previous.Right = Math.Max(previous.Right, glyph.Right);
                    }

                    continue;
                }

                if (next is { Blank: false } && Near(glyph, next) && !Scripts.IsMarks(next.Text))
                {
                    next.Text = Composed(next.Text, glyph.Text);
                    continue;
                }
            }
            else if (!glyph.Blank && Scripts.Combining(glyph.Text) is { } mark)
            {
                // Older fonts have no letters with accents: the accent is drawn first, and the letter under it.
                if (next is { Blank: false } && Over(glyph, next) && IsLetter(next.Text))
                {
                    next.Text = Composed(next.Text, mark.ToString());
                    continue;
                }

                if (previous is { Blank: false } && Over(glyph, previous) && IsLetter(previous.Text))
                {
                    previous.Text = Composed(previous.Text, mark.ToString());
                    continue;
                }
            }

            glyphs[kept++] = glyph;
        }

        glyphs.RemoveRange(kept, glyphs.Count - kept);
    }

    /// <summary>Whether the middle of a mark is in the letter after it rather than in the one before: a line from right to left is drawn from its
    /// left. In the scripts of India and their neighbours a mark is drawn behind its letter, wherever its ink is.</summary>
    private static bool IsOverNext(Glyph mark, Glyph previous, Glyph next)
    {
        if (Scripts.First(mark.Text).Value is >= 0x0900 and < 0x1AB0)
        {
            return false;
        }

        var middle = (mark.Left + mark.Right) / 2;
        return Away(next) < Away(previous) && Near(mark, next);

        double Away(Glyph letter) => Math.Max(0,
            Math.Max(letter.Left - middle, middle - letter.Right)) + (0.001 * Math.Abs(((letter.Left + letter.Right) / 2) - middle));
    }

    private static bool IsLetter(string text) => Rune.IsLetter(Scripts.Last(text));

    private static bool Near(Glyph mark, Glyph letter) =>
        Math.Abs(mark.Baseline - letter.Baseline) < letter.Size && mark.Left < letter.Right + (0.5 * letter.Size)
            && mark.Right > letter.Left - (0.5 * letter.Size);

    private static bool Over(Glyph mark, Glyph letter)
    {
        var middle = (mark.Left + mark.Right) / 2;
        return Math.Abs(mark.Baseline - letter.Baseline) < 0.6 * letter.Size && middle >= letter.Left - (0.02 * letter.Size)
            && middle <= letter.Right + (0.02 * letter.Size)
            && Math.Min(mark.Right, letter.Right) - Math.Max(mark.Left, letter.Left) >= 0.5 * Math.Min(mark.Width, letter.Width);
    }

    private static string Composed(string letter, string mark)
    {
        if (char.IsSurrogate(letter[^1]))
        {
            return letter + mark;
        }

        // A mark over an i takes the place of its dot.
        var last = letter[^1] switch { 'ı' => 'i', 'ȷ' => 'j', var c => c };
        return string.Concat(letter.AsSpan(0, letter.Length - 1), (last + mark).Normalize(NormalizationForm.FormC));
    }
}
