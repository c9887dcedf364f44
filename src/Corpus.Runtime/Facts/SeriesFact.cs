using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>
/// Represents a fact whose value changes with time: its value is the whole series, and each entry is also a statement with citations and qualifiers of its own.
/// </summary>
/// <typeparam name="T">The type of the value in a period.</typeparam>
public sealed partial class SeriesFact<T> : Fact<Series<T>>
{
    private StrongBox<EquatableArray<Claim<T>>>? _statements;

    internal SeriesFact(FactFields fields)
        : base(fields)
    {
    }

    /// <summary>
    /// Gets one statement for each entry of the value, in the order in which the curator wrote them. Each has the period, the citations and the other
    /// qualifiers of its entry.
    /// </summary>
    public EquatableArray<Claim<T>> Statements => Once.Get(ref _statements, this, static fact =>
        ((Property<T>)fact.Property).MakeTypedStatements(fact.FactFields));

    /// <inheritdoc/>
    public override IReadOnlyList<Claim> UntypedStatements => (IReadOnlyList<Claim<T>>)Statements;
}
