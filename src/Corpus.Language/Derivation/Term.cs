using Corpus.Language.Units;

namespace Corpus.Language.Derivation;

// A family in one file: a formula with the conversions of its units, and the exact value of each part. It is what becomes C#.

internal abstract record Term(Rational Value);

internal sealed record NumberTerm(Rational Value) : Term(Value);

internal sealed record InputTerm(DerivationInput Input) : Term(Input.Value);

internal sealed record NegationTerm(Term Operand) : Term(-Operand.Value);

internal sealed record OperationTerm(char Operator, Term Left, Term Right, Rational Value) : Term(Value);

internal sealed record ConversionTerm(Term Operand, Rational Factor) : Term(Operand.Value * Factor);
