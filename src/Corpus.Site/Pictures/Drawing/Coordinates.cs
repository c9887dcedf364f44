using System.Globalization;

namespace Corpus.Site.Pictures.Drawing;

/// <summary>
/// Numbers of a picture: with one decimal at most, so that two machines whose last bits differ write the same bytes. Layouts use only + − × ÷ and square
/// roots, which IEEE 754 defines to the last bit; sines and powers it does not.
/// </summary>
internal static class Coordinates
{
    private const double Farthest = 1_000_000;

    public static string Text(double coordinate)
    {
        var tenths = (long)Math.Floor((Math.Clamp(coordinate, -Farthest, Farthest) * 10) + 0.5);
        var (whole, rest) = (Math.Abs(tenths) / 10, Math.Abs(tenths) % 10);
        return (tenths < 0 ? "-" : "") + whole.ToString(CultureInfo.InvariantCulture) + (rest == 0 ? "" : "." + rest.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A pair as paths have it: <c>12.5,40</c>.</summary>
    public static string Pair(double x, double y) => Text(x) + "," + Text(y);
}
