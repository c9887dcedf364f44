using System.Text;

namespace Corpus.Documents.Pdf;

/// <summary>Writes a stretch of a line as text: where its words begin, what is raised, in the order in which it is read.</summary>
internal static class LineText
{
    /// <summary>What is closer than this, in sizes of the font, is one word.</summary>
    private const double WordGap = 0.13;

    private enum Level
    {
        Normal,
        Raised,
        Lowered,
    }

    private readonly record struct Unit(string Text, bool SpaceBefore, Level Level, double Left, double Right, bool EndsJoining = false);

    /// <param name="pageIsRightToLeft">Whether most of the page is.</param>
    public static Segment Of(List<Glyph> glyphs, double baseline, double size, bool pageIsRightToLeft)
    {
        var units = Units(glyphs, baseline, size);
        var raw = new StringBuilder();
        foreach (var unit in units)
        {
            raw.Append(unit.SpaceBefore ? " " : "").Append(unit.Text);
        }

        var visual = units.ConvertAll(static unit => new VisualUnit(unit.Text, unit.SpaceBefore, (int)unit.Level, unit.EndsJoining));
        var rightToLeft = false;
        var logical = pageIsRightToLeft || units.Exists(static unit => Scripts.AnyRightToLeft(unit.Text))
            ? ReadingDirection.Logical(visual, pageIsRightToLeft, out rightToLeft) : visual;
        var firstWord = units.FindIndex(1 < units.Count ? 1 : 0, static unit => unit.SpaceBefore);
        var ink = glyphs.Where(static glyph => !glyph.Blank).ToList();
        var (left, right) = (ink.Min(static glyph => glyph.Left), ink.Max(static glyph => glyph.Right));
        return new Segment(
            Written(logical), left, right, baseline, size,
            ink.Count(static glyph => glyph.Bold) * 2 > ink.Count,
            FirstWord(),
            raw.ToString())
        {
            Artifact = ink.Count(static glyph => glyph.Artifact) * 2 > ink.Count,
            Unknown = ink.Count(static glyph => glyph.Unknown),
            IsRightToLeft = rightToLeft,
        };

        double FirstWord()
        {
            // Thai and its neighbours have no spaces between words: what stands before the first space is many.
            var first = Scripts.First(units[0].Text);
            if (first.Value is >= 0x0E00 and < 0x1800 && Scripts.HasNoSpaces(first))
            {
                return Math.Min(right - left, 6 * size);
            }

            return firstWord <= 0 ? right - left : rightToLeft ? right - units[units.FindLastIndex(static unit => unit.SpaceBefore)].Left
                : units[firstWord - 1].Right - left;
        }
    }

    private static List<Unit> Units(List<Glyph> glyphs, double baseline, double size)
    {
        var gap = Threshold(glyphs, size, out var tight);
        var units = new List<Unit>();
        Glyph? last = null;
        string? blank = null;
        var right = double.MinValue;
        foreach (var glyph in glyphs)
        {
            if (glyph.Blank)
            {
                blank = glyph.Text;
                continue;
            }

            var space = false;
            if (last is not null && !Scripts.IsMarks(glyph.Text))
            {
                var distance = glyph.Left - right;
                space = (blank is not null && distance > 0.03 * size) || distance > gap
                    || (distance > tight && char.IsLetter(last.Text[^1]) && char.IsLetter(glyph.Text[0]));
                if (space && blank is null && Scripts.HasNoSpaces(Scripts.Last(last.Text)) && Scripts.HasNoSpaces(Scripts.First(glyph.Text)))
                {
                    space = distance > 0.6 * size;
                }
            }

            // A space that must not break a line stays one inside of a number.
            if (space && blank is "\u00A0" or "\u202F" && char.IsDigit(last!.Text[^1]) && char.IsDigit(glyph.Text[0]))
            {
                units.Add(new Unit(blank, false, Level.Normal, right, glyph.Left));
                space = false;
            }

            var raise = (glyph.Baseline - baseline) / size;
            var level = glyph.Size > 0.88 * size ? Level.Normal : raise > 0.12 ? Level.Raised : raise < -0.07 ? Level.Lowered : Level.Normal;
            units.Add(new Unit(glyph.Text, space, level, glyph.Left, glyph.Right, glyph.EndsJoining));
            right = Math.Max(right, glyph.Right);
            (last, blank) = (glyph, null);
        }

        return units;
    }

    /// <summary>How wide a gap between two words is at least: more where the letters themselves are set apart.</summary>
    /// <param name="tight">How wide it is between two letters, in a line in which nothing is between that and the gaps inside of words.</param>
    private static double Threshold(List<Glyph> glyphs, double size, out double tight)
    {
        tight = double.MaxValue;
        var gaps = new List<double>();
        for (var i = 1; i < glyphs.Count; i++)
        {
            if (!glyphs[i].Blank && !glyphs[i - 1].Blank && glyphs[i].Text is not "." && glyphs[i - 1].Text is not ".")
            {
                gaps.Add(glyphs[i].Left - glyphs[i - 1].Right);
            }
        }

        if (gaps.Count < 5)
        {
            return WordGap * size;
        }

        gaps.Sort();
        var common = Math.Max(0, gaps[gaps.Count / 2]);
        var usual = (WordGap * size) + common;
        if (gaps.Count >= 30 && !gaps.Exists(gap => gap > common + (0.045 * size) && gap < common + (0.115 * size)))
        {
            tight = common + (0.115 * size);
        }


        // A line that is squeezed has narrower spaces: where hardly any gap is wide enough, what is clearly wider than the gaps in words is a space.
        var blanks = glyphs.Count(static glyph => glyph.Blank);
        var wide = gaps.Count(gap => gap > usual);
        if (gaps.Count < 30 || (blanks + wide) * 14 > gaps.Count)
        {
            return usual;
        }

        var (best, jump) = (usual, 0.02 * size);
        for (var i = (gaps.Count / 2) + 1; i < gaps.Count && gaps[i - 1] < usual; i++)
        {
            if (gaps[i] - gaps[i - 1] > jump && gaps[i] > common + (0.05 * size) && (gaps.Count - i) * 20 > gaps.Count)
            {
                (best, jump) = ((gaps[i] + gaps[i - 1]) / 2, gaps[i] - gaps[i - 1]);
            }
        }

        return best;
    }

    private static string Written(List<VisualUnit> units)
    {
        var text = new StringBuilder();
        for (var i = 0; i < units.Count; i++)
        {
            var unit = units[i];
            if (unit.SpaceBefore && text.Length > 0)
            {
                text.Append(' ');
            }

            // The stroke that makes a word of Arabic script longer, to fill its line, has no meaning, and fonts say none.
            if (unit.Text is GlyphFonts.NoMeaning && text.Length > 0 && !unit.SpaceBefore && Scripts.AnyRightToLeft(text.ToString(text.Length - 1, 1)))
            {
                var end = i + 1;
                while (end < units.Count && units[end] is { SpaceBefore: false, Text: GlyphFonts.NoMeaning })
                {
                    end++;
                }

                if (end < units.Count && !units[end].SpaceBefore && Scripts.AnyRightToLeft(units[end].Text))
                {
                    i = end - 1;
                    continue;
                }
            }

            if ((Level)unit.Level != Level.Raised)
            {
                text.Append(unit.Text);
                if (unit.EndsJoining && i + 1 < units.Count && !units[i + 1].SpaceBefore && Scripts.AnyRightToLeft(units[i + 1].Text))
                {
                    // The end of a part of a word, as Persian writes it.
                    text.Append('\u200C');
                }

                continue;
            }

            var raised = new StringBuilder(unit.Text);
            while (i + 1 < units.Count && (Level)units[i + 1].Level == Level.Raised && !units[i + 1].SpaceBefore)
            {
                raised.Append(units[++i].Text);
            }

            var next = i + 1 < units.Count && !units[i + 1].SpaceBefore ? units[i + 1].Text : null;
            RaisedText.Append(text, raised.ToString(), next);
        }

        return text.ToString();
    }
}
