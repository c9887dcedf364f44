using System.Globalization;
using System.Numerics;
using Corpus.Language.Units;

namespace Corpus.Language.Provenance.Printed;

/// <summary>A decimal number of any size, as digits print it: digits times a power of ten, without trailing zeros, so that equal numbers are equal.</summary>
internal readonly struct ExactNumber : IEquatable<ExactNumber>
{
    private readonly BigInteger _digits;
    private readonly int _exponent;

    private ExactNumber(BigInteger digits, int exponent)
    {
        while (!digits.IsZero && digits % 10 == 0)
        {
            digits /= 10;
            exponent++;
        }

        _digits = digits;
        _exponent = digits.IsZero ? 0 : exponent;
    }

    public bool IsNegative => _digits.Sign < 0;

    public static ExactNumber Of(BigInteger digits, int exponent = 0) => new(digits, exponent);

    public static ExactNumber Of(decimal value)
    {
        var bits = decimal.GetBits(value);
        var digits = (new BigInteger((uint)bits[2]) << 64) | (new BigInteger((uint)bits[1]) << 32) | new BigInteger((uint)bits[0]);
        return new(bits[3] < 0 ? -digits : digits, -((bits[3] >> 16) & 0x7F));
    }

    public ExactNumber Negated() => new(-_digits, _exponent);

    public ExactNumber Times(ExactNumber other) => new(_digits * other._digits, _exponent + other._exponent);

    /// <summary>This number times a fraction; null where decimal digits of the product do not end.</summary>
    public ExactNumber? TimesFraction(Rational factor)
    {
        var product = Rational.Of(_digits) * Rational.PowerOfTen(_exponent) * factor;
        return product.ToDecimalDigits() is { } digits ? OfDigits(digits) : null;
    }

    private static ExactNumber OfDigits(string digits)
    {
        var point = digits.IndexOf('.');
        return Of(
            BigInteger.Parse(digits.Replace(".", ""), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), point < 0 ? 0 : point + 1 - digits.Length);
    }

    /// <summary>This number times what made the first of two numbers the second, which is the first with a scale behind it.</summary>
    public ExactNumber ScaledAs(ExactNumber number, ExactNumber scaled) =>
        number._digits.IsZero || scaled._digits % number._digits != 0
            ? this
            : Times(new(scaled._digits / number._digits, scaled._exponent - number._exponent));

    public ExactNumber Plus(ExactNumber other)
    {
        var exponent = Math.Min(_exponent, other._exponent);
        return new(
            (_digits * BigInteger.Pow(10, _exponent - exponent)) + (other._digits * BigInteger.Pow(10, other._exponent - exponent)),
            exponent);
    }

    /// <summary>The whole part of a number that is not negative, and its decimals; null where they are more than this.</summary>
    public (BigInteger Whole, string Decimals)? ToWhole(int mostDecimals)
    {
        if (_exponent >= 0)
        {
            return _exponent > 40 ? null : (_digits * BigInteger.Pow(10, _exponent), "");
        }

        if (-_exponent > mostDecimals)
        {
            return null;
        }

        var whole = BigInteger.DivRem(_digits, BigInteger.Pow(10, -_exponent), out var rest);
        return (whole, rest.ToString(CultureInfo.InvariantCulture).PadLeft(-_exponent, '0'));
    }

    /// <summary>Less than 0 where this number is smaller than another, more where it is greater, 0 where they are equal.</summary>
    public int CompareTo(ExactNumber other)
    {
        var exponent = Math.Min(_exponent, other._exponent);
        return (_digits * BigInteger.Pow(10, _exponent - exponent)).CompareTo(other._digits * BigInteger.Pow(10, other._exponent - exponent));
    }

    /// <summary>Whether a double is the nearest one to this number.</summary>
    public bool IsNearest(double value) =>
        !double.IsInfinity(value)
        && double.TryParse(
            _digits.ToString(CultureInfo.InvariantCulture) + "E"
            + _exponent.ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var nearest)
        && nearest.Equals(value + 0.0);

    public bool Equals(ExactNumber other) => _exponent == other._exponent && _digits == other._digits;

    public override bool Equals(object? obj) => obj is ExactNumber other && Equals(other);

    public override int GetHashCode() => unchecked((_digits.GetHashCode() * 31) + _exponent);

    /// <summary>The number in plain digits: <c>55000000000</c>, <c>-1.5</c>.</summary>
    public override string ToString()
    {
        var digits = BigInteger.Abs(_digits).ToString(CultureInfo.InvariantCulture);
        var sign = _digits.Sign < 0 ? "-" : "";
        if (_exponent >= 0)
        {
            return sign + digits + new string('0', _exponent);
        }

        digits = digits.PadLeft(1 - _exponent, '0');
        return sign + digits.Substring(0, digits.Length + _exponent) + "." + digits.Substring(digits.Length + _exponent);
    }
}
