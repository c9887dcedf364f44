using System.Diagnostics;
using System.Globalization;
using Corpus.Fuzz;
using Corpus.Generator.Tests.Hostile.Fuzzing;

// dotnet run -c Release --project bench/Corpus.Fuzz -- COUNT [RUN] [FIRST] [SHARE]
//   COUNT  how many inputs
//   RUN    the number of the run; the same number makes the same inputs
//   FIRST  the first input's number, to go on with a run or to show one input again
//   SHARE  of so many inputs one goes through the compiler's driver and is compiled (1000)
// dotnet run -c Release --project bench/Corpus.Fuzz -- documents COUNT [RUN] [FIRST]
//   documents that something is wrong with, of all formats that are read
if (args is ["documents", .. var rest])
{
    return DocumentRun.Run([.. rest.Select(static argument => long.Parse(argument, CultureInfo.InvariantCulture))]);
}

var numbers = args.Select(static argument => long.Parse(argument, CultureInfo.InvariantCulture)).ToArray();
var count = numbers.Length > 0 ? numbers[0] : 100_000;
var run = numbers.Length > 1 ? (int)numbers[1] : 1;
var first = numbers.Length > 2 ? numbers[2] : 0;
var share = numbers.Length > 3 ? numbers[3] : 1000;
var seeds = FuzzSeed.All();
var fuzzer = new Fuzzer(seeds, run);
var clock = Stopwatch.StartNew();
Console.WriteLine($"Run {run}: {count:N0} inputs from {seeds.Length} corpora.");
for (var number = first; number < first + count; number++)
{
    if (fuzzer.Try(number, throughTheGenerator: number % share == share - 1) is { } finding)
    {
        Console.WriteLine($"Input {number}, {finding.Input.Seed.Name}/{finding.Input.Path}: {finding.What}\n{finding.Text}\n=====");
    }

    if ((number - first + 1) % 50_000 == 0)
    {
        Console.WriteLine(
            $"{number - first + 1:N0} inputs, {fuzzer.Findings.Count} findings, {clock.Elapsed:hh\\:mm\\:ss}, {GC.GetTotalMemory(false) / 1_048_576} MiB.");
    }
}

Console.WriteLine($"Done: {count:N0} inputs, {fuzzer.Findings.Count} findings, {clock.Elapsed:hh\\:mm\\:ss}.");
return fuzzer.Findings.Count == 0 ? 0 : 1;
