namespace Corpus.Language.Derivation;

/// <summary>A formula as it was read.</summary>
internal sealed class Formula
{
    /// <summary>Its longest text.</summary>
    public const int MaximumLength = 1000;

    /// <summary>How deep parentheses and signs may be nested.</summary>
    public const int MaximumDepth = 32;

    private Formula(string text, FormulaNode root)
    {
        (Text, Root) = (text, root);
        Collect(root);
    }

    public string Text { get; }

    public FormulaNode Root { get; }

    /// <summary>The facts that it names, in their order, each once.</summary>
    public List<InputNode> Inputs { get; } = [];

    public static Formula? Parse(string text, out DerivationFault? fault)
    {
        if (text.Length > MaximumLength)
        {
            fault = new(DerivationProblem.Malformed, "it has more than 1,000 characters; compute a part of it in a fact of its own", 0, text.Length);
            return null;
        }

        return FormulaParser.Parse(text, out fault) is { } root ? new Formula(text, root) : null;
    }

    private void Collect(FormulaNode node)
    {
        switch (node)
        {
            case InputNode input when Inputs.All(known => known.Name != input.Name):
                Inputs.Add(input);
                break;
            case NegationNode negation:
                Collect(negation.Operand);
                break;
            case OperationNode operation:
                Collect(operation.Left);
                Collect(operation.Right);
                break;
        }
    }
}
