using Corpus.Site.Pictures.Drawing;

namespace Corpus.Site.Pictures.Time;

// A family in one file: an axis of time, its pieces and its marks.

/// <summary>A piece of an axis on which the same length is the same time.</summary>
internal sealed record TimePiece(long First, long Last, double Left, double Right);

internal sealed record TimeMark(double X, string Label);

/// <summary>
/// Where days are on an axis. Where nothing is for a long time the axis is broken, so that one old date does not push a hundred new ones into one place; a
/// break is drawn as such.
/// </summary>
internal sealed class TimeScale
{
    private const double Padding = 14;
    private const double BreakWidth = 34;
    private const double LeastPieceWidth = 76;
    private const double LeastMarkDistance = 74;
    private const double LabelSize = 12;
    private const int MostBreaks = 4;

    // With fewer dates than this the gaps between them are what there is to see.
    private const int FewestDaysForBreaks = 6;

    private TimeScale(IReadOnlyList<TimePiece> pieces) => Pieces = pieces;

    public IReadOnlyList<TimePiece> Pieces { get; }

    /// <summary>Where the breaks are.</summary>
    public IEnumerable<(double Left, double Right)> Breaks => Pieces.Zip(Pieces.Skip(1), static (piece, next) => (piece.Right, next.Left));

    /// <param name="days">Every day at which something begins or ends, in any order; one at least.</param>
    /// <param name="whole">What is not to be broken: times within which something happened, no one knows when.</param>
    /// <param name="left">Where the axis begins.</param>
    /// <param name="right">Where it ends.</param>
    public static TimeScale Of(IReadOnlyList<long> days, IReadOnlyList<(long First, long Last)> whole, double left, double right)
    {
        long[] sorted = [.. days.Distinct().Order()];
        return Of(sorted, Breakpoints(sorted, whole), left, right);
    }

    /// <summary>The same without breaks: what rises and falls in time must not be pushed together.</summary>
    public static TimeScale Whole(IEnumerable<long> days, double left, double right) => Of([.. days.Distinct().Order()], [], left, right);

    private static TimeScale Of(long[] sorted, List<int> ends, double left, double right)
    {
        List<(long First, long Last)> runs = [];
        var first = sorted[0];
        foreach (var index in ends)
        {
            runs.Add((first, sorted[index]));
            first = sorted[index + 1];
        }

        runs.Add((first, sorted[^1]));
        var room = right - left - (BreakWidth * (runs.Count - 1)) - (LeastPieceWidth * runs.Count);
        var length = Math.Max(1, runs.Sum(static run => run.Last - run.First));
        List<TimePiece> pieces = [];
        var at = left;
        foreach (var run in runs)
        {
            var width = LeastPieceWidth + (runs.Count == 1 ? room : room * (run.Last - run.First) / length);
            pieces.Add(new TimePiece(run.First, run.Last, at, at + width));
            at += width + BreakWidth;
        }

        return new TimeScale(pieces);
    }

    public double X(long day)
    {
        for (var index = 0; index < Pieces.Count; index++)
        {
            var piece = Pieces[index];
            if (day <= piece.Last || index == Pieces.Count - 1)
            {
                return day < piece.First && index > 0 ? (Pieces[index - 1].Right + piece.Left) / 2 : Within(piece, day);
            }
        }

        throw new InvalidOperationException("An axis has a piece.");
    }

    /// <summary>The marks of the axis at round times, whose labels do not overlap.</summary>
    public IReadOnlyList<TimeMark> Marks()
    {
        List<TimeMark> marks = [];
        var free = double.NegativeInfinity;
        foreach (var piece in Pieces)
        {
            var before = marks.Count;
            foreach (var (day, label) in StepOf(piece) is { } step ? step.Marks(piece.First, piece.Last) : [])
            {
                Add(day, label);
            }

            if (marks.Count == before)
            {
                Add(piece.First, TimeStep.LabelOfDay(piece.First));
            }
        }

        return marks;

        void Add(long day, string label)
        {
            var (x, half) = (X(day), TextWidth.Of(label, LabelSize) / 2);
            if (x - half >= free)
            {
                marks.Add(new TimeMark(x, label));
                free = x + half + 6;
            }
        }
    }

    private static TimeStep? StepOf(TimePiece piece)
    {
        var perDay = (piece.Right - piece.Left - (2 * Padding)) / Math.Max(1, piece.Last - piece.First);
        return piece.First == piece.Last ? null : TimeStep.All.FirstOrDefault(step => step.Days * perDay >= LeastMarkDistance);
    }

    private static double Within(TimePiece piece, long day) => piece.First == piece.Last
        ? (piece.Left + piece.Right) / 2
        : piece.Left + Padding + ((piece.Right - piece.Left - (2 * Padding)) * Share(piece, day));

    private static double Share(TimePiece piece, long day) => Math.Clamp((double)(day - piece.First) / (piece.Last - piece.First), 0, 1);

    // A gap is cut out as long as it is a quarter of what is left: then what is left is seen four thirds as large.
    private static List<int> Breakpoints(long[] sorted, IReadOnlyList<(long First, long Last)> whole)
    {
        List<int> breaks = [];
        if (sorted.Length < FewestDaysForBreaks)
        {
            return breaks;
        }

        var left = sorted[^1] - sorted[0];
        var byLength = Enumerable.Range(0, sorted.Length - 1).OrderByDescending(index => sorted[index + 1] - sorted[index]).ThenBy(static index => index);
        foreach (var index in byLength)
        {
            if (breaks.Count == MostBreaks)
            {
                break;
            }

            var gap = sorted[index + 1] - sorted[index];
            if (gap < left / 4 || left - gap < 2)
            {
                break;
            }

            if (!whole.Any(time => time.First <= sorted[index] && time.Last >= sorted[index + 1]))
            {
                breaks.Add(index);
                left -= gap;
            }
        }

        breaks.Sort();
        return breaks;
    }
}
