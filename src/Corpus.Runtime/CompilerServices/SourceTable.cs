using System.ComponentModel;

namespace Corpus.Runtime.CompilerServices;

/// <summary>The sources of a corpus, packed; unpacked when it is first asked for one. Not for people: generated code makes it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SourceTable : ITableDecoder
{
    private readonly LazyTable _content;
    private readonly Func<Source[]>? _others;

    /// <summary>Initializes a new instance of the <see cref="SourceTable"/> class from a table that is not read yet.</summary>
    /// <param name="holder">The class whose <see cref="TableAttribute"/> has the table.</param>
    /// <exception cref="ArgumentNullException"><paramref name="holder"/> is <see langword="null"/>.</exception>
    public SourceTable(Type holder) => _content = new(holder ?? throw new ArgumentNullException(nameof(holder)));

    /// <summary>
    /// Initializes a new instance of the <see cref="SourceTable"/> class from a table that is not read yet, and the sources of other corpora.
    /// </summary>
    /// <param name="holder">The class whose <see cref="TableAttribute"/> has the table.</param>
    /// <param name="others">Gives the sources of other corpora that the table names, in the order of the table.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public SourceTable(Type holder, Func<Source[]> others)
        : this(holder) => _others = others ?? throw new ArgumentNullException(nameof(others));

    /// <summary>Makes a table of a text, which is not yet read.</summary>
    internal SourceTable(string text) => _content = new(text);

    /// <summary>Gets all sources, in the order of the table.</summary>
    /// <exception cref="InvalidOperationException">The table breaks its format.</exception>
    /// <exception cref="NotSupportedException">The table is of a later format than this assembly reads.</exception>
    public EquatableArray<Source> All => Content.All;

    private SourceContent Content => (SourceContent)_content.Read(this);

    /// <summary>Returns the source at a place.</summary>
    /// <param name="index">The place of the source in the table, from 0.</param>
    /// <returns>The source, always the same instance.</returns>
    /// <exception cref="InvalidOperationException">The table breaks its format.</exception>
    /// <exception cref="NotSupportedException">The table is of a later format than this assembly reads.</exception>
    public Source Source(int index) => Content.At(index);

    object ITableDecoder.Decode(string text) => SourceContent.Read(_content.Holder, text, _others);

    internal Source? Find(string id) => Content.Find(id);
}
