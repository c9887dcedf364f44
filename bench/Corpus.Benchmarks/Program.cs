using Corpus.Benchmarks;
using Corpus.Benchmarks.Building;
using Corpus.Benchmarks.Keystrokes;
using Corpus.Benchmarks.Proving;
using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.RunTime;
using Corpus.Benchmarks.Running;
using Corpus.Benchmarks.Trimming;

var arguments = Arguments.Read(args);
var report = new Report();
var (middle, largest) = (Math.Min(10_000, arguments.Largest), arguments.Largest);

if (arguments.Only.Contains("build"))
{
    // The largest is measured less often: its minutes say what many short runs say of the others.
    report.Section("Build", arguments.Sizes.SelectMany(size => BuildBench.Measure(size, size > 10_000 ? Math.Max(1, arguments.Runs / 2) : arguments.Runs)));
}

if (arguments.Only.Contains("generator"))
    report.Section("Generator alone", KeystrokeBench.Linear(middle, largest, Math.Max(1, arguments.Runs / 2)));
if (arguments.Only.Contains("keystrokes"))
    report.Section("Keystrokes", KeystrokeBench.Measure(middle / 10, arguments.Runs));
if (arguments.Only.Contains("runtime"))
    report.Section("Run time", arguments.Sizes.Where(static size => size <= 10_000).SelectMany(RunTimeBench.StartUp).Concat(RunTimeBench.Access(middle)));
if (arguments.Only.Contains("proof"))
    report.Section("Proof", new[] { false, true }.SelectMany(hasTexts => ProofBench.Measure(largest / 10, largest, hasTexts, arguments.Runs)));
if (arguments.Only.Contains("trim"))
    report.Section("Trimming", TrimBench.Measure(middle));

// Only a whole run, or one that is told where, is written down.
if (arguments.Out is not null || arguments.Only.Count == Arguments.Parts.Count)
    report.Write(arguments.Out ?? Path.Combine(Toolchain.Repository, "bench", "RESULTS.md"));
