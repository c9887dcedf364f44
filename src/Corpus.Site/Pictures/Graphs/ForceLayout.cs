namespace Corpus.Site.Pictures.Graphs;

/// <summary>
/// Places the nodes of a connected graph by forces (Fruchterman and Reingold): all push each other away, edges pull together. It starts from a fixed
/// arrangement and goes a fixed number of rounds, so that the same graph is always the same picture.
/// </summary>
internal sealed class ForceLayout
{
    private const int Rounds = 400;
    private const double EdgeLength = 92;
    private const double StartDistance = 60;
    private const double Hottest = 60;

    private readonly int _count;
    private readonly (int From, int To)[] _edges;
    private readonly int[] _degrees;
    private readonly double[] _x;
    private readonly double[] _y;

    private ForceLayout(int count, (int From, int To)[] edges)
    {
        (_count, _edges) = (count, edges);
        (_x, _y, _degrees) = (new double[count], new double[count], new int[count]);
        foreach (var (from, to) in edges)
        {
            _degrees[from]++;
            _degrees[to]++;
        }
    }

    /// <summary>The places of the nodes, in their order.</summary>
    /// <param name="count">How many nodes there are.</param>
    /// <param name="edges">Each pair once, whatever there is between the two; none from a node to itself.</param>
    public static (double X, double Y)[] Of(int count, (int From, int To)[] edges)
    {
        var layout = new ForceLayout(count, edges);
        layout.Start();
        for (var round = 0; round < Rounds; round++)
        {
            layout.Move(Hottest * (Rounds - round) / Rounds);
        }

        return [.. layout._x.Zip(layout._y)];
    }

    // A spiral on a grid, the node with the most edges in its middle and its neighbours around it.
    private void Start()
    {
        var (x, y, stepX, stepY, side, walked, turns) = (0, 0, 1, 0, 1, 0, 0);
        foreach (var node in BreadthFirst())
        {
            // Not quite on the grid: nodes in one line would stay in it.
            _x[node] = (x * StartDistance) + (node % 7);
            _y[node] = (y * StartDistance) + (node % 5);
            (x, y, walked) = (x + stepX, y + stepY, walked + 1);
            if (walked == side)
            {
                (stepX, stepY, walked, turns) = (-stepY, stepX, 0, turns + 1);
                side += turns % 2 == 0 ? 1 : 0;
            }
        }
    }

    private List<int> BreadthFirst()
    {
        var neighbours = _edges.Concat(_edges.Select(static edge => (From: edge.To, To: edge.From))).ToLookup(static edge => edge.From, static edge => edge.To);
        List<int> order = [];
        var seen = new bool[_count];
        foreach (var root in ByDegree(Enumerable.Range(0, _count)))
        {
            if (seen[root])
            {
                continue;
            }

            seen[root] = true;
            order.Add(root);
            for (var index = order.Count - 1; index < order.Count; index++)
            {
                foreach (var next in ByDegree(neighbours[order[index]].Where(next => !seen[next]).Distinct()).ToArray())
                {
                    seen[next] = true;
                    order.Add(next);
                }
            }
        }

        return order;
    }

    private IEnumerable<int> ByDegree(IEnumerable<int> nodes) => nodes.OrderByDescending(node => _degrees[node]).ThenBy(static node => node);

    private void Move(double heat)
    {
        var (forceX, forceY) = (new double[_count], new double[_count]);
        for (var a = 0; a < _count; a++)
        {
            for (var b = a + 1; b < _count; b++)
            {
                var (dx, dy) = (_x[a] - _x[b], _y[a] - _y[b]);
                var square = Math.Max(1, (dx * dx) + (dy * dy));
                // What has many edges needs room for them.
                var force = EdgeLength * EdgeLength / square * (1 + (0.08 * (_degrees[a] + _degrees[b])));
                (forceX[a], forceY[a]) = (forceX[a] + (dx * force), forceY[a] + (dy * force));
                (forceX[b], forceY[b]) = (forceX[b] - (dx * force), forceY[b] - (dy * force));
            }
        }

        foreach (var (from, to) in _edges)
        {
            var (dx, dy) = (_x[from] - _x[to], _y[from] - _y[to]);
            var force = Math.Sqrt((dx * dx) + (dy * dy)) / EdgeLength;
            (forceX[from], forceY[from]) = (forceX[from] - (dx * force), forceY[from] - (dy * force));
            (forceX[to], forceY[to]) = (forceX[to] + (dx * force), forceY[to] + (dy * force));
        }

        for (var node = 0; node < _count; node++)
        {
            // A weak pull to the middle, so that nothing drifts away.
            var (dx, dy) = (forceX[node] - (_x[node] * 0.05), forceY[node] - (_y[node] * 0.05));
            var length = Math.Max(0.001, Math.Sqrt((dx * dx) + (dy * dy)));
            var step = Math.Min(length, heat) / length;
            (_x[node], _y[node]) = (_x[node] + (dx * step), _y[node] + (dy * step));
        }
    }
}
