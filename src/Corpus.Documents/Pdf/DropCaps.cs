namespace Corpus.Documents.Pdf;

/// <summary>Joins the large letter with which a chapter begins with the line beside its top.</summary>
internal static class DropCaps
{
    public static List<Segment> Join(List<Segment> segments, double bodySize)
    {
        List<Segment>? joined = null;
        foreach (var cap in segments)
        {
            if (cap.Text.Length > 2 || cap.Size < 1.7 * bodySize || !char.IsLetter(cap.Text[^1]))
            {
                continue;
            }

            // Two lines at least stand beside it.
            var beside = segments.Where(line => line.Size < 0.7 * cap.Size && line.Left >= cap.Right - 2 && line.Left <= cap.Right + (1.5 * bodySize)
                && line.Baseline > cap.Baseline - (0.3 * bodySize) && line.Baseline < cap.Baseline + (0.8 * cap.Size))
                    .OrderByDescending(static line => line.Baseline).ToList();
            if (beside.Count < 2)
            {
                continue;
            }

            joined ??= [.. segments];
            joined.Remove(cap);
            joined[joined.IndexOf(beside[0])] = beside[0] with
            {
                Text = cap.Text + beside[0].Text,
                Raw = cap.Raw + beside[0].Raw,
                Left = cap.Left,
                FirstWord = beside[0].FirstWord + cap.Width,
            };
        }

        return joined ?? segments;
    }
}
