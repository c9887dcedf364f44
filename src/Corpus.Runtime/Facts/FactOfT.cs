using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Represents a fact that has one value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public partial class Fact<T> : Fact
{
    private StrongBox<T>? _value;
    private StrongBox<EquatableArray<Claim<T>>>? _claims;

    internal Fact(FactFields fields)
        : base(fields)
    {
    }

    /// <summary>
    /// Gets the value. If sources disagree and the curator prefers one claim, it is the value of that claim; <see cref="Claims"/> has the others.
    /// </summary>
    public T Value => Volatile.Read(ref _value) is { } made ? made.Value! : Once.Set(ref _value, FactFields.Decode(typeof(T)) is T value ? value : Read());

    /// <inheritdoc/>
    public override object? ValueObject => Value;

    /// <inheritdoc/>
    public override IReadOnlyList<Claim> UntypedClaims => (IReadOnlyList<Claim<T>>)Claims;

    /// <summary>Gets the rival claims, including the preferred one that settled the fact; empty if there are none.</summary>
    public EquatableArray<Claim<T>> Claims => Once.Get(ref _claims, this, static fact => fact.MakeClaims<T>());

    /// <summary>
    /// Returns the fact in a line, the same in every culture: <c>Treaty.termYears = 20 a</c>, or with a comparator <c>Field.output &lt;= 55</c>.
    /// </summary>
    /// <returns>The text. Entities are printed by their ids.</returns>
    public override string ToString() => FactPrinter.Print(this, FactFields);

    private T Read() => ReaderOf<T>().Read(FactFields);
}
