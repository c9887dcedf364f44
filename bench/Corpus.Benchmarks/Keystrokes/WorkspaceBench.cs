using Corpus.Benchmarks.Making;
using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Running;
using Corpus.Workspace.Snapshots;

namespace Corpus.Benchmarks.Keystrokes;

/// <summary>What an edit of one file costs an editor, up to its problems, against the first check of the corpus.</summary>
internal static class WorkspaceBench
{
    public static IEnumerable<Row> Measure(int files, int runs)
    {
        var made = CorpusMaker.Make(MakerOptions.Files(files));
        Check(Open(CorpusMaker.Make(MakerOptions.Files(files / 10)))); // So that what follows is compiled.
        var cold = new List<Work>();
        var edits = new Dictionary<string, List<Work>> { ["one value"] = [], ["a comment"] = [], ["one label"] = [], ["broken YAML"] = [] };
        Rounds.Of("the workspace", runs, TimeSpan.FromMinutes(3), run =>
        {
            CorpusSnapshot? snapshot = null;
            cold.Add(Work.Of(() => Check(snapshot = Open(made))));
            for (var repeat = 0; repeat < 4; repeat++)
            {
                var path = $"curated/entities/part{(run * 37) + (repeat * 211) + 5:0000}.yaml";
                var text = made.Files[path];
                Edit("a comment", "# A comment.\n" + text);
                Edit("one value", text.Replace("    facts:\n", "    summary: It says more now.\n    facts:\n", StringComparison.Ordinal));
                Edit("one label", text.Insert(text.IndexOf("    facts:\n", StringComparison.Ordinal), "    aliases: [another name]\n"));
                // Last: behind it all is checked again, whatever comes.
                Edit("broken YAML", text + "  - [\n");
                snapshot = snapshot!.With([new CorpusText(path, text)]);
                Check(snapshot);

                void Edit(string edit, string edited) => edits[edit].Add(Work.Of(() => Check(snapshot = snapshot!.With([new CorpusText(path, edited)]))));
            }

            return run;
        });

        var basis = new Series(cold.Select(static work => work.Seconds)).Median;
        yield return new Row($"{files:N0} files, {made.Facts:N0} facts: the first check in the workspace", $"{basis:0.00} s");
        foreach (var (edit, works) in edits)
        {
            var ratio = new Series(works.Select(work => work.Seconds / basis));
            yield return edit == "broken YAML"
                ? new Row($"{edit} of one file (what it defines is not known: all files are checked again) ÷ the first check", ratio.Show("0.000"))
                : Row.AtMost($"{edit} of one file in the workspace ÷ the first check", ratio.Median, ratio.Show("0.000"), edit == "one label" ? 0.1 : 0.05);
        }
    }

    private static CorpusSnapshot Open(MadeCorpus made) =>
        CorpusSnapshot.Empty(CorpusSettings.Default).With(made.Files.Select(static file => new CorpusText(file.Key, file.Value)));

    private static void Check(CorpusSnapshot snapshot)
    {
        if (snapshot.Compiled.Entities.FirstOrDefault() is null)
        {
            throw new InvalidOperationException("The made corpus has no entities.");
        }
    }
}
