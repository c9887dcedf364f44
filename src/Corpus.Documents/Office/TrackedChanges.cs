namespace Corpus.Documents.Office;

/// <summary>The changes that a document keeps track of, and what is taken of them.</summary>
internal sealed class TrackedChanges(bool? accepts)
{
    private readonly bool _accepts = accepts ?? true;

    /// <summary>How many there are; changes of looks alone do not count.</summary>
    public int Count { get; private set; }

    /// <summary>Within how many that are not taken the reading is.</summary>
    public int Untaken { get; private set; }

    public bool IsDropping => Untaken > 0;

    /// <summary>Begins what was inserted or deleted; what the answer is to be given back to <see cref="End"/>.</summary>
    public bool Begin(bool isInsertion)
    {
        Count++;
        var isUntaken = IsUntaken(isInsertion);
        Untaken += isUntaken ? 1 : 0;
        return isUntaken;
    }

    public void End(bool wasUntaken) => Untaken -= wasUntaken ? 1 : 0;

    /// <summary>Whether the end of a paragraph is not taken, so that the next one goes on with it.</summary>
    public bool IsMarkUntaken(ParagraphProperties paragraph)
    {
        Count += (paragraph.MarkInserted ? 1 : 0) + (paragraph.MarkDeleted ? 1 : 0);
        return (paragraph.MarkInserted && IsUntaken(isInsertion: true)) || (paragraph.MarkDeleted && IsUntaken(isInsertion: false));
    }

    /// <summary>Counts one that moves no text by itself: cells that were merged.</summary>
    public void Add() => Count++;

    private bool IsUntaken(bool isInsertion) => isInsertion != _accepts;
}
