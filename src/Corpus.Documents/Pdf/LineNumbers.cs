using System.Globalization;

namespace Corpus.Documents.Pdf;

/// <summary>Takes out the numbers of lines that are printed in a margin.</summary>
internal static class LineNumbers
{
    public const string Name = "line numbers";

    public static void Remove(IReadOnlyList<PageContent> pages, Action<int, string, string> took)
    {
        var runs = pages.Select(Find).ToList();

        // A document counts its lines by one step: what counts by another is the numbers of sections, or a list.
        var step = runs.SelectMany(static page => page).GroupBy(static run => run.Step)
            .OrderByDescending(static group => group.Select(static run => run.Page).Distinct().Count())
            .ThenByDescending(static group => group.Key).FirstOrDefault()?.Key;
        var found = runs.ConvertAll(page => page.Where(run => run.Step == step || (step >= 5 && run.Step % 5 == 0))
            .SelectMany(static run => run.Numbers).Distinct().ToList());
        var withText = pages.Count(static page => page.Segments.Count > 8);
        var numbered = found.Count(static numbers => numbers.Count > 0);

        // A table may count its rows on one page; a document that counts its lines does so nearly everywhere.
        if (numbered == 0 || numbered * 10 < withText * 6 || (numbered < 2 && found.Sum(static numbers => numbers.Count) < 12))
        {
            return;
        }

        for (var i = 0; i < pages.Count; i++)
        {
            var gone = new HashSet<Segment>(found[i], ReferenceEqualityComparer.Instance);
            pages[i].Segments.RemoveAll(gone.Contains);
            foreach (var segment in found[i])
            {
                took(pages[i].Number, segment.Text, Name);
            }
        }
    }

    private sealed record NumberRun(int Page, int Step, List<Segment> Numbers);

    private static List<NumberRun> Find(PageContent page)
    {
        var numbers = new List<(Segment Segment, int Number)>();
        foreach (var segment in page.Segments)
        {
            if (segment.Text.Length <= 5 && int.TryParse(segment.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                numbers.Add((segment, number));
            }
        }

        var text = page.Segments.Where(static segment => segment.Text.Length > 12).ToList();
        if (numbers.Count < 3 || text.Count < 5)
        {
            return [];
        }

        // Outside of the text, or smaller than it is, wherever they stand.
        var (left, right) = (text.Select(static segment => segment.Left).Order().ElementAt(text.Count / 10), text
            .Select(static segment => segment.Right).Order().ElementAt(text.Count * 9 / 10));
        var size = text.Select(static segment => segment.Size).Order().ElementAt(text.Count / 2);
        var outside = numbers.Where(number => number.Segment.Right < left || number.Segment.Left > right || number.Segment.Size < 0.8 * size).ToList();
        var runs = outside.GroupBy(static number => (int)Math.Round(number.Segment.Right / 5)).Select(group => Run(page.Number, [.. group], text.Count))
            .OfType<NumberRun>().ToList();
        foreach (var run in runs)
        {
            // Those of one digit begin where the others begin, or end where they end.
            run.Numbers.AddRange(outside.Where(number => number.Number % run.Step == 0 && number.Number < 10 && !run.Numbers.Contains(number.Segment)
                && number.Segment.Baseline > run.Numbers[0].Baseline && Math.Abs(number.Segment.Left - run.Numbers[0].Left) < 3)
                    .Select(static number => number.Segment).ToList());
        }

        return runs;
    }

    /// <summary>Numbers in one margin that go up by the same step from the top.</summary>
    private static NumberRun? Run(int page, List<(Segment Segment, int Number)> numbers, int lines)
    {
        var sorted = numbers.OrderByDescending(static number => number.Segment.Baseline).ToList();
        if (sorted.Count < 3)
        {
            return null;
        }

        var steps = new Dictionary<int, int>();
        for (var i = 1; i < sorted.Count; i++)
        {
            var step = sorted[i].Number - sorted[i - 1].Number;
            steps[step] = steps.GetValueOrDefault(step) + 1;
        }

        var common = steps.OrderByDescending(static step => step.Value).ThenBy(static step => step.Key).First();
        var least = common.Key is 1 or 2 ? lines * 7 : lines * 2;
        return common.Key is 1 or 2 or 5 or 10 && common.Value * 10 >= (sorted.Count - 1) * 8 && sorted.Count * common.Key * 10 >= least
            ? new NumberRun(page, common.Key, sorted.ConvertAll(static number => number.Segment)) : null;
    }
}
