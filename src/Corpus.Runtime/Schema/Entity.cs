using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Represents a thing that a corpus has facts about. The records of a corpus derive from it.</summary>
/// <remarks>
/// Two records are equal if they are of the same type and have the same id, labels, aliases and settled values. Entities that they refer to are
/// compared by id, so entities may refer to each other in circles.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract partial record Entity
{
    private readonly EntityTable _table;

    /// <summary>Initializes a new instance of the <see cref="Entity"/> record from a table. Only code that is generated from a corpus calls this.</summary>
    /// <param name="table">What the corpus knows of the entity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Entity(EntityTable table) => _table = table ?? throw new ArgumentNullException(nameof(table));

    /// <summary>Gets the name that is unique in the corpus, which is also the name of the entity's static class: <c>Treaty</c>.</summary>
    public string Id => _table.Id;

    /// <summary>Gets what people call the entity: <c>Treaty on the comprehensive strategic partnership</c>.</summary>
    public string Label => _table.Label;

    /// <summary>
    /// Gets what people call the entity in other languages than that of <see cref="Label"/>, as far as the corpus says; for a reader of Swiss German,
    /// <c>Labels.Find("de-CH") ?? Label</c>.
    /// </summary>
    public LanguageMap Labels => _table.Labels;

    /// <summary>Gets what else people call the entity, in whatever language. A quote that has a label or an alias in its language prints the entity.</summary>
    public EquatableArray<string> Aliases => _table.Aliases;

    /// <summary>Gets the type of the entity, which says what can be known of it.</summary>
    public EntityType Type => _table.Type;

    /// <summary>Gets all that the corpus knows of the entity, in the order in which the curator wrote it, disputed and attributed facts included.</summary>
    public EquatableArray<Fact> Facts => _table.Facts;

    /// <summary>Determines whether another record is of the same type and has the same values.</summary>
    /// <param name="other">The record to compare with.</param>
    /// <returns><see langword="true"/> if id, labels, aliases and all settled values are equal; otherwise, <see langword="false"/>.</returns>
    public virtual bool Equals(Entity? other) =>
        ReferenceEquals(this, other) || (other is not null && EqualityContract == other.EqualityContract && _table.HasSameValues(other._table));

    /// <summary>Returns a hash code that agrees with <see cref="Equals(Entity?)"/>.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_table.Id);

    /// <summary>Returns the record in a line, as C# prints records. Entities that it refers to are printed by id; what is not known is left out.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _table.Print();

    /// <summary>Appends what <see cref="ToString"/> prints between the braces.</summary>
    /// <param name="builder">What to append to.</param>
    /// <returns><see langword="true"/>.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        _table.PrintMembers(builder ?? throw new ArgumentNullException(nameof(builder)));
        return true;
    }
}
