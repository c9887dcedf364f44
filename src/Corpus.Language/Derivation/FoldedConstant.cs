namespace Corpus.Language.Derivation;

/// <summary>The types of C# that numbers of a corpus have, in the order in which C# widens them.</summary>
internal enum CodeType
{
    Int,
    Long,
    Decimal,
    Double,
}

/// <summary>How tightly an expression holds together.</summary>
internal enum Precedence
{
    Sum,
    Product,
    Unary,
    Primary,
}

/// <summary>A constant expression of C# and its value as the compiler folds it.</summary>
/// <param name="Exact">The value of an int, long or decimal.</param>
/// <param name="Float">The value of a double.</param>
internal sealed record FoldedConstant(string Code, Precedence Precedence, CodeType Type, decimal Exact, double Float)
{
    // Up to 2^53 each whole number is a double.
    private const double LargestExactDouble = 9007199254740992;

    /// <summary>The expression as that type, with a cast where C# needs one; null where the value does not fit.</summary>
    public FoldedConstant? As(CodeType type)
    {
        if (type == Type)
        {
            return this;
        }

        var isImplicit = Type is CodeType.Int or CodeType.Long && type > Type;
        return Converted(type) is { } converted ? isImplicit ? converted with { Code = Code, Precedence = Precedence } : converted : null;
    }

    /// <summary>The expression cast to that type; null where the value does not fit.</summary>
    public FoldedConstant? Converted(CodeType type)
    {
        var code = "(" + Keyword(type) + ")" + Within(Precedence.Unary);
        if (type == CodeType.Double)
        {
            return new(code, Precedence.Unary, type, 0, Type switch { CodeType.Double => Float, CodeType.Decimal => (double)Exact, _ => (long)Exact });
        }

        if (Type == CodeType.Double && type != CodeType.Decimal && !(Math.Abs(Float) <= LargestExactDouble))
        {
            return null;
        }

        try
        {
            if (type == CodeType.Decimal)
            {
                // A cast from double to decimal keeps 15 digits, as the compiler's does.
                return new(code, Precedence.Unary, type, Type == CodeType.Double ? (decimal)Float : Exact, 0);
            }

            var whole = Type == CodeType.Double ? (long)Float : decimal.Truncate(Exact);
            var isWhole = Type == CodeType.Double ? Math.Truncate(Float).Equals(Float) : whole == Exact;
            var (least, most) = type == CodeType.Int ? (int.MinValue, int.MaxValue) : ((decimal)long.MinValue, (decimal)long.MaxValue);
            return isWhole && whole >= least && whole <= most ? new(code, Precedence.Unary, type, whole, 0) : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The expression, in parentheses where it holds together less tightly.</summary>
    public string Within(Precedence precedence) => Precedence < precedence ? "(" + Code + ")" : Code;

    private static string Keyword(CodeType type) => type switch
    {
        CodeType.Int => "int",
        CodeType.Long => "long",
        CodeType.Decimal => "decimal",
        _ => "double",
    };
}
