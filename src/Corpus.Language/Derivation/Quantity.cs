using Corpus.Language.Units;

namespace Corpus.Language.Derivation;

/// <summary>What a part of a formula comes to.</summary>
/// <param name="Term">How it is computed, with the conversions that units ask for.</param>
/// <param name="Comparator">What its number is to what it measures.</param>
/// <param name="IsNeverNegative">Whether what it measures cannot be below nought.</param>
/// <param name="Numbers">The plain numbers that it was multiplied by; one that it was divided by as its inverse.</param>
/// <param name="Shown">The computation with values and units.</param>
internal sealed record Quantity(
    Term Term, UnitAmount Unit, Comparator Comparator, bool IsNeverNegative, IReadOnlyList<(Rational Value, NumberNode Node)> Numbers, string Shown)
{
    public Rational Value => Term.Value;

    /// <summary>The value with its unit: <c>240 mo</c>.</summary>
    public string Amount => Show(Value, Unit);

    public static string Show(Rational value, UnitAmount unit) => unit.Code == "1" ? Shorten(value) : Shorten(value) + " " + unit.Code;

    private static string Shorten(Rational value) => Problems.MessageText.Short(value.ToString());
}
