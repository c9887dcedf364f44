using Corpus.Language.Text;

namespace Corpus.Cli.LanguageServer;

/// <summary>
/// A text with the lines of the protocol, which end with LF, CR LF or CR alone. The lines of the language end with more than that, so places go over by their
/// offsets.
/// </summary>
internal sealed class LspText
{
    private readonly List<int> _starts = [0];

    public LspText(string text)
    {
        Text = text;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
            {
                _starts.Add(index + 1);
            }
        }
    }

    public string Text { get; }

    /// <summary>The offset of a position; one past the end of its line or of the text is the end of that.</summary>
    public int OffsetOf(LspPosition position)
    {
        if (position.Line >= _starts.Count)
        {
            return Text.Length;
        }

        var line = Math.Max(0, position.Line);
        var end = line + 1 < _starts.Count ? _starts[line + 1] : Text.Length;
        while (end > _starts[line] && Text[end - 1] is '\n' or '\r' && line + 1 < _starts.Count)
        {
            end--;
        }

        return Math.Clamp(_starts[line] + Math.Max(0, position.Character), _starts[line], end);
    }

    public LspPosition PositionOf(int offset)
    {
        var at = Math.Clamp(offset, 0, Text.Length);
        var found = _starts.BinarySearch(at);
        var line = found >= 0 ? found : ~found - 1;
        return new LspPosition(line, at - _starts[line]);
    }

    public LspRange RangeOf(TextSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    public TextSpan SpanOf(LspRange range) => TextSpan.FromBounds(OffsetOf(range.Start), OffsetOf(range.End));

    /// <summary>The place of a problem. Where it is of a whole file, the first line is shown.</summary>
    public LspRange RangeOf(Place place) => RangeOf(new TextSpan(place.Start, place.Length));

    /// <summary>The text after a change.</summary>
    public LspText With(ContentChange change)
    {
        if (change.Range is null)
        {
            return new LspText(change.Text);
        }

        var span = SpanOf(change.Range);
        return new LspText(string.Concat(Text.AsSpan(0, span.Start), change.Text, Text.AsSpan(span.End)));
    }
}
