namespace Corpus.Language.Derivation;

/// <summary>What a comparator of inputs says of their sum, product or quotient; null where it says nothing certain.</summary>
internal static class Bounds
{
    public static bool IsUpper(Comparator comparator) => comparator is Comparator.AtMost or Comparator.LessThan;

    public static bool IsLower(Comparator comparator) => comparator is Comparator.AtLeast or Comparator.MoreThan;

    /// <summary>“At most” turns into “at least” where its value is subtracted, or multiplied by less than nought.</summary>
    public static Comparator Turned(Comparator comparator) => comparator switch
    {
        Comparator.AtMost => Comparator.AtLeast,
        Comparator.AtLeast => Comparator.AtMost,
        Comparator.LessThan => Comparator.MoreThan,
        Comparator.MoreThan => Comparator.LessThan,
        _ => comparator,
    };

    public static Comparator? Sum(Comparator a, Comparator b) =>
        a == Comparator.Exactly || a == b ? b
        : b == Comparator.Exactly ? a
        : IsUpper(a) && IsUpper(b) ? Comparator.LessThan
        : IsLower(a) && IsLower(b) ? Comparator.MoreThan
        : null;

    /// <summary>Two bounds make one only where neither factor can be negative: -3 is at most 5, but its square is not at most 25.</summary>
    public static Comparator? Product(Quantity a, Quantity b)
    {
        if (a.Comparator == Comparator.Exactly || b.Comparator == Comparator.Exactly)
        {
            var (exact, other) = a.Comparator == Comparator.Exactly ? (a, b) : (b, a);
            return exact.Value.Sign switch { 0 => Comparator.Exactly, < 0 => Turned(other.Comparator), _ => other.Comparator };
        }

        if (a.Comparator == Comparator.About && b.Comparator == Comparator.About)
        {
            return Comparator.About;
        }

        var isStrict = (a.Comparator is Comparator.LessThan or Comparator.MoreThan || b.Comparator is Comparator.LessThan or Comparator.MoreThan)
            && a.Value.Sign > 0 && b.Value.Sign > 0;
        return !a.IsNeverNegative || !b.IsNeverNegative ? null
            : IsUpper(a.Comparator) && IsUpper(b.Comparator) ? isStrict ? Comparator.LessThan : Comparator.AtMost
            : IsLower(a.Comparator) && IsLower(b.Comparator) ? isStrict ? Comparator.MoreThan : Comparator.AtLeast
            : null;
    }

    /// <summary>Of one divided by the value, which is not nought.</summary>
    public static Comparator? Reciprocal(Quantity value) =>
        value.Comparator is Comparator.Exactly or Comparator.About ? value.Comparator
        : value.IsNeverNegative && value.Value.Sign > 0 ? Turned(value.Comparator)
        : null;
}
