using Corpus.Documents.Tables;

namespace Corpus.Documents.Office;

/// <summary>A table of a document while it is read.</summary>
internal sealed class WordTable
{
    /// <summary>More than Word allows.</summary>
    public const int MostColumns = 1024;

    /// <summary>A longer line goes on below itself, and those beside it are not where they seem to be.</summary>
    private const int LongestLine = 60;

    private readonly List<GridRow> _rows = [];
    private List<GridCell> _cells = [];
    private List<TextStory> _stories = [];
    private TextStory? _first;
    private int _column;
    private int _places;

    public IReadOnlyList<GridRow> Rows => _rows;

    public bool IsHeader { get; set; }

    public bool IsHidden { get; set; }

    /// <summary>The cell of a table that has but one; null for any other.</summary>
    public TextStory? OnlyCell => _places == 1 ? _first : null;

    public void BeginRow() => (_cells, _stories, _column, IsHeader, IsHidden) = ([], [], 0, false, false);

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
            _stories.Add(story);
        }

        _column += span;
    }

    public void EndRow(bool isDropped)
    {
        if (!isDropped && !IsHidden && _cells.Count > 0)
        {
            _rows.AddRange(IsStacked() ? Stacked() : [new(_cells, IsHeader)]);
        }
    }

    // Some write all rows of a table into one, a paragraph for each: then the paragraphs of its cells are beside each other, and all but the first are values.
    private bool IsStacked()
    {
        var last = _stories[0].Places[^1];
        return !IsHeader && _stories.Count > 1 && last > 0
            && _stories.TrueForAll(story => !story.HasTable && story.Places[^1] == last && story.Lines.TrueForAll(static line => line.Length <= LongestLine))
            && _stories.Skip(1).All(static story => story.Lines.Count(static line => ValueText.Is(line) || ValueText.IsNothing(line)) * 2 > story.Lines.Count);
    }

    private IEnumerable<GridRow> Stacked()
    {
        for (var place = 0; place <= _stories[0].Places[^1]; place++)
        {
            var cells = new List<GridCell>();
            for (var index = 0; index < _cells.Count; index++)
            {
                var line = _stories[index].Places.BinarySearch(place);
                if (line >= 0)
                {
                    var text = _stories[index].Lines[line];
                    cells.Add(_cells[index] with { Text = text, IsValue = ValueText.Is(text) });
                }
            }

            if (cells.Count > 0)
            {
                yield return new(cells, IsHeader);
            }
        }
    }
}
