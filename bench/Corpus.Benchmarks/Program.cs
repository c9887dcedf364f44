using Corpus.Benchmarks;
using Corpus.Benchmarks.Building;
using Corpus.Benchmarks.Documents;
using Corpus.Benchmarks.Exporting;
using Corpus.Benchmarks.Keystrokes;
using Corpus.Benchmarks.Proving;
using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Running;
using Corpus.Benchmarks.RunTime;
using Corpus.Benchmarks.Sharding;
using Corpus.Benchmarks.Sites;
using Corpus.Benchmarks.Tools;
using Corpus.Benchmarks.Trimming;

var arguments = Arguments.Read(args);
var (middle, largest) = (Math.Min(10_000, arguments.Largest), arguments.Largest);

// Only a whole run, or one that is told where, is written down: after each section, so that one which is broken off is not for nothing.
var report = new Report(arguments.Out ?? (arguments.Only.Count == Arguments.Parts.Count ? Path.Combine(Toolchain.Repository, "bench", "RESULTS.md") : null));
if (arguments.Only.Contains("keystrokes"))
{
    report.Section("Keystrokes", KeystrokeBench.Measure(middle / 10, arguments.Runs));
}

if (arguments.Only.Contains("workspace"))
{
    report.Section("Workspace", WorkspaceBench.Measure(middle / 10, arguments.Runs));
}

if (arguments.Only.Contains("runtime"))
{
    report.Section("Run time", arguments.Sizes.Where(static size => size <= 10_000).SelectMany(RunTimeBench.StartUp).Concat(RunTimeBench.Access(middle)));
}

if (arguments.Only.Contains("tool"))
{
    report.Section("The tool", ToolBench.Measure());
}

if (arguments.Only.Contains("trim"))
{
    report.Section("Trimming", TrimBench.Measure(middle));
}

if (arguments.Only.Contains("proof"))
{
    report.Section("Proof", new[] { false, true }.SelectMany(hasTexts => ProofBench.Measure(largest / 10, largest, hasTexts, arguments.Runs)));
}

if (arguments.Only.Contains("documents"))
{
    report.Section("Documents", DocumentBench.Measure(most: largest < 10_000 ? 200 : 1_000, arguments.Runs));
}

if (arguments.Only.Contains("exports"))
{
    report.Section("Exports", ExportBench.Measure(middle, arguments.Runs)
        .Concat(ExportBench.Growth([.. new[] { middle, largest / 2, largest }.Distinct().Order()])));
}

if (arguments.Only.Contains("site"))
{
    report.Section("Site", SiteBench.Measure(middle, arguments.Runs));
}

if (arguments.Only.Contains("shards"))
{
    report.Section("Checks in shards", new[] { middle, largest }.Distinct().SelectMany(size => ShardBench.Measure(size, arguments.Runs)));
}

if (arguments.Only.Contains("generator"))
{
    report.Section("Generator alone", KeystrokeBench.Linear(middle, largest, Math.Max(1, arguments.Runs / 2)));
}

if (arguments.Only.Contains("series"))
{
    // A run that is told to be small has one parameter in ten.
    report.Section("Series", SeriesBench.Measure(arguments.Runs, share: largest < 10_000 ? 10 : 1));
}

if (arguments.Only.Contains("uses"))
{
    report.Section("Recording uses", UsesBench.Measure(middle, arguments.Runs));
}

if (arguments.Only.Contains("named"))
{
    report.Section("Only what is named", NamedBench.Measure(middle, arguments.Runs));
}

// The longest comes last, and the largest of it is measured less often: its minutes say what many short runs say of the others.
if (arguments.Only.Contains("build"))
{
    report.Section(
        "Build", BuildBench.Idle(arguments.Runs)
        .Concat(arguments.Sizes.SelectMany(size => BuildBench.Measure(size, size > 10_000 ? Math.Max(1, arguments.Runs / 2) : arguments.Runs))));
}

// A million, if the largest size is that of a shard.
if (arguments.Only.Contains("million"))
{
    report.Section("A million facts", MillionBench.Measure(largest));
}
