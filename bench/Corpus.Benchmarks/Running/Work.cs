namespace Corpus.Benchmarks.Running;

/// <summary>What a piece of work in this process cost.</summary>
/// <param name="Seconds">Time of this process on processors, in user mode.</param>
/// <param name="Bytes">What was allocated: the same on every machine, or nearly.</param>
internal readonly record struct Work(double Seconds, long Bytes)
{
    public static Work Of(Action action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var time = Environment.CpuUsage.UserTime;
        action();
        return new Work((Environment.CpuUsage.UserTime - time).TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }
}
