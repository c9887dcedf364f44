using System.ComponentModel;

namespace Corpus.Runtime;

/// <summary>The sources of a corpus, packed; unpacked when it is first asked for one. Code that is generated from a corpus makes it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SourceTable
{
    private readonly LazyTable<SourceContent> _content;

    /// <summary>Makes a table that a class holds in its <see cref="TableAttribute"/>, which is not yet read.</summary>
    /// <param name="holder">The class.</param>
    /// <exception cref="ArgumentNullException"><paramref name="holder"/> is <see langword="null"/>.</exception>
    public SourceTable(Type holder) => _content = new(holder ?? throw new ArgumentNullException(nameof(holder)));

    /// <summary>Makes a table of a text, which is not yet read.</summary>
    /// <param name="text">The table.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public SourceTable(string text) => _content = new(text ?? throw new ArgumentNullException(nameof(text)));

    /// <summary>All sources, in the order of the table.</summary>
    /// <exception cref="InvalidOperationException">The table breaks its format.</exception>
    public EquatableArray<Source> All => Content.All;

    private SourceContent Content => _content.Read(this, static (_, text) => SourceContent.Read(text));

    /// <summary>The source of an id.</summary>
    /// <param name="id">The name that is unique in the corpus, case and all.</param>
    /// <returns>The source, or <see langword="null"/> if the corpus has none of this id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The table breaks its format.</exception>
    public Source? Find(string id) => Content.ById.TryGetValue(id ?? throw new ArgumentNullException(nameof(id)), out var source) ? source : null;
}
