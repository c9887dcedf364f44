namespace Corpus.Benchmarks.Reporting;

/// <summary>One figure against its target.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Measured">The figure, with its spread.</param>
/// <param name="Target">What it is to be; empty where it is only information.</param>
/// <param name="IsMet">Whether it is; null where there is no target.</param>
internal sealed record Row(string What, string Measured, string Target = "", bool? IsMet = null)
{
    public static Row AtMost(string what, double value, string shown, double target) =>
        new(what, shown, $"≤ {target.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)}", value <= target);
}
