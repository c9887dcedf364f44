using System.Globalization;
using Corpus.Language.Units;
using Corpus.Language.Values;

namespace Corpus.Language.Derivation;

/// <summary>Folds an expression as the compiler of C# does, in checked arithmetic; null as soon as a step would round or overflow.</summary>
/// <param name="way">The type in which each step is computed at least.</param>
/// <param name="asFraction">Whether a conversion by 1609.344 is <c>* 201168 / 125</c>, which integers can compute.</param>
internal sealed class ConstantFolder(CodeType way, bool asFraction)
{
    public FoldedConstant? Fold(Term term) => term switch
    {
        NumberTerm number => Number(number.Value),
        InputTerm input => Input(input.Input),
        NegationTerm negation => Fold(negation.Operand) is { } operand ? Negated(operand) : null,
        OperationTerm operation => Operation(operation.Operator, Fold(operation.Left), Fold(operation.Right), operation.Value),
        ConversionTerm conversion => Conversion(conversion),
        _ => throw new InvalidOperationException($"There is no {term.GetType().Name} in what was computed."),
    };

    private FoldedConstant? Conversion(ConversionTerm conversion)
    {
        var operand = Fold(conversion.Operand);
        var factor = conversion.Factor;
        if (!asFraction && !factor.IsWhole && !(Rational.One / factor).IsWhole)
        {
            return Operation('*', operand, Number(factor), conversion.Value);
        }

        var value = conversion.Operand.Value;
        if (factor.Numerator != 1)
        {
            value *= Rational.Of(factor.Numerator);
            operand = Operation('*', operand, Number(Rational.Of(factor.Numerator)), value);
        }

        return factor.IsWhole ? operand : Operation('/', operand, Number(Rational.Of(factor.Denominator)), conversion.Value);
    }

    private FoldedConstant? Operation(char symbol, FoldedConstant? left, FoldedConstant? right, Rational value)
    {
        if (left is null || right is null)
        {
            return null;
        }

        var type = Max(left.Type, right.Type);
        if (way > type || way == CodeType.Decimal && type == CodeType.Double)
        {
            // One operand of the type is enough: C# widens integers to it.
            type = way;
            left = left.Type == type || right.Type == type && left.Type < CodeType.Decimal ? left : Widened(left, type);
            right = right.Type <= CodeType.Long || right.Type == type ? right : Widened(right, type);
        }
        else if (type == CodeType.Double && (left.Type == CodeType.Decimal || right.Type == CodeType.Decimal))
        {
            if (way != CodeType.Double)
            {
                return null;
            }

            left = left.Type == CodeType.Decimal ? Widened(left, type) : left;
            right = right.Type == CodeType.Decimal ? Widened(right, type) : right;
        }

        return left is null || right is null ? null : Folded(symbol, left, right, type, value);
    }

    private static FoldedConstant? Folded(char symbol, FoldedConstant left, FoldedConstant right, CodeType type, Rational value)
    {
        var precedence = symbol is '*' or '/' ? Precedence.Product : Precedence.Sum;
        var code = $"{left.Within(precedence)} {symbol} {right.Within(precedence + 1)}";
        if (left.Converted(type) is not { } a || right.Converted(type) is not { } b)
        {
            return null;
        }

        if (type == CodeType.Double)
        {
            var number = symbol switch { '+' => a.Float + b.Float, '-' => a.Float - b.Float, '*' => a.Float * b.Float, _ => a.Float / b.Float };
            return double.IsNaN(number) || double.IsInfinity(number) ? null : new(code, precedence, type, 0, number);
        }

        try
        {
            var exact = symbol switch { '+' => a.Exact + b.Exact, '-' => a.Exact - b.Exact, '*' => a.Exact * b.Exact, _ => a.Exact / b.Exact };
            var isExact = Rational.Parse(exact.ToString(CultureInfo.InvariantCulture)) == value;
            return isExact ? new FoldedConstant(code, precedence, CodeType.Decimal, exact, 0).Converted(type) is { } folded
                ? folded with { Code = code, Precedence = precedence }
                : null : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    // The least integer has no opposite of its type.
    private static FoldedConstant? Negated(FoldedConstant operand)
    {
        var code = "-" + operand.Within(Precedence.Primary);
        var negated = new FoldedConstant(code, Precedence.Unary, operand.Type, -operand.Exact, -operand.Float);
        return negated.Converted(operand.Type) is null ? null : negated;
    }

    private FoldedConstant? Number(Rational value)
    {
        var digits = value.ToDecimalDigits();
        if (digits is null)
        {
            return null;
        }

        if (way == CodeType.Double)
        {
            var number = double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
            return double.IsInfinity(number)
                ? null
                : new(number.ToString("R", CultureInfo.InvariantCulture) + Suffix(CodeType.Double), Precedence.Primary, CodeType.Double, 0, number);
        }

        if (!decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var exact)
            || Rational.Parse(exact.ToString(CultureInfo.InvariantCulture)) != value)
        {
            return null;
        }

        var type = !value.IsWhole || exact > long.MaxValue ? CodeType.Decimal : exact > int.MaxValue ? CodeType.Long : CodeType.Int;
        return new(digits + Suffix(type), Precedence.Primary, type, exact, 0);
    }

    private static FoldedConstant Input(DerivationInput input)
    {
        var type = ConstantExpression.TypeOf(input.Kind);
        return type == CodeType.Double
            ? new(input.Constant, Precedence.Primary, type, 0, CanonicalValue.Double(input.Text))
            : new(input.Constant, Precedence.Primary, type, CanonicalValue.Decimal(input.Text), 0);
    }

    // A literal takes the suffix of a type, anything else a cast.
    private static FoldedConstant? Widened(FoldedConstant operand, CodeType type)
    {
        if (operand.Type == type)
        {
            return operand;
        }

        var isLiteral = operand.Precedence == Precedence.Primary && operand.Code[0] is >= '0' and <= '9' && operand.Type == CodeType.Int;
        return operand.Converted(type) is not { } converted ? null
            : isLiteral ? converted with { Code = operand.Code + Suffix(type), Precedence = Precedence.Primary }
            : converted;
    }

    private static string Suffix(CodeType type) => type switch { CodeType.Long => "L", CodeType.Decimal => "m", CodeType.Double => "d", _ => "" };

    private static CodeType Max(CodeType a, CodeType b) => a > b ? a : b;
}
