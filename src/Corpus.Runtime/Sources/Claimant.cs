using System.Diagnostics;
using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Represents someone who says that something is so: an entity of the corpus, one of its sources, or anyone else by name.</summary>
/// <remarks>Two are equal if they are the same entity, the same source, or neither and their names are the same.</remarks>
[DebuggerDisplay("{ShortName,nq}")]
public sealed partial class Claimant : IEquatable<Claimant>
{
    private readonly string _text;
    private readonly EntityTable? _table;
    private readonly bool _isSource;

    private Claimant(string text, EntityTable? table, bool isSource)
    {
        _text = text;
        _table = table;
        _isSource = isSource;
    }

    /// <summary>Gets the name of the claimant; for an entity, its label; for a source, its title.</summary>
    public string Name => Entity?.Label ?? Source?.Title ?? _text;

    /// <summary>Gets the id of the entity that is the claimant, or <see langword="null"/> if the claimant is not an entity.</summary>
    public string? EntityId => IsEntity ? _text : null;

    /// <summary>Gets the entity that is the claimant, or <see langword="null"/> if the claimant is not an entity.</summary>
    public Entity? Entity => IsEntity ? _table!.GetReference(_text) : null;

    /// <summary>Gets the source that is the claimant, which then is its author, or <see langword="null"/> if the claimant is not a source.</summary>
    public Source? Source => _isSource ? _table!.GetSource(_text) : null;

    /// <summary>What names the claimant without looking the entity up, so that printing never goes in circles.</summary>
    internal string ShortName => _text;

    private bool IsEntity => _table is not null && !_isSource;

    /// <summary>Makes a claimant who is neither an entity nor a source.</summary>
    internal static Claimant Named(string name) => new(name, null, isSource: false);

    /// <summary>Makes a claimant who is an entity; it is looked up when it is first asked for.</summary>
    internal static Claimant OfEntity(string id, EntityTable table) => new(id, table, isSource: false);

    /// <summary>Makes a claimant that is a source; it is looked up when it is first asked for.</summary>
    internal static Claimant OfSource(string id, EntityTable table) => new(id, table, isSource: true);

    /// <summary>Says whether this is the claimant that a text names, by id or by name; letters' case matters.</summary>
    internal bool IsCalled(string name) => _text == name || (_table is not null && Name == name);

    /// <inheritdoc/>
    public bool Equals(Claimant? other) => other is not null && _text == other._text && _isSource == other._isSource && IsEntity == other.IsEntity;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Claimant);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>Returns the name of the claimant.</summary>
    /// <returns>The same as <see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>Determines whether two claimants are the same.</summary>
    /// <param name="left">The first claimant.</param>
    /// <param name="right">The second claimant.</param>
    /// <returns><see langword="true"/> if they are the same; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(Claimant? left, Claimant? right) => Equals(left, right);

    /// <summary>Determines whether two claimants differ.</summary>
    /// <param name="left">The first claimant.</param>
    /// <param name="right">The second claimant.</param>
    /// <returns><see langword="true"/> if they differ; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(Claimant? left, Claimant? right) => !Equals(left, right);
}
