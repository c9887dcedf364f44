using System.Text;

namespace Corpus.Documents.Tables.NumberFormats;

/// <summary>Shows a number in digits: <c>#,##0.00</c>, <c>0%</c>, <c>(000) 000-0000</c>.</summary>
internal static class NumberText
{
    public static string Show(FormatSection section, double value)
    {
        var (digits, layout) = (DecimalDigits.Of(value), Layout.Of(section.Tokens));
        return Write(section.Tokens, layout, digits.TimesTenTo(layout.Power).Round(layout.Decimals), value);
    }

    /// <summary>Whether nothing but zeros is shown of a number: then it has no sign.</summary>
    public static bool RoundsToZero(FormatSection section, double value)
    {
        var layout = Layout.Of(section.Tokens);
        return layout.Places + layout.Decimals > 0 && DecimalDigits.Of(value).TimesTenTo(layout.Power).Round(layout.Decimals).IsZero;
    }

    /// <summary>Writes digits that are rounded already into their places.</summary>
    public static string Write(IReadOnlyList<FormatToken> tokens, Layout layout, DecimalDigits digits, double value)
    {
        var (whole, fraction) = (digits.Whole, digits.Fraction);
        var shown = new StringBuilder();
        var (place, decimals, isAfterPoint) = (0, 0, false);
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];
            switch (token.Kind)
            {
                case FormatTokenKind.Digit when !isAfterPoint:
                    if (place == 0)
                    {
                        for (var extra = whole.Length - 1; extra >= layout.Places; extra--)
                        {
                            Digit(whole[whole.Length - 1 - extra], extra);
                        }
                    }

                    var fromRight = layout.Places - 1 - place++;
                    if (fromRight < whole.Length)
                    {
                        Digit(whole[whole.Length - 1 - fromRight], fromRight);
                    }
                    else if (token.Text == "0")
                    {
                        Digit('0', fromRight);
                    }
                    else if (token.Text == "?")
                    {
                        shown.Append(' ');
                    }

                    break;
                case FormatTokenKind.Digit:
                    if (decimals < fraction.Length)
                    {
                        shown.Append(fraction[decimals]);
                    }
                    else if (token.Text != "#")
                    {
                        shown.Append(token.Text == "0" ? '0' : ' ');
                    }

                    decimals++;
                    break;
                case FormatTokenKind.Point when !isAfterPoint:
                    shown.Append(layout.Places == 0 ? whole : "").Append('.');
                    isAfterPoint = true;
                    break;
                case FormatTokenKind.General:
                    shown.Append(GeneralNumber.Show(Math.Abs(value)));
                    break;
                case FormatTokenKind.Comma when layout.Places > 0 || layout.Decimals > 0:
                    break;
                case FormatTokenKind.CellText:
                    shown.Append(GeneralNumber.Show(Math.Abs(value)));
                    break;
                default:
                    shown.Append(token.Text);
                    break;
            }
        }

        return shown.ToString();

        void Digit(char digit, int fromRight)
        {
            shown.Append(digit);
            if (layout.IsGrouped && fromRight > 0 && fromRight % 3 == 0)
            {
                shown.Append(',');
            }
        }
    }

    /// <summary>The places of a number's digits.</summary>
    /// <param name="Places">Before the point.</param>
    /// <param name="Decimals">After it.</param>
    /// <param name="Power">The power of ten that the number is multiplied by before it is shown.</param>
    /// <param name="IsGrouped">Whether there is a comma between thousands.</param>
    internal readonly record struct Layout(int Places, int Decimals, int Power, bool IsGrouped)
    {
        public static Layout Of(IReadOnlyList<FormatToken> tokens)
        {
            var (places, decimals, power, isGrouped, isAfterPoint, commas) = (0, 0, 0, false, false, 0);
            foreach (var token in tokens)
            {
                switch (token.Kind)
                {
                    case FormatTokenKind.Digit when isAfterPoint:
                        decimals++;
                        commas = 0;
                        break;
                    case FormatTokenKind.Digit:
                        isGrouped |= commas > 0 && places > 0;
                        places++;
                        commas = 0;
                        break;
                    case FormatTokenKind.Comma when places + decimals > 0:
                        commas++;
                        break;
                    case FormatTokenKind.Point:
                        isAfterPoint = true;
                        power -= 3 * commas;
                        commas = 0;
                        break;
                    case FormatTokenKind.Percent:
                        power += 2;
                        break;
                }
            }

            return new(places, decimals, power - (3 * commas), isGrouped);
        }
    }
}
