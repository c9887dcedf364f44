using System.Globalization;
using Corpus.Language.Model;
using Corpus.Language.Units;

namespace Corpus.Language.Derivation;

/// <summary>
/// Writes what was computed as a constant expression of C# that has exactly that value. C# divides integers without their fraction, refuses constants that
/// overflow and does not mix <c>decimal</c> and <c>double</c>, so each step is folded here as its compiler folds it, and of the ways to write the expression
/// the plainest is taken that comes to the value.
/// </summary>
internal static class ConstantExpression
{
    private static readonly CodeType[] Ways = [CodeType.Int, CodeType.Long, CodeType.Decimal, CodeType.Double];
    private static readonly CodeType[] WaysToDouble = [CodeType.Int, CodeType.Long, CodeType.Double, CodeType.Decimal];

    /// <param name="digits">The result, which the datatype holds exactly.</param>
    /// <returns>The expression, and its value as C# has it; null where each way would round or overflow.</returns>
    public static (string Code, string Value)? Of(Term term, DatatypeKind kind, string digits)
    {
        var target = TypeOf(kind);
        foreach (var way in target == CodeType.Double ? WaysToDouble : Ways)
        {
            foreach (var asFraction in new[] { true, false })
            {
                if (new ConstantFolder(way, asFraction).Fold(term)?.As(target) is { } folded && IsSame(folded, digits))
                {
                    return (folded.Code, TextOf(folded));
                }
            }
        }

        return null;
    }

    public static CodeType TypeOf(DatatypeKind kind) => kind switch
    {
        DatatypeKind.Integer => CodeType.Int,
        DatatypeKind.Long => CodeType.Long,
        DatatypeKind.Decimal => CodeType.Decimal,
        DatatypeKind.Number => CodeType.Double,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only numbers are derived."),
    };

    private static string TextOf(FoldedConstant folded) => folded.Type == CodeType.Double
        ? folded.Float.ToString("R", CultureInfo.InvariantCulture)
        : folded.Exact.ToString(CultureInfo.InvariantCulture);

    // Bit by bit, since a double's minus nought equals nought and is not printed as it.
    private static bool IsSame(FoldedConstant folded, string digits) => folded.Type == CodeType.Double
        ? BitConverter.DoubleToInt64Bits(folded.Float) == BitConverter.DoubleToInt64Bits(double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture))
        : Rational.Parse(folded.Exact.ToString(CultureInfo.InvariantCulture)) == Rational.Parse(digits);
}
