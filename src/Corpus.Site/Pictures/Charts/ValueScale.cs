using System.Globalization;
using Corpus.Site.Words;

namespace Corpus.Site.Pictures.Charts;

/// <summary>An axis of numbers with marks at round ones.</summary>
/// <param name="First">The number of the lowest mark, in steps.</param>
/// <param name="Last">The number of the highest mark, in steps.</param>
/// <param name="Digit">The step: 1, 2 or 5…</param>
/// <param name="Exponent">…times ten to this power.</param>
internal sealed record ValueScale(long First, long Last, int Digit, int Exponent)
{
    private const int MostMarks = 7;
    private const int LargestExponent = 307;

    // From here on zeros are not counted by anybody.
    private const int LongestZeros = 12;
    private const int LongestFraction = 6;

    private readonly double _power = PowerOf10(Exponent);

    public double Minimum => ValueOf(First);

    public double Maximum => ValueOf(Last);

    /// <summary>The marks, the lowest first.</summary>
    public IEnumerable<(double Value, string Label)> Marks
    {
        get
        {
            for (var step = First; step <= Last; step++)
            {
                yield return (ValueOf(step), Label(step * Digit));
            }
        }
    }

    /// <param name="least">The least value that is drawn.</param>
    /// <param name="most">The greatest.</param>
    public static ValueScale Of(double least, double most)
    {
        // Amounts are compared by eye with nothing, where that costs little room.
        var minimum = least > 0 && least < most * 0.7 ? 0 : least;
        var maximum = most < 0 && most > least * 0.7 ? 0 : most;
        if (maximum <= minimum)
        {
            var around = Math.Max(Math.Abs(minimum) / 10, minimum == 0 ? 1 : double.Epsilon);
            (minimum, maximum) = (minimum - around, maximum + around);
        }

        // The half of each: the distance of two numbers may be more than the greatest number.
        var half = (maximum / 2) - (minimum / 2);
        for (var exponent = -LargestExponent; exponent <= LargestExponent; exponent++)
        {
            foreach (var digit in new[] { 1, 2, 5 })
            {
                var step = digit * PowerOf10(exponent);
                if (half / step <= (MostMarks - 2) / 2.0)
                {
                    return new ValueScale((long)Math.Floor(minimum / step), (long)Math.Ceiling(maximum / step), digit, exponent);
                }
            }
        }

        return new ValueScale(-1, 1, 1, LargestExponent + 1);
    }

    /// <summary>How far a value is up the axis, from 0 to 1.</summary>
    public double ShareOf(double value) => Math.Clamp(((value / 2) - (Minimum / 2)) / ((Maximum / 2) - (Minimum / 2)), 0, 1);

    private double ValueOf(long step) => step * Digit * _power;

    private string Label(long number)
    {
        var (sign, digits) = (number < 0 ? "−" : "", Math.Abs(number).ToString(CultureInfo.InvariantCulture));
        if (number == 0)
        {
            return "0";
        }

        if (Exponent > LongestZeros || Exponent < -LongestFraction)
        {
            return sign + digits + "×10" + Superscript(Exponent);
        }

        if (Exponent >= 0)
        {
            return sign + Counting.Grouped(digits + new string('0', Exponent));
        }

        digits = digits.PadLeft(1 - Exponent, '0');
        return sign + Counting.Grouped(digits[..^-Exponent]) + "." + digits[^-Exponent..];
    }

    private static string Superscript(int exponent) =>
        string.Concat(exponent.ToString(CultureInfo.InvariantCulture).Select(static character => character == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹"[character - '0']));

    // Not `Math.Pow`, whose last bit is not the same everywhere.
    private static double PowerOf10(int exponent) =>
        double.Parse("1e" + exponent.ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
}
