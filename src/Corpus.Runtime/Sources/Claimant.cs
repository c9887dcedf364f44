using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Someone who says that something is so: an entity of the corpus, or anyone else by name.</summary>
/// <remarks>Two are equal if they are the same entity, or neither is an entity and their names are the same.</remarks>
public sealed class Claimant : IEquatable<Claimant>
{
    private readonly string _text;
    private readonly EntityTable? _table;

    /// <summary>Makes a claimant who is not an entity.</summary>
    internal Claimant(string name) => _text = name;

    /// <summary>Makes a claimant who is an entity; it is looked up when it is first asked for.</summary>
    internal Claimant(string entityId, EntityTable table)
    {
        _text = entityId;
        _table = table;
    }

    /// <summary>Gets what the claimant is called; of an entity, its label.</summary>
    public string Name => Entity?.Label ?? _text;

    /// <summary>Gets the claimant's name in the corpus, or <see langword="null"/> if it is not an entity.</summary>
    public string? EntityId => _table is null ? null : _text;

    /// <summary>Gets the claimant as an entity, or <see langword="null"/> if it is not one.</summary>
    public Entity? Entity => _table?.GetReference(_text);

    /// <summary>Says whether this is the claimant that a text names, by entity or by name; letters' case matters.</summary>
    internal bool IsCalled(string name) => _text == name || (_table is not null && Name == name);

    /// <summary>What names the claimant without looking the entity up, so that printing never goes in circles.</summary>
    internal string ShortName => _text;

    /// <inheritdoc/>
    public bool Equals(Claimant? other) => other is not null && _text == other._text && (_table is null) == (other._table is null);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Claimant);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>Returns what the claimant is called.</summary>
    /// <returns>The same as <see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>Determines whether two claimants are the same.</summary>
    /// <param name="left">The one claimant.</param>
    /// <param name="right">The other claimant.</param>
    public static bool operator ==(Claimant? left, Claimant? right) => Equals(left, right);

    /// <summary>Determines whether two claimants differ.</summary>
    /// <param name="left">The one claimant.</param>
    /// <param name="right">The other claimant.</param>
    public static bool operator !=(Claimant? left, Claimant? right) => !Equals(left, right);
}
