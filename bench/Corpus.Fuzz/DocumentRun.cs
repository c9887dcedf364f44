using System.Diagnostics;
using Corpus.Cli.Tests.Ingest.Fuzzing;

namespace Corpus.Fuzz;

/// <summary>The long run of the documents that something is wrong with.</summary>
internal static class DocumentRun
{
    public static int Run(long[] numbers)
    {
        var count = numbers.Length > 0 ? numbers[0] : 10_000;
        var run = numbers.Length > 1 ? (int)numbers[1] : 1;
        var first = numbers.Length > 2 ? numbers[2] : 0;
        var seeds = DocumentSeed.All();
        var fuzzer = new DocumentFuzzer(seeds, run);
        var clock = Stopwatch.StartNew();
        var findings = 0;
        Console.WriteLine($"Run {run}: {count:N0} inputs from {seeds.Length} documents.");
        for (var number = first; number < first + count; number++)
        {
            if (fuzzer.Try(number) is { } finding)
            {
                findings++;
                Console.WriteLine($"Input {number}, from {fuzzer.Input(number).Name}: {finding}\n=====");
            }

            if ((number - first + 1) % 1_000 == 0)
            {
                Console.WriteLine(
                    $"{number - first + 1:N0} inputs, {fuzzer.Counts.Read:N0} read, {fuzzer.Counts.Refused:N0} refused, {findings} findings, " +
                    $"{clock.Elapsed:hh\\:mm\\:ss}, {GC.GetTotalMemory(false) / 1_048_576} MiB.");
            }
        }

        Console.WriteLine($"Done: {findings} findings, {clock.Elapsed:hh\\:mm\\:ss}.");
        return findings == 0 ? 0 : 1;
    }
}
