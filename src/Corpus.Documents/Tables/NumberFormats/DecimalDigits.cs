using System.Globalization;

namespace Corpus.Documents.Tables.NumberFormats;

/// <summary>The fifteen decimal digits that a spreadsheet knows of a number, without its sign: 0.DIGITS × 10^<paramref name="Exponent"/>.</summary>
/// <param name="Digits">Without zeros at either end; empty for zero.</param>
internal readonly record struct DecimalDigits(string Digits, int Exponent)
{
    public bool IsZero => Digits.Length == 0;

    public static DecimalDigits Of(double value)
    {
        if (value == 0)
        {
            return new("", 0);
        }

        var printed = Math.Abs(value).ToString("E14", CultureInfo.InvariantCulture);
        var mark = printed.IndexOf('E', StringComparison.Ordinal);
        var digits = string.Concat(printed.AsSpan(0, 1), printed.AsSpan(2, mark - 2)).TrimEnd('0');
        return new(digits, int.Parse(printed.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) + 1);
    }

    public DecimalDigits TimesTenTo(int power) => IsZero ? this : this with { Exponent = Exponent + power };

    /// <summary>Rounds half up, as spreadsheets do, and on the digits that are seen, not on the binary number behind them.</summary>
    public DecimalDigits Round(int decimals)
    {
        var kept = Exponent + decimals;
        if (kept >= Digits.Length)
        {
            return this;
        }

        if (kept < 0)
        {
            return new("", 0);
        }

        var digits = Digits[..kept].ToCharArray();
        if (Digits[kept] < '5')
        {
            return Trimmed(new string(digits), Exponent);
        }

        var index = kept - 1;
        while (index >= 0 && digits[index] == '9')
        {
            digits[index--] = '0';
        }

        if (index < 0)
        {
            return new("1", Exponent + 1);
        }

        digits[index]++;
        return Trimmed(new string(digits), Exponent);
    }

    /// <summary>The digits before the decimal point; empty for none.</summary>
    public string Whole => Exponent <= 0 ? "" : Digits.Length >= Exponent ? Digits[..Exponent] : Digits.PadRight(Exponent, '0');

    /// <summary>The digits after the decimal point, without zeros at the end.</summary>
    public string Fraction => IsZero || Exponent >= Digits.Length ? "" : Exponent >= 0 ? Digits[Exponent..] : new string('0', -Exponent) + Digits;

    private static DecimalDigits Trimmed(string digits, int exponent)
    {
        var trimmed = digits.TrimEnd('0');
        return trimmed.Length == 0 ? new("", 0) : new(trimmed, exponent);
    }
}
