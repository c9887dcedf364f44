using System.Collections.Concurrent;

namespace Corpus.Language.Units;

/// <summary>How much a unit is, exactly: a factor, and powers of units that are dimensions of their own.</summary>
internal sealed class UnitAmount
{
    /// <summary>The largest power of a unit, above or below the line: hostile ones would take the compiler's memory.</summary>
    public const int LargestExponent = 99;

    private const int LargestFactor = 1024;
    private const string Pi = "[pi]";

    private static readonly ConcurrentDictionary<string, UnitAmount> Atoms = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _dimensions;

    private UnitAmount(string code, Rational factor, SortedDictionary<string, int> dimensions) => (Code, Factor, _dimensions) = (code, factor, dimensions);

    /// <summary>The unit of a number without one.</summary>
    public static UnitAmount One { get; } = new("1", Rational.One, new(StringComparer.Ordinal));

    /// <summary>The code, put together from those of the units it was made of, without what cancels.</summary>
    public string Code { get; }

    /// <summary>How many of the units that are dimensions of their own it is.</summary>
    public Rational Factor { get; }

    /// <summary>Those units, each with its power: <c>m3.s-1</c>; <c>1</c> where there are none.</summary>
    public string Dimensions => _dimensions.Count == 0
        ? "1"
        : string.Join(".", _dimensions.Select(static pair => pair.Value == 1 ? pair.Key : pair.Key + Text(pair.Value)));

    /// <summary>Whether it is a number: it has no dimension, whatever its factor.</summary>
    public bool IsNumber => _dimensions.Count == 0;

    /// <summary>The amount of a valid code, where null is no unit; else null, and why there is none.</summary>
    public static UnitAmount? Of(string? code, out string? reason)
    {
        reason = null;
        if (code is null)
        {
            return One;
        }

        if (code.Length is 0 or > Ucum.MaximumLength || !UcumParser.Parse(code, out var parser).IsValid)
        {
            reason = $"`{code}` is not a unit";
            return null;
        }

        var product = One;
        foreach (var component in parser.Components)
        {
            if (OfComponent(component, ref reason) is not { } factor || product.Times(factor, component.IsDivisor ? -1 : 1, ref reason) is not { } next)
            {
                return null;
            }

            product = next;
        }

        return product.As(code);
    }

    public UnitAmount? Times(UnitAmount other, out string? reason)
    {
        reason = null;
        return Times(other, 1, ref reason)?.As(UnitCode.Of(Code, other.Code, divides: false));
    }

    public UnitAmount? DividedBy(UnitAmount other, out string? reason)
    {
        reason = null;
        return Times(other, -1, ref reason)?.As(UnitCode.Of(Code, other.Code, divides: true));
    }

    /// <summary>By what a value in this unit is multiplied to be one in the other; null where they do not measure the same.</summary>
    public Rational? FactorTo(UnitAmount other) => HaveSame(other, static _ => true) ? Factor / other.Factor : null;

    /// <summary>Whether both measure the same, but the factor between them has a power of π in it, so that no conversion is exact.</summary>
    public bool DiffersByPi(UnitAmount other) => FactorTo(other) is null && HaveSame(other, static dimension => dimension != Pi);

    public override string ToString() => Code;

    private bool HaveSame(UnitAmount other, Func<string, bool> counts) =>
        _dimensions.Where(pair => counts(pair.Key)).SequenceEqual(other._dimensions.Where(pair => counts(pair.Key)));

    private UnitAmount As(string code) => new(code, Factor, _dimensions);

    private UnitAmount? Times(UnitAmount other, int power, ref string? reason)
    {
        var dimensions = new SortedDictionary<string, int>(_dimensions, StringComparer.Ordinal);
        foreach (var pair in other._dimensions)
        {
            dimensions.TryGetValue(pair.Key, out var present);
            var exponent = present + pair.Value * power;
            if (exponent == 0)
            {
                dimensions.Remove(pair.Key);
            }
            else
            {
                dimensions[pair.Key] = exponent;
            }

            if (Math.Abs(exponent) > LargestExponent)
            {
                reason = $"the power {Text(exponent)} of `{pair.Key}` is too large to compute with; the largest is {Text(LargestExponent)}";
                return null;
            }
        }

        var factor = Factor * other.Factor.Power(power);
        if (!factor.FitsIn(LargestFactor))
        {
            reason = $"the size of `{other.Code}` is too large or too small to compute with";
            return null;
        }

        return new(Code, factor, dimensions);
    }

    private static UnitAmount? OfComponent(UcumComponent component, ref string? reason)
    {
        if (component.Number.Length > 0)
        {
            if (component.Number.Length > LargestExponent || Rational.Parse(component.Number) is not { IsZero: false } number)
            {
                reason = $"the number `{component.Number}` in a unit cannot be computed with";
                return null;
            }

            return new(component.Number, number, One._dimensions);
        }

        // What is counted is a note and measures nothing, but money in braces is money.
        if (component.Atom is not { } atom)
        {
            return component.Annotation is { } text && Currencies.Find(text) is { } currency ? OfAtom(currency) : One;
        }

        if (atom.IsSpecial)
        {
            reason = atom.Code is "Cel" or "[degF]" or "[degRe]"
                ? $"the zero of `{atom.Code}` ({atom.Plural}) is not that of `K`, so it has no sums and no multiples"
                : $"`{atom.Code}` ({atom.Plural}) has its own scale and cannot be computed with";
            return null;
        }

        if (Math.Abs((long)component.Exponent) > LargestExponent)
        {
            reason = $"the power {Text(component.Exponent)} of `{component.Prefix}{atom.Code}` is too large to compute with; " +
                $"the largest is {Text(LargestExponent)}";
            return null;
        }

        return Power(OfAtom(atom), UcumPrefix.Factor(component.Prefix), component.Exponent, ref reason);
    }

    private static UnitAmount? Power(UnitAmount unit, Rational prefix, int exponent, ref string? reason)
    {
        var dimensions = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var pair in unit._dimensions.Where(_ => exponent != 0))
        {
            dimensions.Add(pair.Key, pair.Value * exponent);
        }

        var factor = (prefix * unit.Factor).Power(exponent);
        if (factor.FitsIn(LargestFactor))
        {
            return new(unit.Code, factor, dimensions);
        }

        reason = $"the power {Text(exponent)} of `{unit.Code}` is too large to compute with";
        return null;
    }

    private static UnitAmount OfAtom(UcumAtom atom) => Atoms.GetOrAdd(atom.Code, _ => Define(atom));

    private static UnitAmount Define(UcumAtom atom)
    {
        if (atom.Code is "10*" or "10^")
        {
            return new(atom.Code, Rational.Of(10), One._dimensions);
        }

        if (atom.IsCurrency || UcumDefinitions.Find(atom.Code) is not var (number, code))
        {
            return new(atom.Code, Rational.One, new(StringComparer.Ordinal) { [atom.Code] = 1 });
        }

        var unit = Of(code, out _) ?? throw new InvalidOperationException($"The definition of `{atom.Code}` is not a unit.");
        return new(atom.Code, unit.Factor * number, unit._dimensions);
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
