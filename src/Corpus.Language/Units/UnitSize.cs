namespace Corpus.Language.Units;

/// <summary>What a word or a symbol of a unit measures.</summary>
/// <param name="Code">Its UCUM code; in braces, a scale of its own that UCUM has no code for: <c>{percentage_point}</c>.</param>
/// <param name="Amount">How much it is; null of a scale that is no ratio, such as <c>Cel</c>, which is only ever itself.</param>
/// <param name="Kind">What it counts, where others of the same dimension count something else: <c>Sv</c> is not <c>Gy</c>.</param>
internal sealed record UnitSize(string Code, UnitAmount? Amount, string? Kind)
{
    private static readonly string[] Kinds = ["Sv", "Gy", "Hz", "Bq", "Bd", "mol", "eq", "osm"];

    /// <summary>The unit of a number without one.</summary>
    public static UnitSize One { get; } = new("1", UnitAmount.One, null);

    /// <summary>The unit of a valid code.</summary>
    public static UnitSize Of(string code) => code[0] == '{' ? new(code, null, null) : new(code, UnitAmount.Of(code, out _), KindOf(code));

    /// <summary>The unit of a code with a metric prefix; null where it takes none.</summary>
    public static UnitSize? Of(string prefix, string code) =>
        UcumSymbol.Resolve(prefix + code, out var found, out _) == UcumProblem.None && found == prefix
            ? new(prefix + code, Of(prefix + code).Amount, KindOf(code)) : null;

    /// <summary>What kind of a dimension a unit without a prefix counts; null where its dimension has one kind only.</summary>
    public static string? KindOf(string code) => Array.IndexOf(Kinds, code) >= 0 ? code : null;

    public UnitSize? Times(UnitSize other) => Amount is null || other.Amount is null ? null : With(Amount.Times(other.Amount, out _), other);

    public UnitSize? DividedBy(UnitSize other) => Amount is null || other.Amount is null ? null : With(Amount.DividedBy(other.Amount, out _), other);

    /// <summary>The unit to a small power, which may be below nought.</summary>
    public UnitSize? Power(int exponent)
    {
        UnitSize? power = One;
        for (var count = Math.Abs(exponent); count > 0 && power is not null; count--)
        {
            power = exponent > 0 ? power.Times(this) : power.DividedBy(this);
        }

        return power;
    }

    private UnitSize? With(UnitAmount? amount, UnitSize other) => amount is null ? null : new(amount.Code, amount, Kind ?? other.Kind);
}
