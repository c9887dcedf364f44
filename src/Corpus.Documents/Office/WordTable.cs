using Corpus.Documents.Tables;

namespace Corpus.Documents.Office;

/// <summary>A table of a document while it is read.</summary>
internal sealed class WordTable
{
    /// <summary>More than Word allows.</summary>
    public const int MostColumns = 1024;

    private readonly List<GridRow> _rows = [];
    private List<GridCell> _cells = [];
    private TextStory? _first;
    private int _column;
    private int _places;

    public IReadOnlyList<GridRow> Rows => _rows;

    public bool IsHeader { get; set; }

    public bool IsHidden { get; set; }

    /// <summary>The cell of a table that has but one; null for any other.</summary>
    public TextStory? OnlyCell => _places == 1 ? _first : null;

    public void BeginRow() => (_cells, _column, IsHeader, IsHidden) = ([], 0, false, false);

    public void Skip(int columns) => _column = Math.Clamp(_column + columns, 0, MostColumns);

    /// <param name="isCovered">Whether another cell covers this one, so that it shows nothing.</param>
    public void Add(TextStory story, int span, bool isCovered)
    {
        _places++;
        _first ??= story;
        var text = string.Join(' ', story.Lines);
        if (!isCovered && text.Length > 0)
        {
            _cells.Add(new(_column, text, ValueText.Is(text)) { LastColumn = _column + span - 1 });
        }

        _column += span;
    }

    public void EndRow(bool isDropped)
    {
        if (!isDropped && !IsHidden && _cells.Count > 0)
        {
            _rows.Add(new(_cells, IsHeader));
        }
    }
}
