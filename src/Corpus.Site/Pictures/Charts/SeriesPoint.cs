using Corpus.Site.Pictures.Time;

namespace Corpus.Site.Pictures.Charts;

/// <summary>A value of a series.</summary>
/// <param name="Least">The value, or the lower end of a range.</param>
/// <param name="Most">The value, or the upper end of a range.</param>
/// <param name="Time">When it holds.</param>
/// <param name="Value">The value in words.</param>
/// <param name="When">When, in words.</param>
internal sealed record SeriesPoint(double Least, double Most, DatedTime Time, string Value, string When)
{
    /// <summary>How far the true value may be from it.</summary>
    public double Tolerance { get; init; }

    public Comparator Comparator { get; init; }

    /// <summary>Whether the document hedges it.</summary>
    public bool IsHedged { get; init; }

    public double Middle => (Least / 2) + (Most / 2);

    /// <summary>The least that is drawn of it.</summary>
    public double Lowest => Least - Tolerance;

    /// <summary>The most that is drawn of it.</summary>
    public double Highest => Most + Tolerance;

    /// <summary>Whether it is only about so much, or only perhaps.</summary>
    public bool IsVague => IsHedged || Comparator == Comparator.About || Time.IsUncertain || Time.IsApproximate;

    public string Words => $"{When}: {Value}";
}
