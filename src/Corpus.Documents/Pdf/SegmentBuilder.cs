using System.Globalization;

namespace Corpus.Documents.Pdf;

/// <summary>Puts the characters of a page together to stretches of lines.</summary>
internal static class SegmentBuilder
{
    /// <summary>A gap as wide as this, in sizes of the font, may be the gap between two columns.</summary>
    private const double Gap = 0.72;

    /// <param name="glyphs">The characters.</param>
    /// <param name="uprights">The thin lines down the page, which part what stands on both sides of them, however close it is.</param>
    public static List<Segment> Build(List<Glyph> glyphs, IReadOnlyList<Upright> uprights)
    {
        var rightToLeft = ReadingDirection.IsMostlyRightToLeft(glyphs.Select(static glyph => glyph.Text), whenEven: false);
        var pieces = Rows(glyphs).SelectMany((row, index) => Pieces(row, index, uprights)).ToList();
        return Rejoin(Attach(pieces), uprights).Select(piece => LineText.Of(piece.Glyphs, piece.Baseline, piece.Size, rightToLeft))
            .Where(static segment => segment.Text.Length > 0).ToList();
    }

    private sealed class Piece
    {
        public required List<Glyph> Glyphs { get; init; }

        public required double Baseline { get; init; }

        public required double Size { get; init; }

        /// <summary>Only pieces of one row are ever joined again.</summary>
        public required int Row { get; init; }

        public double Left { get; set; }

        public double Right { get; set; }

        public bool Gone { get; set; }
    }

    /// <summary>Characters on one baseline, or nearly.</summary>
    private static List<List<Glyph>> Rows(List<Glyph> glyphs)
    {
        var sorted = glyphs.Select(static (glyph, order) => (glyph, order)).ToList();
        sorted.Sort(static (a, b) => a.glyph.Baseline != b.glyph.Baseline ? b.glyph.Baseline.CompareTo(a.glyph.Baseline) : a.order.CompareTo(b.order));
        var rows = new List<List<Glyph>>();
        var (anchor, size) = (double.NaN, 0.0);
        foreach (var (glyph, _) in sorted)
        {
            if (rows.Count == 0 || anchor - glyph.Baseline > 0.13 * Math.Min(size, glyph.Size))
            {
                rows.Add([]);
                (anchor, size) = (glyph.Baseline, glyph.Size);
            }

            rows[^1].Add(glyph);
        }

        return rows;
    }

    private static IEnumerable<Piece> Pieces(List<Glyph> row, int index, IReadOnlyList<Upright> uprights)
    {
        var sorted = Sorted(row);
        var piece = new List<Glyph>();
        var right = 0.0;
        Glyph? last = null;
        foreach (var glyph in sorted)
        {
            if (glyph.Blank)
            {
                if (piece.Count > 0)
                {
                    piece.Add(glyph);
                }

                continue;
            }

            if (last is not null && (glyph.Left - right > Gap * Math.Max(last.Size, glyph.Size) || !IsAlike(last.Size, glyph.Size) || AreApart(last, glyph)
                || ArePartedBy(uprights, right, glyph.Left, glyph)))
            {
                yield return Made(piece, index);
                piece = [];
            }

            right = piece.Count == 0 ? glyph.Right : Math.Max(right, glyph.Right);
            last = glyph;
            piece.Add(glyph);
        }

        if (last is not null)
        {
            yield return Made(piece, index);
        }
    }

    /// <summary>Whether a line runs down between two characters, past the whole height of the second.</summary>
    private static bool ArePartedBy(IReadOnlyList<Upright> uprights, double right, double left, Glyph glyph)
    {
        if (left - right < 0.08 * glyph.Size)
        {
            return false;
        }

        // They are sorted: the first that is not before the gap.
        var (from, to) = (0, uprights.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = uprights[middle].X < right - 1 ? (middle + 1, to) : (from, middle);
        }

        for (var i = from; i < uprights.Count && uprights[i].X < left + 1; i++)
        {
            if (uprights[i].X > right - 0.5 && uprights[i].X < left + 0.5 && uprights[i].Bottom < glyph.Baseline
                && uprights[i].Top > glyph.Baseline + (0.7 * glyph.Size) && uprights[i].Top - uprights[i].Bottom > 2 * glyph.Size)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a size is not that of a drop cap beside the text.</summary>
    private static bool IsAlike(double one, double other) => Math.Max(one, other) < 1.7 * Math.Min(one, other);

    /// <summary>Whether one of two neighbours is the small number of a line, which stands close to the text on its baseline.</summary>
    private static bool AreApart(Glyph one, Glyph other) =>
        (other.Size < 0.72 * one.Size && char.IsDigit(other.Text[0]) && !char.IsDigit(one.Text[^1])
            && Math.Abs(one.Baseline - other.Baseline) < 0.15 * Math.Max(one.Size, other.Size))
        || (one.Size < 0.72 * other.Size && char.IsDigit(one.Text[^1]) && !char.IsDigit(other.Text[0])
            && Math.Abs(one.Baseline - other.Baseline) < 0.15 * Math.Max(one.Size, other.Size));

    private static List<Glyph> Sorted(List<Glyph> row)
    {
        var sorted = row.Select(static (glyph, order) => (glyph, order)).ToList();
        sorted.Sort(static (a, b) => a.glyph.Left != b.glyph.Left ? a.glyph.Left.CompareTo(b.glyph.Left) : a.order.CompareTo(b.order));
        return sorted.ConvertAll(static pair => pair.glyph);
    }

    private static Piece Made(List<Glyph> glyphs, int row)
    {
        while (glyphs[^1].Blank)
        {
            glyphs.RemoveAt(glyphs.Count - 1);
        }

        // The largest size that a good part of its characters has: small capitals are no measure of their line.
        var ink = glyphs.Where(static glyph => !glyph.Blank).ToList();
        var main = ink.GroupBy(static glyph => Math.Round(glyph.Size * 4)).Where(group => group.Count() * 5 >= ink.Count)
            .OrderByDescending(static group => group.Key).First();
        return new Piece
        {
            Glyphs = glyphs,
            Row = row,
            Size = main.First().Size,
            Baseline = main.First().Baseline,
            Left = glyphs[0].Left,
            Right = glyphs.Max(static glyph => glyph.Blank ? double.MinValue : glyph.Right),
        };
    }

    /// <summary>Puts what is raised or lowered to the line that it belongs to.</summary>
    private static List<Piece> Attach(List<Piece> pieces)
    {
        var lineNumbers = LineNumberPieces(pieces);

        // They come row by row, from the top.
        for (var i = 0; i < pieces.Count; i++)
        {
            var small = pieces[i];
            if (small.Glyphs.Count > 14 || lineNumbers.Contains(small))
            {
                continue;
            }

            Piece? host = null;
            var best = double.MaxValue;
            for (var j = i - 1; j >= 0 && pieces[j].Baseline - small.Baseline < 1.2 * small.Size; j--)
            {
                Consider(pieces[j]);
            }

            for (var j = i + 1; j < pieces.Count && small.Baseline - pieces[j].Baseline < 1.6 * small.Size; j++)
            {
                Consider(pieces[j]);
            }

            if (host is not null)
            {
                host.Glyphs.AddRange(small.Glyphs);
                (host.Left, host.Right) = (Math.Min(host.Left, small.Left), Math.Max(host.Right, small.Right));
                small.Gone = true;
            }

            void Consider(Piece other)
            {
                var raise = (small.Baseline - other.Baseline) / other.Size;
                if (other.Gone || other.Row == small.Row || (small.Size > 0.86 * other.Size && !(IsShifted(small, other) && Math.Abs(raise) < 0.32)))
                {
                    return;
                }

                // Small digits on the line itself are the number of the line.
                if (raise is > -0.08 and < 0.2 && small.Glyphs.TrueForAll(static glyph => char.IsDigit(glyph.Text[0])))
                {
                    return;
                }

                if (raise is > 0.72 or < -0.36 || small.Left < other.Left - (0.6 * other.Size) - small.Width()
                    || small.Left > other.Right + (0.45 * other.Size))
                {
                    return;
                }

                var distance = Math.Abs(raise) + (Math.Max(0, Math.Max(small.Left - other.Right, other.Left - small.Right)) / other.Size);
                if (distance < best && (Math.Abs(raise) < 0.45 && small.Glyphs.Count < 3 || !Covers(other, small)))
                {
                    (host, best) = (other, distance);
                }
            }
        }

        pieces.RemoveAll(static piece => piece.Gone);
        foreach (var piece in pieces)
        {
            var sorted = Sorted(piece.Glyphs);
            piece.Glyphs.Clear();
            piece.Glyphs.AddRange(sorted);
        }

        return pieces;
    }

    /// <summary>
    /// Numbers that stand below one another at the same place and go up by five, or by one for many lines, are those of lines: they are no marks, however
    /// close the text is.
    /// </summary>
    private static HashSet<Piece> LineNumberPieces(List<Piece> pieces)
    {
        var found = new HashSet<Piece>(ReferenceEqualityComparer.Instance);
        foreach (var group in pieces.Where(static piece => piece.Glyphs.Count <= 4
            && piece.Glyphs.TrueForAll(static glyph => glyph.Text.Length == 1 && char.IsAsciiDigit(glyph.Text[0])))
            .GroupBy(static piece => (int)Math.Round(piece.Right)).Where(static group => group.Count() >= 3))
        {
            var numbers = group.OrderByDescending(static piece => piece.Baseline)
                .Select(static piece => int.Parse(string.Concat(piece.Glyphs.Select(static glyph => glyph.Text)), CultureInfo.InvariantCulture)).ToList();
            var step = numbers[1] - numbers[0];
            var steady = Enumerable.Range(1, numbers.Count - 1).Count(i => numbers[i] - numbers[i - 1] == step);
            if ((step is 5 or 10 || (step == 1 && numbers.Count >= 15 && group.Count(piece => StandsBefore(piece, pieces)) * 2 < numbers.Count))
                && steady * 10 >= (numbers.Count - 1) * 8)
            {
                found.UnionWith(group);
            }
        }

        return found;
    }

    /// <summary>Whether a text begins right behind it, as that of a note does behind its mark.</summary>
    private static bool StandsBefore(Piece mark, List<Piece> pieces) =>
        pieces.Exists(piece => !ReferenceEquals(piece, mark) && piece.Left >= mark.Right - 0.5 && piece.Left < mark.Right + (0.6 * piece.Size)
            && Math.Abs(piece.Baseline - mark.Baseline) < 0.7 * piece.Size);

    /// <summary>One or two letters of a word that is drawn up and down, as a logo is.</summary>
    private static bool IsShifted(Piece small, Piece host) =>
        small.Glyphs.Count <= 2 && host.Glyphs.Count > small.Glyphs.Count && small.Left > host.Left && small.Right < host.Right && small.Size < 1.1 * host.Size;

    private static double Width(this Piece piece) => piece.Right - piece.Left;

    /// <summary>Whether the characters of the one lie over those of the other, as those of another line would.</summary>
    private static bool Covers(Piece host, Piece small)
    {
        var covered = 0.0;
        foreach (var glyph in host.Glyphs)
        {
            if (!glyph.Blank && glyph.Size > 0.86 * host.Size)
            {
                covered += Math.Max(0, Math.Min(glyph.Right, small.Right) - Math.Max(glyph.Left, small.Left));
            }
        }

        return covered > 0.4 * small.Width();
    }

    /// <summary>Joins again what only a raised or lowered piece had parted.</summary>
    private static List<Piece> Rejoin(List<Piece> pieces, IReadOnlyList<Upright> uprights)
    {
        var joined = new List<Piece>();
        foreach (var row in pieces.GroupBy(static piece => piece.Row))
        {
            Piece? last = null;
            foreach (var piece in row.OrderBy(static piece => piece.Left))
            {
                if (last is not null && IsAlike(last.Size, piece.Size) && !AreApart(last.Glyphs[^1], piece.Glyphs[0])
                    && piece.Left - last.Right <= Gap * Math.Max(last.Size, piece.Size) && piece.Left - last.Right > -0.5 * piece.Size
                    && !ArePartedBy(uprights, last.Right, piece.Left, piece.Glyphs[0]))
                {
                    last.Glyphs.AddRange(piece.Glyphs);
                    last.Right = Math.Max(last.Right, piece.Right);
                    continue;
                }

                joined.Add(last = piece);
            }
        }

        return joined;
    }
}
