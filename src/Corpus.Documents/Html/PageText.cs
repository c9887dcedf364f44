using Corpus.Documents.Text;

namespace Corpus.Documents.Html;

/// <summary>Collects the text of blocks, piece by piece as the elements come, and hands over each block when it is whole.</summary>
/// <param name="write">Takes the lines of a block.</param>
internal sealed class PageText(Action<IReadOnlyList<string>> write)
{
    private readonly LineBuilder _line = new();
    private readonly List<string> _lines = [];
    private string _mark = "";

    public enum Level
    {
        Line,
        Raised,
        Note,
        Lowered,
    }

    /// <summary>The last character that was added, or a space at a block's beginning.</summary>
    public char Last { get; private set; } = ' ';

    /// <summary>How many marks of notes were set apart.</summary>
    public int MarksSetApart { get; private set; }

    public void CountMarks(int marks) => MarksSetApart += marks;

    /// <summary>What is printed before the next block: the number of an item.</summary>
    public void Mark(string mark) => _mark = mark;

    public void Add(string text, Level level)
    {
        switch (level)
        {
            case Level.Line:
                _line.Append(text);
                break;
            case Level.Lowered:
                _line.AppendLowered(text);
                break;
            default:
                _line.AppendRaised(text, level == Level.Note);
                break;
        }

        Last = text.Length > 0 ? text[^1] : Last;
    }

    public void EndLine()
    {
        _lines.Add(_line.ToLine());
        MarksSetApart += _line.MarksSetApart;
        _line.Clear();
        Last = ' ';
    }

    public void EndBlock()
    {
        EndLine();
        if (_lines.Find(static line => line.Length > 0) is { } first)
        {
            if (_mark.Length > 0)
            {
                _lines[_lines.IndexOf(first)] = $"{_mark} {first}";
                _mark = "";
            }

            write([.. _lines]);
        }

        _lines.Clear();
    }

    /// <summary>Ends an item: its number is not that of what follows.</summary>
    public void EndItem()
    {
        EndBlock();
        _mark = "";
    }
}
