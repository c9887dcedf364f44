using System.Diagnostics;

namespace Corpus.Documents.Text;

/// <summary>What is left of what a document may take. Whoever reads asks it in every loop whose turns the document decides.</summary>
internal sealed class Allowance(ExtractionLimits limits, CancellationToken cancellation)
{
    /// <summary>How many questions pass between two looks at the clock, which is dearer than a question.</summary>
    private const int Turns = 256;

    private readonly long _started = Stopwatch.GetTimestamp();
    private int _turns;

    public ExtractionLimits Limits { get; } = limits;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Stops a reading that was called off or takes too long.</summary>
    public void Check()
    {
        if (++_turns % Turns == 0)
        {
            CheckNow();
        }
    }

    /// <inheritdoc cref="Check"/>
    public void CheckNow()
    {
        Cancellation.ThrowIfCancellationRequested();
        if (Stopwatch.GetElapsedTime(_started) > Limits.Time)
        {
            throw new ReadingStoppedException(TooLong(Limits));
        }
    }

    public void CheckDepth(int depth)
    {
        if (depth > Limits.Depth)
        {
            throw new ReadingStoppedException(new(
                RefusalKind.TooMuch,
                FormattableString.Invariant($"has parts within parts more than {Limits.Depth:N0} deep"),
                "save it again in the program it comes from, or save the part that you quote as a document of its own"));
        }
    }

    public void CheckPages(int pages)
    {
        if (pages > Limits.Pages)
        {
            throw new ReadingStoppedException(new(
                RefusalKind.TooMuch,
                FormattableString.Invariant($"has more than {Limits.Pages:N0} pages"),
                "split it, or save the part that you quote as a document of its own"));
        }
    }

    public void CheckCharacters(long characters)
    {
        if (characters > Limits.Characters)
        {
            throw new ReadingStoppedException(new(
                RefusalKind.TooMuch,
                FormattableString.Invariant($"has more than {Limits.Characters:N0} characters of text"),
                "split it, or save the part that you quote as a document of its own"));
        }
    }

    public static ExtractionRefusal TooLong(ExtractionLimits limits) => new(
        RefusalKind.TooMuch,
        FormattableString.Invariant($"takes more than {limits.Time.TotalSeconds:0.#} seconds to read"),
        "split it, or save the part that you quote as a document of its own");
}
