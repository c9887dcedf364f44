using System.Globalization;

namespace Corpus.Benchmarks.Running;

/// <summary>Measurements of one thing: the median and how far they spread.</summary>
internal sealed class Series(IEnumerable<double> values)
{
    private readonly double[] _sorted = [.. values.Order()];

    public double Median => _sorted.Length % 2 == 1 ? _sorted[_sorted.Length / 2] : (_sorted[(_sorted.Length / 2) - 1] + _sorted[_sorted.Length / 2]) / 2;

    public double Least => _sorted[0];

    public double Most => _sorted[^1];

    public int Count => _sorted.Length;

    /// <summary>The ratios of two series that were measured in turns.</summary>
    public static Series Ratios(IEnumerable<double> measured, IEnumerable<double> basis) => new(measured.Zip(basis, static (a, b) => a / b));

    /// <summary>“1.08 (1.02 to 1.15, 5 runs)”.</summary>
    public string Show(string format = "0.00", string unit = "")
    {
        var spread = _sorted.Length == 1 ? "one run" : $"{Text(Least)} to {Text(Most)}, {_sorted.Length} runs";
        return $"{Text(Median)}{unit} ({spread})";

        string Text(double value) => value.ToString(format, CultureInfo.InvariantCulture);
    }
}
