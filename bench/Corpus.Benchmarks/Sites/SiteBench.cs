using System.Text;
using Corpus.Benchmarks.Making;
using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Running;
using Corpus.Site;
using Corpus.Site.Model;
using Corpus.Workspace.Snapshots;

namespace Corpus.Benchmarks.Sites;

/// <summary>What the site of a corpus costs against its check, and whether that grows with the corpus and not faster.</summary>
internal static class SiteBench
{
    public static IEnumerable<Row> Measure(int facts, int runs)
    {
        var made = new[] { facts / 10, facts }.Select(size => CorpusMaker.Make(new MakerOptions(size))).ToArray();
        var (checks, sites) = (new List<Work>[] { [], [] }, new List<Work>[] { [], [] });
        var (files, largest, characters) = (0, 0, 0L);
        _ = Files(Open(made[0])).Count(); // So that what follows is compiled.
        Rounds.Of("the site", runs, TimeSpan.FromMinutes(3), run =>
        {
            for (var size = 0; size < made.Length; size++)
            {
                CorpusSnapshot? snapshot = null;
                checks[size].Add(Work.Of(() => snapshot = Open(made[size])));
                (files, largest, characters) = (0, 0, 0L);
                sites[size].Add(Work.Of(() =>
                {
                    foreach (var file in Files(snapshot!))
                    {
                        files++;
                        characters += file.Content.Length;
                        // What grows with a corpus besides its pages: texts, and what a search looks into.
                        if (file.Path.EndsWith(".html", StringComparison.Ordinal) && !file.Path.StartsWith("sources/", StringComparison.Ordinal))
                        {
                            largest = Math.Max(largest, Encoding.UTF8.GetByteCount(file.Content));
                        }
                    }
                }));
            }

            return run;
        });

        var ratio = Running.Series.Ratios(sites[1].Select(static work => work.Seconds), checks[1].Select(static work => work.Seconds));
        yield return new Row($"{made[1].Facts:N0} facts: the site", $"{files:N0} files, {characters / 1_000_000d:0.0} million characters");
        yield return Row.AtMost("time of making the site ÷ reading and checking the corpus", ratio.Median, ratio.Show(), 5);
        var growth = new Running.Series(sites[1].Zip(sites[0], (large, small) => large.Bytes / (double)made[1].Facts / (small.Bytes / (double)made[0].Facts)));
        yield return Row.AtMost("bytes allocated for the site, a fact: many ÷ few", growth.Median, growth.Show(), 1.3);
        yield return Row.AtMost("bytes of the largest page but those of sources", largest, $"{largest:N0}", 200_000);
    }

    private static IEnumerable<SiteFile> Files(CorpusSnapshot snapshot) => SiteMaker.Files(new SiteModel(snapshot, SiteOptions.Default));

    private static CorpusSnapshot Open(MadeCorpus made)
    {
        var snapshot = CorpusSnapshot.Empty(CorpusSettings.Default).With(made.Files.Select(static file => new CorpusText(file.Key, file.Value)));
        return snapshot.Problems.Count == 0 ? snapshot : throw new InvalidOperationException("The made corpus has problems: " + snapshot.Problems[0]);
    }
}
