using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Quotes;

/// <summary>Where the words of a document stand: on which pages, and in which cells of its tables. Immutable, and equal to one that says the same.</summary>
internal sealed class DocumentLayout : IEquatable<DocumentLayout>
{
    private readonly int[] _pages;
    private readonly TableCell[] _cells;

    /// <param name="pages">The index of the first word of each page, or of the next one where it has none; nothing where the document has no pages.</param>
    /// <param name="cells">The cells that have words, in their order.</param>
    internal DocumentLayout(int[] pages, TableCell[] cells) => (_pages, _cells) = (pages, cells);

    /// <summary>That of a document of which no more is known.</summary>
    public static DocumentLayout None { get; } = new([], []);

    /// <summary>How many pages there are: 0 where the document has none, and never 1.</summary>
    public int PageCount => _pages.Length;

    /// <summary>The cells of the tables, in the order of the document.</summary>
    public IReadOnlyList<TableCell> Cells => _cells;

    /// <summary>The pages of a text, each of which ends with U+000C, but for the last.</summary>
    [MethodImpl(JitHints.Loop)]
    public static DocumentLayout Of(FoldedText text)
    {
        List<int>? pages = null;
        var word = 0;
        for (var end = text.Raw.IndexOf(Characters.PageEnd); end >= 0; end = text.Raw.IndexOf(Characters.PageEnd, end + 1))
        {
            while (word < text.Count && text.RawStart(word) < end)
            {
                word++;
            }

            (pages ??= [0]).Add(word);
        }

        return pages is null ? None : new([.. pages], []);
    }

    /// <summary>The same pages with the cells of another.</summary>
    public DocumentLayout With(DocumentLayout cells) => cells._cells.Length == 0 && _cells.Length == 0 ? this : new(_pages, cells._cells);

    /// <summary>The index of the first word of a page, which counts from 0.</summary>
    public int FirstOf(int page) => _pages[page];

    /// <summary>The page of a word, from 1; null where the document has no pages.</summary>
    public int? PageOf(int word) => _pages.Length == 0 ? null : UpTo(_pages.Length, page => _pages[page] <= word);

    /// <summary>The cell that a word is in; null where it is in none.</summary>
    public TableCell? CellOf(int word) =>
        UpTo(_cells.Length, cell => _cells[cell].First <= word) is > 0 and var count && word < _cells[count - 1].End ? _cells[count - 1] : null;

    /// <summary>The index of the first cell that has a word at an index or behind it.</summary>
    public int CellFrom(int word) => UpTo(_cells.Length, cell => _cells[cell].End <= word);

    public bool HasSamePages(DocumentLayout other) => _pages.AsSpan().SequenceEqual(other._pages);

    public bool HasSameCells(DocumentLayout other) => _cells.AsSpan().SequenceEqual(other._cells);

    public bool Equals(DocumentLayout? other) => other is not null && HasSamePages(other) && HasSameCells(other);

    public override bool Equals(object? obj) => Equals(obj as DocumentLayout);

    public override int GetHashCode() => unchecked((_pages.Length * 31) + _cells.Length);

    /// <summary>How many of the first items something is true of that is true of no item behind them.</summary>
    private static int UpTo(int count, Func<int, bool> isTrue)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (isTrue(middle))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
