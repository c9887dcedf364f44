using Corpus.Language.Model;

namespace Corpus.Language.Derivation;

/// <summary>A fact whose value is computed.</summary>
/// <param name="Id"><c>Treaty.termMonths</c>.</param>
/// <param name="Formula">How.</param>
/// <param name="Target">What its property asks of the result.</param>
/// <param name="IsNeverNegative">Whether its property has a <c>minimum</c> of nought or more.</param>
internal sealed record DerivedFact(string Id, Formula Formula, DerivationTarget Target, bool IsNeverNegative)
{
    /// <summary>The ids of its inputs, in the order of <see cref="Formula.Inputs"/>.</summary>
    public IReadOnlyList<string> Inputs { get; } = [.. Formula.Inputs.Select(input => IdOf(Id, input.Name))];

    /// <summary>The id of an input: one without an entity is of the same entity as the fact.</summary>
    private static string IdOf(string id, string name) => name.IndexOf('.') >= 0 ? name : Names.EntityOf(id) + "." + name;
}

/// <summary>What came of a derived fact: a result, a fault, or neither where an input has none.</summary>
/// <param name="Result">Its code has <c>{0}</c> for the constant of the first input, and so on.</param>
internal sealed record DerivationOutcome(DerivationResult? Result, DerivationFault? Fault);
