using System.Globalization;
using System.Numerics;

namespace Corpus.Language.Units;

/// <summary>An exact number: a fraction in its lowest terms, whose denominator is positive.</summary>
internal sealed record Rational : IComparable<Rational>
{
    private const int LargestPowerOfTen = 400;

    private Rational(BigInteger numerator, BigInteger denominator) => (Numerator, Denominator) = (numerator, denominator);

    public static Rational Zero { get; } = new(BigInteger.Zero, BigInteger.One);

    public static Rational One { get; } = new(BigInteger.One, BigInteger.One);

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public bool IsWhole => Denominator.IsOne;

    public bool IsZero => Numerator.IsZero;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    public static Rational Of(BigInteger whole) => new(whole, BigInteger.One);

    /// <summary>The denominator must not be nought.</summary>
    public static Rational Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new(numerator / common, denominator / common);
    }

    /// <summary>A number as the language writes it: <c>-12</c>, <c>2.50</c>, <c>6.02e23</c>. Null where it is none, or its exponent too large.</summary>
    public static Rational? Parse(string text)
    {
        var mantissa = text;
        var exponent = 0;
        if (text.IndexOfAny(['e', 'E']) is >= 0 and var at)
        {
            mantissa = text.Substring(0, at);
            if (!int.TryParse(text.Substring(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            {
                return null;
            }
        }

        if (mantissa.IndexOf('.') is >= 0 and var point)
        {
            exponent -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        var isNumber = BigInteger.TryParse(mantissa, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var digits);
        return isNumber && Math.Abs((long)exponent) <= LargestPowerOfTen ? Of(digits) * PowerOfTen(exponent) : null;
    }

    public static Rational PowerOfTen(int exponent) => exponent < 0
        ? new(BigInteger.One, BigInteger.Pow(10, -exponent))
        : new(BigInteger.Pow(10, exponent), BigInteger.One);

    public static Rational operator +(Rational a, Rational b) =>
        Of(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    public static Rational operator *(Rational a, Rational b) => Of(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Rational operator /(Rational a, Rational b) => Of(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public Rational Power(int exponent) => exponent < 0
        ? Of(BigInteger.Pow(Denominator, -exponent), BigInteger.Pow(Numerator, -exponent))
        : new(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent));

    /// <summary>Whether it has at most so many bytes above and below its line.</summary>
    public bool FitsIn(int bytes) => Numerator.ToByteArray().Length <= bytes && Denominator.ToByteArray().Length <= bytes;

    public int CompareTo(Rational? other) =>
        other is null ? 1 : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>As decimal digits without zeros at the end, where it has finitely many of them; else null.</summary>
    public string? ToDecimalDigits()
    {
        var (rest, twos, fives) = (Denominator, 0, 0);
        while ((rest % 2).IsZero)
        {
            (rest, twos) = (rest / 2, twos + 1);
        }

        while ((rest % 5).IsZero)
        {
            (rest, fives) = (rest / 5, fives + 1);
        }

        if (!rest.IsOne)
        {
            return null;
        }

        var scale = Math.Max(twos, fives);
        var scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, scale) / Denominator;
        var digits = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        var whole = digits.Substring(0, digits.Length - scale);
        return (Sign < 0 ? "-" : "") + (scale == 0 ? whole : whole + "." + digits.Substring(digits.Length - scale));
    }

    /// <summary><c>0.25</c>, or <c>1/3</c> where decimal digits do not end.</summary>
    public override string ToString() =>
        ToDecimalDigits() ?? Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);
}
