using System.Globalization;
using System.Text;

namespace Corpus.Documents.Pdf;

/// <summary>Takes out what is printed on every page and is no part of the text: running headers and footers, and the numbers of the pages.</summary>
internal static class RunningLines
{
    public const string Headers = "running headers";
    public const string Numbers = "page numbers";

    /// <summary>How many rows from the edge of a page may be such.</summary>
    private const int Depth = 4;

    /// <param name="Inner">How far it is from the next row towards the text, in what is usual between lines.</param>
    private sealed record Candidate(PageRow Row, bool Top, int Index, string Key, double Inner)
    {
        public bool Marked { get; set; }

        public List<int> NumbersAtEdge { get; } = [];
    }

    /// <param name="bodySize">The size in which most of the document is set.</param>
    /// <param name="took">Is told each line that is taken out, and why.</param>
    public static void Remove(IReadOnlyList<PageContent> pages, double bodySize, Action<int, string, string> took)
    {
        var pitch = Pitch(pages);
        var byPage = pages.Select(page => Candidates(page, pitch)).ToList();
        var all = byPage.SelectMany(static candidates => candidates).ToList();
        foreach (var candidate in all)
        {
            candidate.Marked = candidate.Row.Segments.TrueForAll(static segment => segment.Artifact);
        }

        MarkRepeated(all);
        MarkNumbered(all, pages.Count);
        MarkSlots(all, pages.Count);
        for (var i = 0; i < pages.Count; i++)
        {
            var gone = new HashSet<Segment>(ReferenceEqualityComparer.Instance);
            foreach (var edge in byPage[i].GroupBy(static candidate => candidate.Top))
            {
                // From the edge inwards: what has text outside of it is text. And what is as close to the text as its own lines are is text, too.
                var running = edge.OrderBy(static candidate => candidate.Index).TakeWhile(static candidate => candidate.Marked).ToList();
                while (running.Count > 0 && running[^1].Inner < 1.12 && !IsNumber(running[^1].Row.Text)
                    && !running[^1].Row.Segments.TrueForAll(static segment => segment.Artifact))
                {
                    running.RemoveAt(running.Count - 1);
                }

                foreach (var candidate in running.Where(candidate => (candidate.Inner < 1e4 || candidate.Index == 0)
                    && !(i == 0 && IsTitle(candidate, bodySize))))
                {
                    if (candidate.Row.Segments.TrueForAll(gone.Add))
                    {
                        took(pages[i].Number, candidate.Row.Text, IsNumber(candidate.Row.Text) ? Numbers : Headers);
                    }
                }
            }

            pages[i].Segments.RemoveAll(gone.Contains);
        }

        RemoveTurned(pages, took);
    }

    /// <summary>Whether a line at the top of the first page is set larger than the text, or bold: the title, which runs on from there.</summary>
    private static bool IsTitle(Candidate candidate, double bodySize) =>
        candidate.Top && (candidate.Row.Size > 1.08 * bodySize || candidate.Row.Segments.MaxBy(static segment => segment.Text.Length)!.Bold)
            && candidate.Row.Text.Count(char.IsLetter) >= 8;

    /// <summary>How far apart the lines of the text are, in sizes of the font.</summary>
    private static double Pitch(IReadOnlyList<PageContent> pages)
    {
        var pitches = new List<double>();
        foreach (var page in pages.Take(200))
        {
            var rows = page.Rows();
            for (var i = 1; i < rows.Count; i++)
            {
                var pitch = (rows[i - 1].Baseline - rows[i].Baseline) / rows[i].Size;
                if (pitch is > 0.9 and < 3)
                {
                    pitches.Add(pitch);
                }
            }
        }

        pitches.Sort();
        return pitches.Count < 8 ? 1.2 : Math.Clamp(pitches[pitches.Count / 2], 1, 2.6);
    }

    private static List<Candidate> Candidates(PageContent page, double pitch)
    {
        var rows = page.Rows();
        var found = new List<Candidate>();
        for (var i = 0; i < Math.Min(Depth, rows.Count); i++)
        {
            found.Add(Made(rows, i, top: true, i, pitch));
        }

        for (var i = rows.Count - 1; i >= Math.Max(0, rows.Count - Depth); i--)
        {
            found.Add(Made(rows, i, top: false, rows.Count - 1 - i, pitch));
        }

        return found;
    }

    private static Candidate Made(List<PageRow> rows, int at, bool top, int index, double pitch)
    {
        var inner = top ? at + 1 < rows.Count ? rows[at].Baseline - rows[at + 1].Baseline : 1e6 : at > 0 ? rows[at - 1].Baseline - rows[at].Baseline : 1e6;
        var candidate = new Candidate(rows[at], top, index, Key(rows[at].Text), inner / rows[at].Size / pitch);
        foreach (var segment in rows[at].Segments)
        {
            var words = segment.Text.Split(' ');
            foreach (var word in words.Length == 1 ? words : [words[0], words[^1]])
            {
                if (Number(word) is { } number)
                {
                    candidate.NumbersAtEdge.Add(number);
                }
            }
        }

        // “Page 3 of 10”, “3 / 10”.
        if (candidate.NumbersAtEdge.Count == 0 || rows[at].Text.Length < 20)
        {
            foreach (var word in rows[at].Text.Split([' ', '/', '–', '-', '|']))
            {
                if (Number(word) is { } number)
                {
                    candidate.NumbersAtEdge.Add(number);
                }
            }
        }

        return candidate;
    }

    /// <summary>The same words at the same height of several pages.</summary>
    private static void MarkRepeated(List<Candidate> all)
    {
        foreach (var group in all.GroupBy(static candidate => (candidate.Top, candidate.Key)))
        {
            var letters = group.Key.Key.Count(char.IsLetter);
            var changing = group.Key.Key.Contains('#', StringComparison.Ordinal);
            var heights = new Heights(group);
            foreach (var candidate in group)
            {
                var (pages, first, last) = heights.Around(candidate);

                // The heading with which each chapter begins stands far from the next; what runs is on every page, or on every second one.
                candidate.Marked |= pages >= (changing ? letters > 3 ? 3 : 4 : 2) && (letters > 1 || changing) && (pages >= 3 || candidate.Index < 2)
                    && pages * 10 >= (last - first + 1) * 3;
            }
        }
    }

    /// <summary>At which heights of which pages lines stand.</summary>
    private sealed class Heights
    {
        private readonly Dictionary<int, (int Pages, int First, int Last)> _slots = [];

        public Heights(IEnumerable<Candidate> candidates)
        {
            foreach (var candidate in candidates)
            {
                var page = candidate.Row.Page;
                for (var slot = Slot(candidate) - 1; slot <= Slot(candidate) + 1; slot++)
                {
                    var (pages, first, last) = _slots.GetValueOrDefault(slot, (0, page, 0));
                    _slots[slot] = last == page ? (pages, first, last) : (pages + 1, first, page);
                }
            }
        }

        /// <summary>On how many pages there is a line at about its height, and on which first and last.</summary>
        public (int Pages, int First, int Last) Around(Candidate candidate) => _slots.GetValueOrDefault(Slot(candidate));

        private static int Slot(Candidate candidate) => (int)Math.Round(candidate.Row.Baseline / 2);
    }

    /// <summary>Numbers that go up with the pages.</summary>
    private static void MarkNumbered(List<Candidate> all, int pageCount)
    {
        var offsets = new Dictionary<int, HashSet<int>>();
        foreach (var candidate in all)
        {
            if (candidate.Index < 2)
            {
                foreach (var number in candidate.NumbersAtEdge)
                {
                    var offset = number - candidate.Row.Page;
                    if (!offsets.TryGetValue(offset, out var pages))
                    {
                        offsets.Add(offset, pages = []);
                    }

                    pages.Add(candidate.Row.Page);
                }
            }
        }

        // Front matter and the rest may count by themselves; a count that few pages have is chance, but for the pages' own.
        var counts = offsets.Where(offset => offset.Value.Count >= Math.Max(3, pageCount / 20)).Select(static offset => offset.Key).ToHashSet();
        var numbered = all.Where(candidate => candidate.NumbersAtEdge.Exists(number => counts.Contains(number - candidate.Row.Page)))
            .GroupBy(static candidate => (candidate.Top, candidate.Index)).ToDictionary(static group => group.Key, static group => new Heights(group));
        foreach (var candidate in all)
        {
            var matches = candidate.NumbersAtEdge.Exists(number => counts.Contains(number - candidate.Row.Page));
            if (IsNumber(candidate.Row.Text))
            {
                candidate.Marked |= matches || (candidate.NumbersAtEdge.Contains(candidate.Row.Page) && candidate.Inner > 1.25);
            }
            else if (matches && candidate.Index < 2 && candidate.Inner > 1)
            {
                // With words beside it, where other pages have such a line at the same height.
                candidate.Marked |= numbered[(candidate.Top, candidate.Index)].Around(candidate).Pages >= 3;
            }
        }
    }

    /// <summary>What stands where on most pages something stands that runs, set apart from the text: the names of chapters.</summary>
    private static void MarkSlots(List<Candidate> all, int pageCount)
    {
        foreach (var group in all.Where(static candidate => candidate.Index == 0)
            .GroupBy(static candidate => (candidate.Top, (int)Math.Round(candidate.Row.Baseline / 2))).ToList())
        {
            var members = group.ToList();
            var marked = members.Count(static candidate => candidate.Marked);
            var apart = members.Count(static candidate => candidate.Inner > 1.4);
            foreach (var candidate in members.Where(static candidate => !candidate.Marked && candidate.Inner > 1.2))
            {
                candidate.Marked = (marked >= 3 && marked * 2 > members.Count)
                    || (group.Key.Top && pageCount >= 4 && members.Count >= 4 && members.Count * 10 >= pageCount * 4 && apart * 10 >= members.Count * 8
                        && candidate.Row.Text.Length < 100);
            }
        }
    }

    /// <summary>Stamps in the margin of every page.</summary>
    private static void RemoveTurned(IReadOnlyList<PageContent> pages, Action<int, string, string> took)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var key in page.Turned.SelectMany(static group => group).Select(static segment => Key(segment.Text)).Distinct(StringComparer.Ordinal))
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        foreach (var page in pages)
        {
            foreach (var group in page.Turned)
            {
                foreach (var segment in group.Where(segment => Key(segment.Text) is { Length: >= 4 } key && counts[key] >= 3 && counts[key] * 2 > pages.Count))
                {
                    took(page.Number, segment.Text, Headers);
                }

                group.RemoveAll(segment => Key(segment.Text) is { Length: >= 4 } key && counts[key] >= 3 && counts[key] * 2 > pages.Count);
            }
        }
    }

    /// <summary>A line but for its numbers.</summary>
    private static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var word in text.Split(' '))
        {
            if (Roman(word) is not null)
            {
                key.Append('#');
            }
            else
            {
                foreach (var c in word)
                {
                    if (!char.IsDigit(c))
                    {
                        key.Append(char.ToLowerInvariant(c));
                    }
                    else if (key.Length == 0 || key[^1] != '#')
                    {
                        key.Append('#');
                    }
                }
            }

            key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>Whether a line is the number of a page and no more: <c>12</c>, <c>– 12 –</c>, <c>xii</c>, <c>Page 3 of 10</c>.</summary>
    private static bool IsNumber(string text)
    {
        var words = text.Split([' ', '–', '-', '—', '|', '[', ']', '(', ')', '/', '·', '•', '.'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 4 && words.Any(static word => Number(word) is not null)
            && words.All(static word => Number(word) is not null
                || word.ToLowerInvariant() is "page" or "p" or "of" or "seite" or "von" or "sur" or "de" or "página" or "pagina" or "стр" or "第" or "页" or "頁");
    }

    private static int? Number(string word)
    {
        var bare = word.Trim('.', ',', '(', ')', '[', ']', '–', '-', '—', '|', ':', '/', '·', '•');
        if (bare.Length is 0 or > 5)
        {
            return null;
        }

        var number = 0;
        foreach (var c in bare)
        {
            if (!char.IsDigit(c))
            {
                return Roman(bare);
            }

            number = (number * 10) + (int)CharUnicodeInfo.GetNumericValue(c);
        }

        return number;
    }

    private static int? Roman(string word)
    {
        if (word.Length is 0 or > 8 || (!word.All(static c => c is 'i' or 'v' or 'x' or 'l' or 'c')
            && !word.All(static c => c is 'I' or 'V' or 'X' or 'L' or 'C')))
        {
            return null;
        }

        var (sum, last) = (0, 0);
        foreach (var c in word.Reverse())
        {
            var value = char.ToLowerInvariant(c) switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, _ => 100 };
            sum += value < last ? -value : value;
            last = Math.Max(last, value);
        }

        return sum;
    }
}
