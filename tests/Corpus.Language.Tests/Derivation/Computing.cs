using Corpus.Language.Derivation;
using Corpus.Language.Model;
using Corpus.Language.Values;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Derivation;

/// <summary>Computes formulas whose inputs are written as a curator thinks of them: <c>termYears = integer 20 a</c>.</summary>
internal sealed class Computing
{
    private readonly Dictionary<string, DerivationInput> _inputs = new(StringComparer.Ordinal);

    /// <param name="inputs">Each <c>name = datatype [comparator] value [unit] [min0]</c>.</param>
    public Computing(params IEnumerable<string> inputs)
    {
        foreach (var input in inputs)
        {
            var parts = input.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
            var isNeverNegative = parts.Remove("min0");
            var comparator = Comparators.Find(parts[3]);
            if (comparator is not null)
            {
                parts.RemoveAt(3);
            }

            _inputs.Add(parts[0], new(
                Kind(parts[2]), parts[3], parts.Count > 4 ? parts[4] : null, comparator ?? Comparator.Exactly, isNeverNegative,
                string.Join(".", parts[0].Split('.').Select(static name => char.ToUpperInvariant(name[0]) + name[1..]))));
        }
    }

    public static DatatypeKind Kind(string name) => Enum.Parse<DatatypeKind>(name, ignoreCase: true);

    public DerivationResult? Compute(string formula, string target, out DerivationFault? fault)
    {
        var parts = target.Split(' ');
        return Formula.Parse(formula, out fault) is { } parsed
            ? FormulaEvaluator.Evaluate(parsed, new(Kind(parts[0]), parts.Length > 1 ? parts[1] : null), input => _inputs[input.Name], out fault)
            : null;
    }

    public DerivationResult Result(string formula, string target) =>
        Compute(formula, target, out var fault) ?? throw new InvalidOperationException(fault!.Reason);

    public DerivationFault Fault(string formula, string target) =>
        Compute(formula, target, out var fault) is { } result ? throw new InvalidOperationException(result.ToString()) : fault!;
}
