using System.Runtime.ExceptionServices;

namespace Corpus.Documents.Text;

/// <summary>
/// Lets a parser loose on a document that nobody vouches for. Whatever it does, there is an answer: what it throws becomes a refusal, and so does a reading
/// that does not end in time. It has a stack of its own that is deep enough for every nesting that <see cref="ExtractionLimits.Depth"/> allows.
/// </summary>
internal static class GuardedReading
{
    private const int StackBytes = 64 << 20;

    /// <summary>What a reading that looks at its allowance is given beyond its time to end by itself.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    /// <param name="format">The name of the format in a sentence: “HTML”.</param>
    public static Extraction Run(string format, ExtractionOptions options, CancellationToken cancellation, Func<Allowance, Extraction> read)
    {
        cancellation.ThrowIfCancellationRequested();
        Extraction? answer = null;
        Exception? calledOff = null;
        using var ended = new ManualResetEventSlim();

        // A parser that hangs cannot be stopped, only left: it must not keep the process alive.
        var thread = new Thread(Read, StackBytes) { IsBackground = true, Name = "Corpus.Documents" };
        thread.Start();
        var isOver = ended.Wait(Longest(options.Limits.Time), cancellation);
        if (!isOver)
        {
            return Allowance.TooLong(options.Limits);
        }

        if (calledOff is not null)
        {
            ExceptionDispatchInfo.Throw(calledOff);
        }

        return answer!;

        void Read()
        {
            try
            {
                answer = read(new Allowance(options.Limits, cancellation));
            }
            catch (OperationCanceledException exception) when (cancellation.IsCancellationRequested)
            {
                calledOff = exception;
            }
            catch (ReadingStoppedException exception)
            {
                answer = exception.Refusal;
            }
            catch (Exception exception) when (exception is OutOfMemoryException or InsufficientExecutionStackException)
            {
                answer = new ExtractionRefusal(
                    RefusalKind.TooMuch, "takes more memory to read than there is", "split it, or save the part that you quote as a document of its own");
            }
            catch (Exception exception)
            {
                answer = Broken(format, exception);
            }

            try
            {
                ended.Set();
            }
            catch (ObjectDisposedException)
            {
                // Nobody waits any more.
            }
        }
    }

    /// <summary>The refusal of a document whose parser gave up.</summary>
    public static ExtractionRefusal Broken(string format, Exception exception) => new(
        RefusalKind.Malformed,
        $"is broken, or is no {format} ({exception.GetType().Name})",
        "open it in the program it comes from, save it again, and take what that gives");

    private static TimeSpan Longest(TimeSpan time) =>
        time.TotalMilliseconds > int.MaxValue - 2_000 ? Timeout.InfiniteTimeSpan : time + Grace;
}
