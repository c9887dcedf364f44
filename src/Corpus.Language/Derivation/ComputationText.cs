namespace Corpus.Language.Derivation;

/// <summary>Shows computations with values and units, for people.</summary>
internal static class ComputationText
{
    private const int LongestShown = 300;

    /// <summary>The computation with what it comes to: <c>20 a * 2 = 40 a</c>.</summary>
    public static string Computed(Quantity quantity) => quantity.Shown == quantity.Amount ? quantity.Shown : $"{quantity.Shown} = {quantity.Amount}";

    /// <summary>A code of a unit as it is written in YAML, outside and inside <c>{ }</c>.</summary>
    public static string Scalar(string code) => char.IsLetterOrDigit(code[0]) && code.IndexOfAny(['[', ']', '{', '}']) < 0 ? code : $"'{code}'";

    public static string Measures(Quantity quantity) => quantity.Unit.IsNumber
        ? $"{quantity.Shown} is a plain number"
        : $"{quantity.Shown} measures `{quantity.Unit.Dimensions}`";

    public static string Said(Quantity quantity) => quantity.Shown + quantity.Comparator switch
    {
        Comparator.AtMost => " is at most that",
        Comparator.AtLeast => " is at least that",
        Comparator.LessThan => " is less than that",
        Comparator.MoreThan => " is more than that",
        Comparator.About => " is about that",
        _ => " is exact",
    };

    public static string Join(Quantity left, Quantity right, OperationNode node)
    {
        var (first, second) = (Grouped(left.Shown, node.Left, node.Operator, isRight: false), Grouped(right.Shown, node.Right, node.Operator, isRight: true));
        var shown = $"{first} {node.Operator} {second}";
        return shown.Length > LongestShown ? shown.Substring(0, LongestShown) + "…" : shown;
    }

    public static string Grouped(string shown, FormulaNode node, char around, bool isRight)
    {
        var isProduct = around is '*' or '/';
        var isSum = node is OperationNode { Operator: '+' or '-' };
        var isTighter = isProduct ? isSum || isRight && node is OperationNode : isSum && isRight && around == '-';
        return isTighter || isRight && shown[0] == '-' ? $"({shown})" : shown;
    }
}
