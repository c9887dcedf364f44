namespace Corpus.Documents.Pdf;

/// <summary>What is kept of a page: little, so that a document of a thousand pages fits.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Segments">The text in the main direction of writing.</param>
/// <param name="Turned">Text in other directions: stamps in the margin, labels of axes.</param>
/// <param name="Rules">The thin lines.</param>
internal sealed record PageContent(int Number, List<Segment> Segments, List<List<Segment>> Turned, List<Rule> Rules)
{
    /// <summary>The thin lines down the page, from left to right.</summary>
    public IReadOnlyList<Upright> Uprights { get; init; } = [];

    /// <summary>Whether there is a picture on it.</summary>
    public bool HasPicture { get; init; }

    /// <summary>Whether columns and cells are read from right to left.</summary>
    public bool IsRightToLeft { get; } = Segments.Sum(static segment => segment.IsRightToLeft ? segment.Text.Length : -segment.Text.Length) > 0;

    /// <summary>The rows of the page, from the top: what stands on one baseline, in whatever column.</summary>
    public List<PageRow> Rows()
    {
        var rows = new List<PageRow>();
        foreach (var segment in Segments.OrderByDescending(static segment => segment.Baseline).ThenBy(static segment => segment.Left))
        {
            if (rows.Count > 0 && rows[^1].Baseline - segment.Baseline <= 2)
            {
                rows[^1].Segments.Add(segment);
            }
            else
            {
                rows.Add(new PageRow(Number, segment.Baseline, [segment]));
            }
        }

        return rows;
    }
}

/// <summary>What stands on one baseline of a page.</summary>
internal sealed record PageRow(int Page, double Baseline, List<Segment> Segments)
{
    public string Text => string.Join(' ', Segments.OrderBy(static segment => segment.Left).Select(static segment => segment.Text));

    public double Size => Segments.Max(static segment => segment.Size);
}
