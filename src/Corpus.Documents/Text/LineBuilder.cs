using System.Text;

namespace Corpus.Documents.Text;

/// <summary>
/// Puts a paragraph together from pieces, of which some stand higher or lower than the line. What those are (the mark of a note, a power, the end of a word)
/// shows only by what is around them, so it is decided when the paragraph is whole.
/// </summary>
internal sealed class LineBuilder
{
    private readonly List<Piece> _pieces = [];

    private enum Level
    {
        Line,
        Raised,
        Note,
        Superscript,
        Lowered,
    }

    public bool IsEmpty => _pieces.Count == 0;

    /// <summary>How many marks of notes the last <see cref="ToLine"/> has set apart.</summary>
    public int MarksSetApart { get; private set; }

    /// <summary>Adds text on the line. Superscript digits in it are looked at as what is raised.</summary>
    public void Append(string text)
    {
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (!Superscripts.IsSuperscript(text[index]))
            {
                continue;
            }

            var end = index + 1;
            while (end < text.Length && Superscripts.IsSuperscript(text[end]))
            {
                end++;
            }

            Add(text[start..index], Level.Line);
            Add(text[index..end], Level.Superscript);
            start = end;
            index = end - 1;
        }

        Add(start == 0 ? text : text[start..], Level.Line);
    }

    /// <summary>Adds what stands higher than the line.</summary>
    /// <param name="isNote">Whether the document says that it is the mark of a note.</param>
    public void AppendRaised(string text, bool isNote = false) => Add(text, isNote ? Level.Note : Level.Raised);

    /// <summary>Adds what stands lower than the line.</summary>
    public void AppendLowered(string text) => Add(text, Level.Lowered);

    public void Clear() => _pieces.Clear();

    /// <summary>The paragraph on one line, as <see cref="DocumentTextWriter.Line"/> gives it.</summary>
    public string ToLine()
    {
        MarksSetApart = 0;
        var line = new StringBuilder();
        for (var index = 0; index < _pieces.Count; index++)
        {
            var (text, level) = _pieces[index];
            if (level is Level.Line or Level.Lowered)
            {
                line.Append(text);
                continue;
            }

            while (index + 1 < _pieces.Count && Joined(text, level, _pieces[index + 1]) is { } joined)
            {
                (text, level) = joined;
                index++;
            }

            var around = new RaisedSurroundings(PieceAt(index + 1).Text, IsUpperNumber(index), level == Level.Note, level == Level.Superscript);
            MarksSetApart += RaisedText.Append(line, text, around) ? 1 : 0;
        }

        return DocumentTextWriter.Line(line.ToString());
    }

    private static (string Text, Level Level)? Joined(string text, Level level, Piece next)
    {
        if (next.Level is Level.Line or Level.Lowered || level == Level.Superscript != (next.Level == Level.Superscript))
        {
            return null;
        }

        // Two raised numbers side by side are two notes: 1 and 2, not 12. What is between them goes along.
        if (level == next.Level || IsBetweenMarks(text) || IsBetweenMarks(next.Text))
        {
            var isNote = level == Level.Note || next.Level == Level.Note;
            var space = isNote && char.IsLetterOrDigit(text[^1]) && char.IsLetterOrDigit(next.Text[0]) ? " " : "";
            return (text + space + next.Text, isNote ? Level.Note : level);
        }

        return null;
    }

    private static bool IsBetweenMarks(string text) => text.All(static character => WhiteSpace.Is(character) || character is ',' or ';' or '-' or '\u2013');

    private Piece PieceAt(int index) => index < _pieces.Count ? _pieces[index] : new("", Level.Line);

    // Of a fraction whose bar and lower number follow.
    private bool IsUpperNumber(int index)
    {
        var next = PieceAt(index + 1);
        var isBar = next.Level == Level.Line && next.Text.Trim() is "/" or "\u2044";
        return PieceAt(index + (isBar ? 2 : 1)) is { Level: Level.Lowered } lower
            && (isBar || lower.Text[0] is '/' or '\u2044' || _pieces[index].Text[^1] is '/' or '\u2044')
            && char.IsAsciiDigit(lower.Text[^1]);
    }

    private void Add(string text, Level level)
    {
        if (text.Length > 0)
        {
            _pieces.Add(new(text, level));
        }
    }

    private readonly record struct Piece(string Text, Level Level);
}
