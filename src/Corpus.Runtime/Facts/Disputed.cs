namespace Corpus.Runtime;

/// <summary>
/// Represents a fact about which sources disagree, and of which the curator prefers no claim. It has no value and converts to none: the code that
/// uses it says whose claim it takes.
/// </summary>
/// <typeparam name="T">The type of the values that are claimed.</typeparam>
/// <example><code>bool guaranteed = Treaty.GuaranteesDefence.According("Iran");</code></example>
public sealed partial class Disputed<T> : ClaimedFact<T>
{
    internal Disputed(FactFields fields)
        : base(fields)
    {
    }

    /// <summary>Gets <see cref="FactStatus.Disputed"/>, even if the fact has been superseded, which <see cref="Fact.Supersession"/> says.</summary>
    public override FactStatus Status => FactStatus.Disputed;

    /// <summary>Gets <see langword="null"/>, because a disputed fact has no value.</summary>
    public override object? ValueObject => null;

    /// <summary>Gets the values that are claimed, each once, in the order of <see cref="ClaimedFact{T}.Claims"/>.</summary>
    public EquatableArray<T> Values => EquatableArray.From(Claims.Select(static claim => claim.Value).Distinct());

    /// <summary>Determines whether someone claims a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns><see langword="true"/> if a claim has this value; otherwise, <see langword="false"/>.</returns>
    public bool IsClaimed(T value) => Values.Contains(value);

    /// <summary>Returns the dispute in a line: <c>Treaty.guaranteesDefence is disputed: true (West), false (Iran)</c>.</summary>
    /// <returns>The text. Entities are printed by their ids.</returns>
    public override string ToString() => FactPrinter.PrintDispute(this, FactFields);
}
