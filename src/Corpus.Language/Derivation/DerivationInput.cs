using Corpus.Language.Model;
using Corpus.Language.Units;

namespace Corpus.Language.Derivation;

/// <summary>A fact that a formula computes with: single, settled, numeric and not superseded.</summary>
/// <param name="Kind">Its numeric datatype.</param>
/// <param name="Text">Its canonical value.</param>
/// <param name="UnitCode">Its unit, or null.</param>
/// <param name="IsNeverNegative">Whether its property has a <c>minimum</c> of nought or more.</param>
/// <param name="Constant">How C# names its constant from where the result is: <c>TermYears</c>, <c>Treaty.TermYears</c>.</param>
internal sealed record DerivationInput(DatatypeKind Kind, string Text, string? UnitCode, Comparator Comparator, bool IsNeverNegative, string Constant)
{
    public Rational Value { get; } = Rational.Parse(Text) ?? throw new ArgumentException($"`{Text}` is not a number.", nameof(Text));
}

/// <param name="Kind">The numeric datatype of the property whose value is computed.</param>
internal sealed record DerivationTarget(DatatypeKind Kind, string? UnitCode);

/// <summary>What a formula comes to.</summary>
/// <param name="Value">In the one text that a value of the datatype can have.</param>
/// <param name="Code">A constant expression of C# of that value and type.</param>
/// <param name="Computation">With values and units, for people: <c>20 a = 240 mo</c>.</param>
internal sealed record DerivationResult(string Value, Comparator Comparator, string Code, string Computation);
