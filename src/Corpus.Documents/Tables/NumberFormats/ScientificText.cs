using System.Globalization;

namespace Corpus.Documents.Tables.NumberFormats;

/// <summary>Shows a number with a power of ten: <c>0.00E+00</c>, and <c>##0.0E+0</c>, whose powers are multiples of three.</summary>
internal static class ScientificText
{
    public static string Show(FormatSection section, double value)
    {
        var at = Enumerable.Range(0, section.Tokens.Count).First(index => section.Tokens[index].Kind == FormatTokenKind.Exponent);
        var mantissa = section.Tokens.Take(at).ToArray();
        var layout = NumberText.Layout.Of(mantissa);
        var digits = DecimalDigits.Of(value).TimesTenTo(layout.Power);
        var step = Math.Max(1, layout.Places);
        var power = digits.IsZero ? 0 : (int)Math.Floor((digits.Exponent - 1) / (double)step) * step;
        power += layout.Places == 0 && !digits.IsZero ? 1 : 0;
        var rounded = digits.TimesTenTo(-power).Round(layout.Decimals);
        if (rounded.Exponent > step && !rounded.IsZero)
        {
            power += step;
            rounded = digits.TimesTenTo(-power).Round(layout.Decimals);
        }

        var places = 0;
        while (at + 1 + places < section.Tokens.Count && section.Tokens[at + 1 + places].Kind == FormatTokenKind.Digit)
        {
            places++;
        }

        var sign = power < 0 ? "-" : section.Tokens[at].Text == "+" ? "+" : "";
        var least = section.Tokens.Skip(at + 1).Take(places).Count(static token => token.Text == "0");
        return NumberText.Write(mantissa, layout, rounded, value)
            + "E" + sign + Math.Abs(power).ToString(CultureInfo.InvariantCulture).PadLeft(least, '0')
            + string.Concat(section.Tokens.Skip(at + 1 + places).Select(static token => token.Text));
    }
}
