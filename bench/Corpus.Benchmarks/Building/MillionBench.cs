using Corpus.Benchmarks.Making;
using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Running;
using Corpus.Language;
using Corpus.Language.Binding;
using Corpus.Language.Text;

namespace Corpus.Benchmarks.Building;

/// <summary>More facts than one compiler takes: a corpus of ten shards, compiled one after another, as they could be on as many machines.</summary>
internal sealed class MillionBench
{
    private const int Shards = 10;
    private readonly int _factsOfShard;
    private readonly string _folder;
    private readonly CompilerRun _compiler;
    private readonly List<string> _assemblies = [];
    private readonly List<ProcessCost> _documenting = [];

    private MillionBench(int factsOfShard, string folder)
    {
        (_factsOfShard, _folder) = (factsOfShard, folder);
        _compiler = new CompilerRun(folder);
    }

    public static IReadOnlyList<Row> Measure(int factsOfShard)
    {
        using var workspace = new ScratchFolder();
        return [.. new MillionBench(factsOfShard, workspace.Folder).Rows()];
    }

    private IEnumerable<Row> Rows()
    {
        var title = $"{Shards} shards of {_factsOfShard:N0} facts";
        var schema = Compile("Bench.Schema", CorpusMaker.Schema(new MakerOptions(0)));
        var (shards, made) = (new List<ProcessCost>(), new List<MadeCorpus>());
        for (var shard = 0; shard < Shards; shard++)
        {
            var corpus = CorpusMaker.Make(MakerOptions.OfShard(shard, Shards, _factsOfShard));
            shards.Add(Compile($"Bench.Shard{shard}", corpus));
            made.Add(corpus with { Files = new Dictionary<string, string>() });
            Console.Error.WriteLine($"  {title}: {shard + 1}, {shards[^1].Elapsed.TotalSeconds:0} s, {shards[^1].PeakMegabytes:0} MB");
        }

        var whole = Compile("Bench", CorpusMaker.Whole(new MakerOptions(0)));
        yield return new Row(
            $"{title}: what was made",
            $"{made.Sum(static corpus => corpus.Facts):N0} facts, {made.Sum(static corpus => corpus.Entities):N0} entities, " +
            $"{made.Sum(static corpus => corpus.Citations):N0} citations, " +
            $"{_assemblies.Sum(static file => new FileInfo(file).Length) / 1e6:0} MB of assemblies");
        var peak = new Series(shards.Append(schema).Append(whole).Select(static cost => cost.PeakMegabytes));
        yield return _factsOfShard >= 100_000
            ? Row.AtMost($"{title}: peak memory of a compiler, the most of all, MB", peak.Most, peak.Show("0"), 2_000)
            : new Row($"{title}: peak memory of a compiler, MB", peak.Show("0"));
        var seconds = shards.Select(static cost => cost.Processor.TotalSeconds).ToArray();
        var all = seconds.Sum() + schema.Processor.TotalSeconds + whole.Processor.TotalSeconds;
        yield return new Row(
            $"{title}: the documentation file, written after the compiler, ÷ compiling",
            $"{_documenting.Sum(static cost => cost.Processor.TotalSeconds) / all:0.00}, at most {_documenting.Max(static cost => cost.PeakMegabytes):0} MB");
        var growth = seconds.Sum() / (Shards * seconds[0]);
        yield return Row.AtMost($"{title}: time of all shards ÷ {Shards} times the first", growth, $"{growth:0.00}", 1.3);
        yield return new Row($"{title}: time of a shard, s", new Series(seconds).Show("0.0"));
        yield return new Row($"{title}: time of the schema and of the whole, s", $"{schema.Processor.TotalSeconds:0.0} and {whole.Processor.TotalSeconds:0.0}");
        yield return new Row(
            $"{title}: an edit that concerns one shard (that and the whole) ÷ all", $"{(seconds.Average() + whole.Processor.TotalSeconds) / all:0.00}");
        yield return new Row(
            $"{title}: one after another, by the wall",
            $"{shards.Append(schema).Append(whole).Concat(_documenting).Sum(static cost => cost.Elapsed.TotalMinutes):0.0} minutes");
        if (Shards * _factsOfShard >= Limits.Facts)
        {
            yield return InOne();
        }
    }

    /// <summary>Compiles a part, which references those before it.</summary>
    private ProcessCost Compile(string name, MadeCorpus corpus)
    {
        // Each in a folder that is gone before the next is made: together they are more than a small disk has.
        using var workspace = new ScratchFolder();
        corpus.WriteTo(workspace.Folder);
        // Shards need the schema alone; what goes over them, all.
        var references = corpus.Facts > 0 ? _assemblies.Take(1) : _assemblies;
        var generated = workspace.Sub("generated");
        var cost = CompilerRun.Compile(_compiler.FromCorpus(name, corpus, workspace.Folder, generated, references: references, isDocumented: false));
        _documenting.Add(_compiler.Document(name, generated));
        _assemblies.Add(Path.Combine(_folder, name + ".dll"));
        return cost;
    }

    /// <summary>What the language says of as many facts in one project.</summary>
    private static Row InOne()
    {
        var corpus = CorpusMaker.Make(new MakerOptions(Limits.Facts + 1));
        var inputs =
            corpus.Files.ToLookup(static file => file.Key.EndsWith(".yaml", StringComparison.Ordinal), static file => new InputText(file.Key, file.Value));
        IReadOnlyList<string> ids = [];
        var work = Work.Of(
            () => ids = [.. CorpusCompiler.Compile(inputs[true], inputs[false], new CheckOptions()).Problems.Select(static problem => problem.Id).Distinct()]);
        return new Row($"{corpus.Facts:N0} facts in one project", $"{string.Join(", ", ids)} after {work.Seconds:0} s of checking");
    }
}
