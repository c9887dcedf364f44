namespace Corpus.Language.Model;

/// <summary>How many citations came to each state of each point.</summary>
/// <param name="Numbers">The numbers of the states of the first point, then those of the second, and so on.</param>
internal sealed record PointCounts(EquatableArray<int> Numbers)
{
    /// <summary>The points by name, in the order in which they are shown.</summary>
    public static readonly string[] Points = [.. Enum.GetNames(typeof(SupportPoint)).Select(Casing.Uncapitalise)];

    /// <summary>What can come of a point, by name, in the order in which it is shown.</summary>
    public static readonly string[] States = [.. Enum.GetNames(typeof(PointState)).Skip(1).Select(Casing.Uncapitalise)];

    public static PointCounts Empty { get; } = new(EquatableArray.From(new int[Points.Length * States.Length]));

    public int this[SupportPoint point, PointState state] => state == PointState.None ? 0 : Numbers[IndexOf(point, state)];

    /// <summary>All numbers, with the names of their points and states.</summary>
    public IEnumerable<(string Point, string State, int Number)> All =>
        Points.SelectMany((point, row) => States.Select((state, column) => (point, state, Numbers[(row * States.Length) + column])));

    public static PointCounts operator +(PointCounts a, PointCounts b) => new(EquatableArray.From(a.Numbers.Zip(b.Numbers, static (x, y) => x + y)));

    /// <summary>The same where some of the citations came to another state of a point.</summary>
    public PointCounts Moved(SupportPoint point, PointState from, PointState to, int number)
    {
        var (less, more) = (IndexOf(point, from), IndexOf(point, to));
        return new(EquatableArray.From(Numbers.Select((count, index) => index == less ? count - number : index == more ? count + number : count)));
    }

    /// <summary>What came of a point as people write it: “not checked”.</summary>
    public static string WordsOf(PointState state) =>
        string.Concat(Casing.Uncapitalise(state.ToString())
            .Select(static letter => char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));

    private static int IndexOf(SupportPoint point, PointState state) => ((int)point * States.Length) + (int)state - 1;

    internal sealed class Builder
    {
        private readonly int[] _numbers = new int[Points.Length * States.Length];

        public void Add(SupportPoints points)
        {
            for (var point = 0; point < Points.Length; point++)
            {
                if (points[(SupportPoint)point] is not PointState.None and var state)
                {
                    _numbers[IndexOf((SupportPoint)point, state)]++;
                }
            }
        }

        /// <summary>Adds a count by the names of its point and state; one that is not known is left out.</summary>
        public void Add(string point, string state, int number)
        {
            var (row, column) = (Array.IndexOf(Points, point), Array.IndexOf(States, state));
            if (row >= 0 && column >= 0)
            {
                _numbers[(row * States.Length) + column] += number;
            }
        }

        public PointCounts ToCounts() => new(EquatableArray.From(_numbers));
    }
}
