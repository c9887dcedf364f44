using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>
/// Represents a fact that holds only because somebody says so. It converts to no value: the code that uses it takes the word of a claimant, or takes
/// <see cref="Value"/> and has seen whose word it is.
/// </summary>
/// <typeparam name="T">The type of the value; for a list, an <see cref="EquatableArray{T}"/>, for a series, a <see cref="Series{T}"/>.</typeparam>
/// <example><code>bool delivered = Drone.Delivered.According("Iran");</code></example>
public sealed partial class Attributed<T> : ClaimedFact<T>
{
    private StrongBox<T>? _value;
    private StrongBox<IReadOnlyList<Claim>>? _statements;

    internal Attributed(FactFields fields)
        : base(fields)
    {
    }

    /// <summary>Gets <see cref="FactStatus.Attributed"/>, even if the fact has been superseded, which <see cref="Fact.Supersession"/> says.</summary>
    public override FactStatus Status => FactStatus.Attributed;

    /// <summary>
    /// Gets the value that all who are named in <see cref="Assertion.ClaimedBy"/> give. A claim that the curator holds to be wrong is in
    /// <see cref="ClaimedFact{T}.Claims"/> alone.
    /// </summary>
    public T Value => Once.Get(ref _value, this, static fact => fact.ReaderOf<T>().Read(fact.FactFields));

    /// <inheritdoc/>
    public override object? ValueObject => Value;

    /// <inheritdoc/>
    public override IReadOnlyList<Claim> UntypedStatements =>
        Once.Get(ref _statements, this, static fact => fact.Property.MakeStatements(fact.FactFields));

    /// <summary>Returns the fact in a line, with those who say so: <c>Drone.delivered = true, according to Iran</c>.</summary>
    /// <returns>The text. Entities are printed by their ids.</returns>
    public override string ToString() => FactPrinter.PrintAttribution(this, FactFields);
}
