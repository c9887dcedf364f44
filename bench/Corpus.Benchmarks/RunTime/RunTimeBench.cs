using System.Globalization;
using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Running;

namespace Corpus.Benchmarks.RunTime;

/// <summary>What a program pays that uses a fact: at its start, and at each use.</summary>
internal static class RunTimeBench
{
    private const int Pairs = 20;

    public static IEnumerable<Row> StartUp(int facts)
    {
        using var workspace = new ScratchFolder();
        var programs = new SamplePrograms(workspace.Folder, facts);
        var literal = programs.Compile("Literal");
        foreach (var (name, what) in new[] { ("Constant", "a constant"), ("Fact", "a fact"), ("Cited", "a fact and its citations"),
            ("Resource", "ResourceManager"),
            ("Json", "System.Text.Json, source-generated"), ("Yaml", "YamlDotNet") })
        {
            var program = programs.Compile(name);
            SamplePrograms.Run(program);
            var costs = Rounds.Of(
                $"start-up with {what}, {facts:N0} facts", Pairs, TimeSpan.FromMinutes(
                1.5), _ => (Program: SamplePrograms.Run(program), Literal: SamplePrograms.Run(literal)));
            if (costs.Any(static cost => cost.Program.Output != cost.Literal.Output))
            {
                throw new InvalidOperationException($"{name} printed {costs[0].Program.Output}, not {costs[0].Literal.Output}.");
            }

            var ratio =
                Series.Ratios(costs.Select(static cost => cost.Program.Whole.TotalSeconds), costs.Select(static cost => cost.Literal.Whole.TotalSeconds));
            var title = $"{facts:N0} facts: start-up, a program with {what} ÷ with the literal";
            yield return name switch
            {
                "Constant" => Row.AtMost(title, ratio.Median, ratio.Show(), 1.05),
                "Fact" or "Cited" => Row.AtMost(title, ratio.Median, ratio.Show(), 1.3),
                _ => new Row(title, ratio.Show()),
            };
        }
    }

    public static IEnumerable<Row> Access(int facts)
    {
        using var workspace = new ScratchFolder();
        var programs = new SamplePrograms(workspace.Folder, facts);
        var times = new Dictionary<string, double>();
        foreach (var line in SamplePrograms.Run(programs.Compile("Access")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (kind, name, value) = line.Split('|') is [var first, var second, var third]
                ? (first, second, double.Parse(third, CultureInfo.InvariantCulture))
                : throw new InvalidOperationException(line);
            if (kind == "ns")
            {
                times.Add(name, value);
            }
            else if (name.StartsWith("next", StringComparison.Ordinal))
            {
                yield return Row.AtMost($"{facts:N0} facts: bytes allocated by the {name}", value, $"{value:N0}", 0);
            }
            else
            {
                yield return new Row($"{facts:N0} facts: bytes allocated by {name}", $"{value:N0}");
            }
        }

        yield return new Row(
            "a read in a loop, ns", string.Join(", ", times.Select(static time => $"{time.Key} {time.Value.ToString("0.0", CultureInfo.InvariantCulture)}")));
        yield return new Row("ResourceManager ÷ look-up by id, time", $"{times["ResourceManager"] / times["look-up by id"]:0.0}");
    }
}
