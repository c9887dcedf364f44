using Corpus.Language.Units;

namespace Corpus.Language.Derivation;

// A family in one file: what a formula is made of. Each has its place in the formula's text.

internal abstract record FormulaNode(int Offset, int Length);

internal sealed record NumberNode(Rational Value, int Offset, int Length) : FormulaNode(Offset, Length);

/// <param name="Name">A property of the same entity, <c>termYears</c>, or a fact, <c>Treaty.termYears</c>.</param>
internal sealed record InputNode(string Name, int Offset, int Length) : FormulaNode(Offset, Length);

internal sealed record NegationNode(FormulaNode Operand, int Offset, int Length) : FormulaNode(Offset, Length);

/// <param name="Operator">One of <c>+ - * /</c>.</param>
internal sealed record OperationNode(char Operator, FormulaNode Left, FormulaNode Right, int Offset, int Length) : FormulaNode(Offset, Length);
