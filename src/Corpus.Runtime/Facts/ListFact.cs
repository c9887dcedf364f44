using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Represents a fact that is a list: its value is all items, and each item is also a statement with citations and qualifiers of its own.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
/// <remarks>In Wikidata, too, each item is a statement. <see cref="Fact{T}.Value"/> keeps the order in which the curator wrote the items.</remarks>
public sealed partial class ListFact<T> : Fact<EquatableArray<T>>
{
    private StrongBox<EquatableArray<Claim<T>>>? _statements;

    internal ListFact(FactFields fields)
        : base(fields)
    {
    }

    /// <summary>
    /// Gets one statement for each item of the value, in the same order. If the list is cited as a whole, each has the citations and the
    /// qualifiers of the whole.
    /// </summary>
    public EquatableArray<Claim<T>> Statements => Once.Get(ref _statements, this, static fact =>
        ((Property<T>)fact.Property).MakeTypedStatements(fact.FactFields));

    /// <inheritdoc/>
    public override IReadOnlyList<Claim> UntypedStatements => (IReadOnlyList<Claim<T>>)Statements;
}
