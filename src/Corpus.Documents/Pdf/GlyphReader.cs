using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Corpus.Documents.Pdf;

/// <summary>Reads the characters of a page, in groups of one direction of writing, each turned so that it runs from left to right.</summary>
internal sealed class GlyphReader
{
    private const int MostRules = 4000;

    private readonly Page _page;
    private readonly GlyphFonts _fonts;
    private readonly HashSet<Letter> _spelled = [];

    public GlyphReader(Page page, GlyphFonts fonts)
    {
        _page = page;
        _fonts = fonts;
    }

    /// <summary>How many characters are drawn invisibly, as a layer over a picture of the page is.</summary>
    public int Invisible { get; private set; }

    /// <summary>How many characters are drawn from top to bottom.</summary>
    public int Vertical { get; private set; }

    public int Doubled { get; private set; }

    /// <summary>The groups: the one with most characters first, then by how far they are turned.</summary>
    public List<(int Degrees, List<Glyph> Glyphs)> Read()
    {
        var letters = Visible();
        _fonts.See(letters);
        var marked = _page.GetMarkedContents();
        var artifacts = Artifacts(marked);
        Spell(marked);
        var strokes = Strokes(letters);
        var groups = new SortedDictionary<int, List<Glyph>>();
        var degrees = 0;
        foreach (var letter in letters)
        {
            degrees = Degrees(letter) ?? degrees;
            if (!groups.TryGetValue(degrees, out var group))
            {
                groups.Add(degrees, group = []);
            }

            Add(group, letter, degrees, artifacts.Contains(letter), strokes.Contains(letter));
        }

        foreach (var (turn, group) in groups)
        {
            SlopedLetters.Straighten(group);
            Underscores.Add(group, Rules(turn, shortest: 1.5));
            Accents.Join(group);
            Doubled += Doubles.Remove(group);
        }

        return groups.Where(group => group.Value.Exists(glyph => !glyph.Blank))
            .OrderByDescending(group => group.Value.Count).ThenBy(group => group.Key)
            .Select(group => (group.Key, group.Value)).ToList();
    }

    private List<Letter> Visible()
    {
        var (width, height) = (_page.Width, _page.Height);
        var shown = new List<Letter>(_page.Letters.Count);
        var hidden = new List<Letter>();
        foreach (var letter in _page.Letters)
        {
            var (x, y) = (letter.StartBaseLine.X, letter.StartBaseLine.Y);
            if (!double.IsFinite(x) || !double.IsFinite(y) || x < -2 || y < -2 || x > width + 2 || y > height + 2)
            {
                continue;
            }

            (letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip ? hidden : shown).Add(letter);
        }

        // What is hidden beside what is seen is not read; where all is hidden, it lies over a picture of the page.
        if (hidden.Count > 4 * shown.Count)
        {
            Invisible = hidden.Count;
            hidden.AddRange(shown);
            return hidden;
        }

        return shown;
    }

    /// <summary>Notes the characters whose text the document gives itself, whatever their fonts say.</summary>
    private void Spell(IReadOnlyList<MarkedContentElement> elements)
    {
        foreach (var element in elements)
        {
            if (element.ActualText is { Length: > 0 })
            {
                _spelled.UnionWith(element.Letters);
            }

            Spell(element.Children);
        }
    }

    private HashSet<Letter> Artifacts(IReadOnlyList<MarkedContentElement> elements)
    {
        var found = new HashSet<Letter>();
        var (low, high) = (_page.Height * 0.12, _page.Height * 0.88);
        foreach (var element in elements)
        {
            if (element is ArtifactMarkedContentElement { SubType: "Header" or "Footer" or "Watermark" } or ArtifactMarkedContentElement { IsTopAttached: true }
                or ArtifactMarkedContentElement { IsBottomAttached: true })
            {
                foreach (var letter in element.Letters)
                {
                    if (letter.StartBaseLine.Y < low || letter.StartBaseLine.Y > high)
                    {
                        found.Add(letter);
                    }
                }
            }
        }

        // A document that calls all its text an artifact has said nothing.
        return found.Count * 3 > _page.Letters.Count ? [] : found;
    }

    private static int? Degrees(Letter letter)
    {
        var (dx, dy) = (letter.EndBaseLine.X - letter.StartBaseLine.X, letter.EndBaseLine.Y - letter.StartBaseLine.Y);
        if ((Math.Abs(dx) < 1e-3 && Math.Abs(dy) < 1e-3) || !double.IsFinite(dx) || !double.IsFinite(dy))
        {
            return null;
        }

        var degrees = (int)Math.Round(Math.Atan2(dy, dx) * 180 / Math.PI);
        var square = (int)Math.Round(degrees / 90.0) * 90;
        return ((Math.Abs(degrees - square) <= 4 ? square : degrees) + 360) % 360;
    }

    /// <summary>The strokes that fill a line of Arabic script, which some programs draw under a number that means a Latin letter: one letter, once or
    /// again and again, of the same font as the letters of Arabic that it touches on both sides.</summary>
    private static HashSet<Letter> Strokes(List<Letter> letters)
    {
        var found = new HashSet<Letter>();
        for (var i = 1; i + 1 < letters.Count; i++)
        {
            if (letters[i].Value is not { Length: 1 } text || !char.IsAsciiLetter(text[0]) || !Scripts.AnyRightToLeft(letters[i - 1].Value ?? "")
                || !ReferenceEquals(letters[i - 1].GetFont(), letters[i].GetFont()))
            {
                continue;
            }

            var end = i + 1;
            while (end < letters.Count && string.Equals(letters[end].Value, text, StringComparison.Ordinal))
            {
                end++;
            }

            if (end < letters.Count && Scripts.AnyRightToLeft(letters[end].Value ?? "") && ReferenceEquals(letters[end].GetFont(), letters[i].GetFont())
                && Math.Abs(letters[end].StartBaseLine.Y - letters[i - 1].StartBaseLine.Y) < 1)
            {
                found.UnionWith(letters[i..end]);
            }

            i = end - 1;
        }

        return found;
    }

    private void Add(List<Glyph> group, Letter letter, int degrees, bool artifact, bool stroke)
    {
        var known = true;
        var text = stroke ? GlyphFonts.NoMeaning : _fonts.TextOf(letter, _spelled.Contains(letter), out known);
        if (text.Length == 0)
        {
            if (group.Count > 0)
            {
                Extend(group[^1], Turned(letter.StartBaseLine, degrees), Turned(letter.EndBaseLine, degrees));
            }

            return;
        }

        var (start, stop) = (Turned(letter.StartBaseLine, degrees), Turned(letter.EndBaseLine, degrees));
        var (left, right) = (Math.Min(start.X, stop.X), Math.Max(start.X, stop.X));
        if (GlyphFonts.IsVertical(letter))
        {
            // The parser places it by its middle. A font of this kind may be set in lines all the same, each character at a place of its own.
            (left, right) = (left + ((right - left) / 2), right + ((right - left) / 2));
            Vertical++;
        }

        var size = letter.PointSize is > 0.5 and < 2000 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1);
        var blank = string.IsNullOrWhiteSpace(text);
        if (right - left < 0.01 * size && !blank && !Scripts.IsMarks(text))
        {
            right = left + Math.Min(letter.BoundingBox.Width, size);
        }

        if (!blank && Scripts.IsMarks(text) && !Scripts.IsSpacingMark(text) && letter.BoundingBox.Width > 0.01 * size)
        {
            // A mark has no advance of its own, or one that says nothing: where its ink is tells what it sits on.
            var (a, b) = (Turned(letter.BoundingBox.BottomLeft, degrees), Turned(letter.BoundingBox.TopRight, degrees));
            (left, right) = (Math.Min(a.X, b.X), Math.Max(a.X, b.X));
        }

        group.Add(new Glyph
        {
            Text = Scripts.Plain(text),
            EndsJoining = _fonts.EndsJoining(letter),
            Left = left,
            Right = right,
            Baseline = start.Y,
            Size = size,
            Bold = letter.FontDetails.IsBold,
            Blank = blank,
            Unknown = !known,
            Artifact = artifact,
        });
    }

    /// <summary>Gives the rest of characters whose text the document gives as a whole to the first: they belong to it.</summary>
    private static void Extend(Glyph first, (double X, double Y) start, (double X, double Y) end)
    {
        var (left, right) = (Math.Min(start.X, end.X), Math.Max(start.X, end.X));
        if (Math.Abs(end.Y - first.Baseline) < 1)
        {
            (first.Left, first.Right) = (Math.Min(first.Left, left), Math.Max(first.Right, right));
        }
        else if (Math.Abs(end.Y - first.Baseline) < 1.2 * first.Size && right - left > first.Width && right - left > 0.05 * first.Size)
        {
            // A mark is drawn before its letter, higher or lower: the letter is what stands on the line.
            (first.Left, first.Right, first.Baseline) = (left, right, end.Y);
        }
    }

    private static (double X, double Y) Turned(PdfPoint point, int degrees) => degrees switch
    {
        0 => (point.X, point.Y),
        90 => (point.Y, -point.X),
        180 => (-point.X, -point.Y),
        270 => (-point.Y, point.X),
        _ => Math.SinCos(degrees * Math.PI / 180) is var (sin, cos) ? ((point.X * cos) + (point.Y * sin), (point.Y * cos) - (point.X * sin)) : default,
    };

    /// <summary>The thin lines across the page, turned like its characters.</summary>
    /// <param name="shortest">How long a line is at least.</param>
    public List<Rule> Rules(int degrees, double shortest = 15)
    {
        var rules = new List<Rule>();
        foreach (var path in _page.Paths)
        {
            if (path.IsClipping || rules.Count >= MostRules || path.GetBoundingRectangle() is not { } box)
            {
                continue;
            }

            var (a, b) = (Turned(box.BottomLeft, degrees), Turned(box.TopRight, degrees));
            var (left, right, low, high) = (Math.Min(a.X, b.X), Math.Max(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.Y, b.Y));
            if (right - left >= shortest && high - low <= 2.5 && high - low < right - left)
            {
                rules.Add(new Rule(left, right, (low + high) / 2));
            }
            else if (right - left >= 15 && high - low < _page.Height * 0.9 && (path.IsStroked || path.IsFilled))
            {
                // A box: its upper and its lower edge.
                rules.Add(new Rule(left, right, low));
                rules.Add(new Rule(left, right, high));
            }
        }

        rules.AddRange(Joined(rules));
        return rules;
    }

    /// <summary>The thin lines down the page, turned like its characters: those that touch end to end are one.</summary>
    public List<Upright> Uprights(int degrees)
    {
        var found = new List<Upright>();
        foreach (var path in _page.Paths)
        {
            if (path.IsClipping || found.Count >= MostRules || path.GetBoundingRectangle() is not { } box)
            {
                continue;
            }

            var (a, b) = (Turned(box.BottomLeft, degrees), Turned(box.TopRight, degrees));
            var (left, right, low, high) = (Math.Min(a.X, b.X), Math.Max(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.Y, b.Y));
            if (high - low >= 5 && right - left <= 2.5)
            {
                found.Add(new Upright((left + right) / 2, low, high));
            }
            else if (high - low >= 5 && path.IsStroked)
            {
                found.Add(new Upright(left, low, high));
                found.Add(new Upright(right, low, high));
            }
        }

        var joined = new List<Upright>();
        foreach (var column in found.GroupBy(static line => (int)Math.Round(line.X)).OrderBy(static column => column.Key))
        {
            foreach (var line in column.OrderBy(static line => line.Bottom).ThenByDescending(static line => line.Top))
            {
                if (joined.Count > 0 && (int)Math.Round(joined[^1].X) == column.Key && line.Bottom <= joined[^1].Top + 3)
                {
                    joined[^1] = joined[^1] with { Top = Math.Max(joined[^1].Top, line.Top) };
                }
                else
                {
                    joined.Add(line);
                }
            }
        }

        return joined;
    }

    /// <summary>What the lines around the cells of a table make together: a cell has its own, and they touch.</summary>
    private static List<Rule> Joined(List<Rule> rules)
    {
        var joined = new List<Rule>();
        foreach (var row in rules.GroupBy(static rule => (int)Math.Round(rule.Y)))
        {
            Rule? open = null;
            var parts = 0;
            foreach (var rule in row.OrderBy(static rule => rule.Left).ThenBy(static rule => rule.Right))
            {
                if (open is { } so && rule.Left <= so.Right + 4)
                {
                    parts += rule.Right > so.Right + 4 ? 1 : 0;
                    open = so with { Right = Math.Max(so.Right, rule.Right) };
                    continue;
                }

                Add();
                (open, parts) = (rule, 1);
            }

            Add();

            void Add()
            {
                if (open is { } whole && parts > 1)
                {
                    joined.Add(whole);
                }
            }
        }

        return joined;
    }
}
