using Corpus.Language.Units;

namespace Corpus.Language.Derivation;

/// <summary>Computes a formula exactly, with units and what is said of the inputs.</summary>
internal sealed class FormulaEvaluator
{
    // Of bytes above and below the line of a fraction; a double has 128.
    private const int LargestValue = 1024;

    private const string StateInstead = "state the value with `value` and `citations` instead of `derived`";

    private readonly Func<InputNode, DerivationInput> _inputs;
    private readonly UnitAmount _target;
    private DerivationFault? _fault;

    private FormulaEvaluator(Func<InputNode, DerivationInput> inputs, UnitAmount target) => (_inputs, _target) = (inputs, target);

    /// <param name="inputs">Gives each input of the formula.</param>
    public static DerivationResult? Evaluate(Formula formula, DerivationTarget target, Func<InputNode, DerivationInput> inputs, out DerivationFault? fault)
    {
        var whole = formula.Root;
        if (UnitAmount.Of(target.UnitCode, out var reason) is not { } unit)
        {
            var sentence = $"the result would be in a unit that cannot be computed with: {reason}; {StateInstead}";
            fault = new(DerivationProblem.UnitsDiffer, sentence, 0, formula.Text.Length);
            return null;
        }

        var evaluator = new FormulaEvaluator(inputs, unit);
        var result = evaluator.Evaluate(whole) is { } quantity ? evaluator.Result(quantity, target, whole) : null;
        fault = evaluator._fault;
        return result;
    }

    private DerivationResult? Result(Quantity quantity, DerivationTarget target, FormulaNode whole)
    {
        if (target.UnitCode is null && quantity.Unit.FactorTo(_target) is null)
        {
            return Fail<DerivationResult>(
                DerivationProblem.UnitsDiffer,
                $"{ComputationText.Computed(quantity)} has a unit, but the property has none; write `unit: {ComputationText.Scalar(quantity.Unit.Code)}` at " +
                "the property, or change the formula", whole);
        }

        if (Convert(quantity, _target, whole, $"the result must be in `{_target.Code}`") is not { } converted)
        {
            return null;
        }

        var computation = quantity.Shown + (quantity.Shown == quantity.Amount ? "" : " = " + quantity.Amount)
            + (converted.Amount == quantity.Amount ? "" : " = " + converted.Amount);
        if (ResultForm.Of(converted.Value, target.Kind, out var reason) is not { } number)
        {
            return Fail<DerivationResult>(DerivationProblem.NotExact, $"{computation}, {reason}", whole);
        }

        return ConstantExpression.Of(converted.Term, target.Kind, number) is var (code, value)
            ? new(value, converted.Comparator, code, computation)
            : Fail<DerivationResult>(
                DerivationProblem.NotExact,
                $"{computation}, but arithmetic of C# cannot compute it without rounding or overflow; compute a part of it in a fact of its own, or state " +
                "the value", whole);
    }

    private Quantity? Evaluate(FormulaNode node) => node switch
    {
        NumberNode number => new(new NumberTerm(number.Value), UnitAmount.One, Comparator.Exactly, true, [(number.Value, number)], number.Value.ToString()),
        InputNode input => Input(input),
        NegationNode negation => Evaluate(negation.Operand) is { } operand ? Negate(operand, negation) : null,
        OperationNode operation => Evaluate(operation.Left) is { } left && Evaluate(operation.Right) is { } right
            ? Checked(Operation(left, right, operation), operation)
            : null,
        _ => throw new InvalidOperationException($"There is no {node.GetType().Name} in a formula."),
    };

    private Quantity? Input(InputNode node)
    {
        var input = _inputs(node);
        if (UnitAmount.Of(input.UnitCode, out var reason) is not { } unit)
        {
            return Fail(DerivationProblem.UnitsDiffer, $"`{node.Name}` cannot be computed with: {reason}; {StateInstead}", node);
        }

        var isNeverNegative = input.IsNeverNegative || input.Value.Sign >= 0 && (input.Comparator == Comparator.Exactly || Bounds.IsLower(input.Comparator));
        return new(new InputTerm(input), unit, input.Comparator, isNeverNegative, [], Quantity.Show(input.Value, unit));
    }

    private Quantity? Operation(Quantity left, Quantity right, OperationNode node) => node.Operator switch
    {
        '*' => Product(left, right, node),
        '/' => Quotient(left, right, node),
        _ => Sum(left, right, node),
    };

    private static Quantity Negate(Quantity operand, NegationNode node) => operand with
    {
        Term = new NegationTerm(operand.Term),
        Comparator = Bounds.Turned(operand.Comparator),
        IsNeverNegative = operand.Comparator == Comparator.Exactly && operand.Value.Sign <= 0,
        Numbers = [.. operand.Numbers.Select(static (number, index) => index == 0 ? (-number.Value, number.Node) : number)],
        Shown = "-" + ComputationText.Grouped(operand.Shown, node.Operand, '*', isRight: true),
    };

    private Quantity? Sum(Quantity left, Quantity right, OperationNode node)
    {
        var isMinus = node.Operator == '-';
        var shown = ComputationText.Join(left, right, node);
        if (left.Unit.FactorTo(right.Unit) is not { } factor)
        {
            var numbers = left.Unit.IsNumber || right.Unit.IsNumber
                ? "; a plain number has no unit, so make the other a fact with a unit"
                : "; use facts of the same kind";
            return Fail(
                DerivationProblem.UnitsDiffer,
                left.Unit.DiffersByPi(right.Unit)
                    ? $"{shown} cannot be computed exactly, because π is between their units; state the value"
                    : $"{shown} has no result, because {ComputationText.Measures(left)} and {ComputationText.Measures(right)}{numbers}", node);
        }

        // Into the smaller of the two units, where that takes whole numbers.
        var toLeft = !factor.IsWhole && (Rational.One / factor).IsWhole;
        var unit = toLeft ? left.Unit : right.Unit;
        if (Convert(left, unit, node.Left, "") is not { } a || Convert(right, unit, node.Right, "") is not { } b)
        {
            return null;
        }

        var second = isMinus ? Bounds.Turned(b.Comparator) : b.Comparator;
        if (Bounds.Sum(a.Comparator, second) is not { } comparator)
        {
            return NoComparator(left, right, shown, node);
        }

        var value = isMinus ? a.Value - b.Value : a.Value + b.Value;
        var isNeverNegative = !isMinus && a.IsNeverNegative && b.IsNeverNegative || IsKnownNonnegative(value, comparator);
        return new(new OperationTerm(node.Operator, a.Term, b.Term, value), unit, comparator, isNeverNegative, [], shown);
    }

    private Quantity? Product(Quantity left, Quantity right, OperationNode node)
    {
        var shown = ComputationText.Join(left, right, node);
        if (left.Unit.Times(right.Unit, out var reason) is not { } unit)
        {
            return Fail(DerivationProblem.UnitsDiffer, $"{shown} has no result: {reason}; compute with simpler units", node);
        }

        if (Bounds.Product(left, right) is not { } comparator)
        {
            return NoComparator(left, right, shown, node);
        }

        var value = left.Value * right.Value;
        var isNeverNegative = left.IsNeverNegative && right.IsNeverNegative || IsKnownNonnegative(value, comparator);
        return new(new OperationTerm('*', left.Term, right.Term, value), unit, comparator, isNeverNegative, [.. left.Numbers, .. right.Numbers], shown);
    }

    private Quantity? Quotient(Quantity left, Quantity right, OperationNode node)
    {
        var shown = ComputationText.Join(left, right, node);
        if (right.Value.IsZero)
        {
            return Fail(DerivationProblem.NotExact, $"{shown} has no result, because {right.Shown} is zero; divide by something else", node);
        }

        if (left.Unit.DividedBy(right.Unit, out var reason) is not { } unit)
        {
            return Fail(DerivationProblem.UnitsDiffer, $"{shown} has no result: {reason}; compute with simpler units", node);
        }

        var inverse = Bounds.Reciprocal(right) is { } turned ? right with { Term = new NumberTerm(Rational.One / right.Value), Comparator = turned } : null;
        if (inverse is null || Bounds.Product(left, inverse) is not { } comparator)
        {
            return NoComparator(left, right, shown, node);
        }

        var value = left.Value / right.Value;
        var isNeverNegative = left.IsNeverNegative && right.IsNeverNegative || IsKnownNonnegative(value, comparator);
        var inverses = right.Numbers.Where(static number => !number.Value.IsZero).Select(static number => (Rational.One / number.Value, number.Node));
        return new(new OperationTerm('/', left.Term, right.Term, value), unit, comparator, isNeverNegative, [.. left.Numbers, .. inverses], shown);
    }

    private Quantity? Convert(Quantity quantity, UnitAmount unit, FormulaNode node, string expected)
    {
        if (quantity.Unit.FactorTo(unit) is not { } factor)
        {
            var shown = ComputationText.Computed(quantity);
            return Fail(
                DerivationProblem.UnitsDiffer,
                quantity.Unit.DiffersByPi(unit)
                    ? $"{shown}, but {expected}, and no conversion is exact, because π is between the units; state the value"
                    : $"{shown}, but {expected}: {ComputationText.Measures(quantity)}, `{unit.Code}` measures `{unit.Dimensions}`; change the formula, or " +
                    "the unit of the property", node);
        }

        if (factor == Rational.One)
        {
            return quantity with { Unit = unit };
        }

        var product = quantity.Numbers.Aggregate(Rational.One, static (product, number) => product * number.Value);
        var repeated = quantity.Numbers.FirstOrDefault(number => number.Value == factor || product == factor);
        if (repeated.Node is { } number)
        {
            return Fail(
                DerivationProblem.RepeatedConversion,
                $"{quantity.Shown} = {quantity.Amount} = {Quantity.Show(quantity.Value * factor, unit)}: `{quantity.Unit.Code}` is converted to " +
                $"`{unit.Code}` already, and `{number.Value}` converts it again; delete that number", number);
        }

        return quantity with { Term = new ConversionTerm(quantity.Term, factor), Unit = unit };
    }

    private Quantity? Checked(Quantity? quantity, FormulaNode node) => quantity is null || quantity.Value.FitsIn(LargestValue)
        ? quantity
        : Fail(
            DerivationProblem.NotExact, $"{quantity.Shown} has a result that is too large or too small to compute with; use smaller numbers", node);

    private Quantity? NoComparator(Quantity left, Quantity right, string shown, FormulaNode node)
    {
        var needsMinimum = left.Comparator != Comparator.About && right.Comparator != Comparator.About
            && !(left.IsNeverNegative && right.IsNeverNegative) && node is OperationNode { Operator: '*' or '/' };
        return Fail(
            DerivationProblem.NoComparator,
            $"{shown} says nothing certain, because {ComputationText.Said(left)} and {ComputationText.Said(right)}; " +
            (needsMinimum ? "give the properties a `minimum` of 0 if they cannot be negative, or state the value" : "state the value"), node);
    }

    private T? Fail<T>(DerivationProblem problem, string reason, FormulaNode node)
        where T : class
    {
        _fault ??= new(problem, reason, node.Offset, node.Length);
        return null;
    }

    private Quantity? Fail(DerivationProblem problem, string reason, FormulaNode node) => Fail<Quantity>(problem, reason, node);

    private static bool IsKnownNonnegative(Rational value, Comparator comparator) =>
        value.Sign >= 0 && (comparator == Comparator.Exactly || Bounds.IsLower(comparator));
}
