using Corpus.Benchmarks.Making;
using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Running;

namespace Corpus.Benchmarks.Keystrokes;

/// <summary>What the generator costs at each edit, against its first run.</summary>
internal static class KeystrokeBench
{
    public static IEnumerable<Row> Measure(int files, int runs)
    {
        var made = CorpusMaker.Make(MakerOptions.Files(files));
        new Editor(CorpusMaker.Make(MakerOptions.Files(files / 10))).Run(); // So that what follows is compiled.
        var cold = new List<Work>();
        var edits = new Dictionary<string, List<Work>> { ["an edit of C#"] = [], ["one value"] = [], ["a comment"] = [], ["one label"] = [] };
        Rounds.Of("keystrokes", runs, TimeSpan.FromMinutes(3), run =>
        {
            var editor = new Editor(made);
            cold.Add(Work.Of(editor.Run));
            for (var repeat = 0; repeat < 4; repeat++)
            {
                var path = $"curated/entities/part{(run * 37) + (repeat * 211) + 5:0000}.yaml";
                var text = made.Files[path];
                editor.EditCode($"class C{repeat} {{ }}");
                edits["an edit of C#"].Add(Work.Of(editor.Run));
                editor.EditFile(path, "# A comment.\n" + text);
                edits["a comment"].Add(Work.Of(editor.Run));
                editor.EditFile(path, text.Replace("    facts:\n", "    summary: It says more now.\n    facts:\n", StringComparison.Ordinal));
                edits["one value"].Add(Work.Of(editor.Run));
                editor.EditFile(path, text.Replace("    facts:\n", "    aliases: [another name]\n    facts:\n", StringComparison.Ordinal));
                edits["one label"].Add(Work.Of(editor.Run));
                editor.EditFile(path, text);
                editor.Run();
            }

            return run;
        });

        var basis = new Series(cold.Select(static work => work.Seconds)).Median;
        var bytes = new Series(cold.Select(static work => (double)work.Bytes)).Median;
        yield return new Row($"{files:N0} files, {made.Facts:N0} facts: the first run", $"{basis:0.00} s, {bytes / 1e6:0} MB allocated");
        foreach (var (edit, works) in edits)
        {
            var ratio = new Series(works.Select(work => work.Seconds / basis));
            var share = new Series(works.Select(work => work.Bytes / bytes));
            yield return Row.AtMost($"{edit} ÷ the first run, time", ratio.Median, ratio.Show("0.000"), edit == "one label" ? 0.1 : 0.05);
            yield return new Row($"{edit} ÷ the first run, bytes allocated", share.Show("0.0000"));
        }
    }

    /// <summary>Whether what the generator costs a fact stays what it is.</summary>
    public static IEnumerable<Row> Linear(int small, int large, int runs)
    {
        var (few, many) = (CorpusMaker.Make(new MakerOptions(small)), CorpusMaker.Make(new MakerOptions(large)));
        new Editor(few).Run();
        var pairs =
            Rounds.Of("the generator alone", runs, TimeSpan.FromMinutes(3), _ => (Few: Work.Of(new Editor(few).Run), Many: Work.Of(new Editor(many).Run)));
        var time = new Series(pairs.Select(pair => pair.Many.Seconds / large / (pair.Few.Seconds / small)));
        var bytes = new Series(pairs.Select(pair => (double)pair.Many.Bytes / large / ((double)pair.Few.Bytes / small)));
        yield return Row.AtMost($"generator a fact: {large:N0} ÷ {small:N0} facts", time.Median, time.Show(), 1.3);
        yield return new Row($"generator, bytes allocated a fact: {large:N0} ÷ {small:N0} facts", bytes.Show());
        yield return new Row(
            $"generator at {large:N0} facts",
            $"{new Series(pairs.Select(static pair => pair.Many.Seconds)).Median:0.0} s, " +
            $"{new Series(pairs.Select(static pair => pair.Many.Bytes / 1e6)).Median:N0} MB allocated");
    }
}
