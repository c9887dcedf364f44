namespace Corpus.Documents.Pdf;

/// <summary>A line of a column.</summary>
internal sealed record TextLine(string Text, double Left, double Right, double Baseline, double Size, bool Bold, double FirstWord)
{
    public string Raw { get; init; } = Text;

    public double Middle => (Left + Right) / 2;
}

internal enum BlockKind
{
    Text,
    Footnote,
    Caption,
    Table,
    Margin,
}

/// <summary>A paragraph, or the part of one that stands in one column; or a table.</summary>
internal sealed class Block
{
    public required BlockKind Kind { get; set; }

    public required int Page { get; init; }

    /// <summary>Of a text.</summary>
    public List<TextLine> Lines { get; init; } = [];

    /// <summary>Of a table: its cells, row by row, empty where there is nothing.</summary>
    public List<string[]> Rows { get; init; } = [];

    /// <summary>Of a table: what heads each column; null where nothing does.</summary>
    public string?[] Headers { get; init; } = [];

    /// <summary>How many of the rows are the headers.</summary>
    public int HeaderRows { get; init; }

    public double Size { get; init; }

    /// <summary>Whether its first line begins further in than its column.</summary>
    public bool Indented { get; set; }

    /// <summary>Whether its last line fills its column.</summary>
    public bool EndsFull { get; set; }

    /// <summary>The number of its column on the page, from 0.</summary>
    public int Column { get; init; }
}
