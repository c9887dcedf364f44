using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Corpus.Benchmarks.Running;

/// <summary>What a process cost.</summary>
/// <param name="Processor">Its time on processors in user mode: what other programs on the machine disturb least.</param>
/// <param name="Whole">Its time on processors, that of the system for it too: of a short program the two are told apart only roughly.</param>
/// <param name="Elapsed">The time by the wall.</param>
/// <param name="PeakMegabytes">The most memory it held at a time.</param>
internal sealed record ProcessCost(int ExitCode, TimeSpan Processor, TimeSpan Whole, TimeSpan Elapsed, double PeakMegabytes, string Output);

/// <summary>Runs another program and says what it cost.</summary>
internal static partial class ChildProcess
{
    private const int OfChildren = -1;

    public static ProcessCost Run(string program, params IEnumerable<string> arguments)
    {
        var before = ChildrensTime();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var peak = 0.0;
        while (!process.WaitForExit(20))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
        }

        process.WaitForExit();
        watch.Stop();
        var after = ChildrensTime();
        return new ProcessCost(
            process.ExitCode, after.User - before.User, after.User + after.System - before.User - before.System, watch.Elapsed, peak, output.Result
            + errors.Result);
    }

    public static ProcessCost RunOrThrow(string program, params IEnumerable<string> arguments)
    {
        var cost = Run(program, arguments);
        return cost.ExitCode == 0
            ? cost
            : throw new InvalidOperationException($"{program} ended with {cost.ExitCode}:\n{cost.Output[..Math.Min(cost.Output.Length, 4_000)]}");
    }

    private static double PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0; // It ended meanwhile.
        }
    }

    private static (TimeSpan User, TimeSpan System) ChildrensTime()
    {
        // What comes first is the time in user mode, then that in the system's, each in seconds and microseconds.
        var usage = new long[18];
        return GetUsage(OfChildren, usage) == 0 ? (Time(usage[0], usage[1]), Time(usage[2], usage[3])) : default;
    }

    private static TimeSpan Time(long seconds, long microseconds) => TimeSpan.FromSeconds(seconds) + TimeSpan.FromMicroseconds(microseconds);

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, long[] usage);
}
