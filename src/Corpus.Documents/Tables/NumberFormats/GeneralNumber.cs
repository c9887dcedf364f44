using System.Globalization;

namespace Corpus.Documents.Tables.NumberFormats;

/// <summary>Shows a number in the format “General”: in eleven characters at most, not counting its sign; in powers of ten where that is too few.</summary>
internal static class GeneralNumber
{
    private const int MostDigits = 11;
    private const int ScientificDecimals = 5;

    public static string Show(double value)
    {
        var digits = DecimalDigits.Of(value);
        var shown = ShowDigits(digits);
        return value < 0 && shown != "0" ? "-" + shown : shown;
    }

    private static string ShowDigits(DecimalDigits digits)
    {
        if (digits.IsZero)
        {
            return "0";
        }

        // The point and, below one, the zero before it take their characters too.
        var decimals = digits.Exponent <= 0 ? MostDigits - 2 : Math.Max(0, MostDigits - 1 - digits.Exponent);
        if (digits.Exponent > MostDigits || (digits.Exponent < -3 && digits.Fraction.Length > decimals))
        {
            return Scientific(digits);
        }

        var rounded = digits.Round(decimals);
        var whole = rounded.Whole;
        return whole.Length > MostDigits ? Scientific(digits)
            : (whole.Length == 0 ? "0" : whole) + (rounded.Fraction.Length == 0 ? "" : "." + rounded.Fraction);
    }

    private static string Scientific(DecimalDigits digits)
    {
        var power = digits.Exponent - 1;
        var rounded = digits.TimesTenTo(-power).Round(ScientificDecimals);
        if (rounded.Exponent > 1)
        {
            power++;
            rounded = rounded.TimesTenTo(-1);
        }

        return rounded.Whole + (rounded.Fraction.Length == 0 ? "" : "." + rounded.Fraction)
            + (power < 0 ? "E-" : "E+") + Math.Abs(power).ToString("00", CultureInfo.InvariantCulture);
    }
}
