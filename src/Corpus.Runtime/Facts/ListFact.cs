using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Represents a fact that is a list: its value is all items, and each item is also a statement with citations and qualifiers of its own.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
/// <remarks>In Wikidata, too, each item is a statement. <see cref="Fact{T}.Value"/> keeps the order in which the curator wrote the items.</remarks>
public sealed partial class ListFact<T> : Fact<EquatableArray<T>>
{
    private readonly Property<T> _property;
    private StrongBox<EquatableArray<Claim<T>>>? _statements;

    internal ListFact(string entityId, Property<T> property, FactFields fields)
        : base(entityId, property, fields, property.Datatype.ReadAll) => _property = property;

    /// <summary>
    /// Gets one statement for each item of the value, in the same order. If the list is cited as a whole, each has the citations and the
    /// qualifiers of the whole.
    /// </summary>
    public EquatableArray<Claim<T>> Statements => Once.Get(ref _statements, this, static fact => fact._property.MakeTypedStatements(fact.FactFields));

    /// <inheritdoc/>
    public override IReadOnlyList<Claim> UntypedStatements => (IReadOnlyList<Claim<T>>)Statements;
}
