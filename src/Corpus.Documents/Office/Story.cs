using System.Text;
using Corpus.Documents.Tables;
using Corpus.Documents.Text;

namespace Corpus.Documents.Office;

/// <summary>
/// A run of blocks that a reader reads from its beginning to its end: the body of a document, a cell, a note, a box; with the paragraph that is being read.
/// </summary>
internal abstract class Story
{
    /// <summary>The paragraph so far.</summary>
    public LineBuilder Line { get; } = new();

    /// <summary>The paragraph as it stands in the file, with what is not shown; null where nobody wants to see it.</summary>
    public StringBuilder? Raw { get; init; }

    /// <summary>What changed in the paragraph, for those who want to see it.</summary>
    public SortedSet<string> Changes { get; } = new(StringComparer.Ordinal);

    /// <summary>The boxes that are anchored in the paragraph: they come after it.</summary>
    public List<TextStory> Boxes { get; } = [];

    /// <summary>The fields that are open, the innermost last: true while what comes is their instruction and not what they show.</summary>
    public List<bool> Fields { get; } = [];

    public bool IsInInstruction => Fields.Contains(true);

    public abstract void Paragraph(string line);

    /// <summary>A paragraph that shows nothing.</summary>
    public virtual void Blank()
    {
    }

    public abstract void Table(IReadOnlyList<GridRow> rows);
}

/// <summary>The body of a document.</summary>
internal sealed class BodyStory(DocumentTextWriter writer, GridWriter grids) : Story
{
    public override void Paragraph(string line)
    {
        grids.Restart();
        writer.Paragraph(line);
    }

    public override void Table(IReadOnlyList<GridRow> rows)
    {
        grids.Restart();
        grids.Write(rows);
    }
}

/// <summary>Blocks that are kept as lines, to be put where they belong.</summary>
internal sealed class TextStory : Story
{
    public List<string> Lines { get; } = [];

    /// <summary>Where each line stands, counted in paragraphs from 0.</summary>
    public List<int> Places { get; } = [];

    public bool HasTable { get; private set; }

    private int Count { get; set; }

    public override void Paragraph(string line)
    {
        if (line.Length > 0)
        {
            Lines.Add(line);
            Places.Add(Count);
        }

        Count++;
    }

    public override void Blank() => Count++;

    public override void Table(IReadOnlyList<GridRow> rows)
    {
        HasTable = true;
        foreach (var row in rows)
        {
            Lines.Add(string.Join(' ', row.Cells.Select(static cell => cell.Text)));
        }
    }
}
