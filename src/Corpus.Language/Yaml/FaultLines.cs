using Corpus.Language.Problems;
using Corpus.Language.Text;

namespace Corpus.Language.Yaml;

/// <summary>The lines around a syntax error. Every question is answered from a few lines, however long the file.</summary>
internal sealed class FaultLines(SourceFile file)
{
    /// <summary>Past this many characters YAML no longer takes a text for a key.</summary>
    public const int LongestKey = 1024;

    private readonly string _text = file.Text;

    public string Text => _text;

    public int StartOf(int offset) => file.Lines.StartOf(Number(offset));

    public int EndOf(int offset)
    {
        var end = _text.IndexOfAny(['\n', '\r'], Math.Min(offset, _text.Length));
        return end < 0 ? _text.Length : end;
    }

    /// <summary>The end of the line, without the spaces at it.</summary>
    public int EndOfWords(int offset)
    {
        var end = EndOf(offset);
        while (end > offset && _text[end - 1] is ' ' or '\t' && end > offset)
        {
            end--;
        }

        return end;
    }

    /// <summary>The line of an offset, without its end; of a very long one what stands at its start.</summary>
    public string Line(int offset)
    {
        var start = StartOf(offset);
        return _text.Substring(start, Math.Min(EndOf(start) - start, 4 * LongestKey));
    }

    /// <summary>The line as a message shows it; of what stands past the end of the file, the last line that says something.</summary>
    public string Shown(int offset)
    {
        var shown = Line(offset).Trim();
        return MessageText.Short(shown.Length > 0 ? shown : Above(offset).Trim());
    }

    /// <summary>The nearest line above that is neither empty nor a comment, or an empty text.</summary>
    public string Above(int offset)
    {
        for (var number = Number(offset) - 1; number >= 0; number--)
        {
            var line = Line(file.Lines.StartOf(number));
            if (line.Trim() is { Length: > 0 } trimmed && trimmed[0] != '#')
            {
                return line;
            }
        }

        return "";
    }

    public int Indentation(int offset)
    {
        var start = StartOf(offset);
        var at = start;
        while (at < _text.Length && _text[at] == ' ')
        {
            at++;
        }

        return at - start;
    }

    public bool IsMarker(int offset) => offset + 3 <= _text.Length && StartOf(offset) == offset && _text.Substring(offset, 3) is "---" or "...";

    /// <summary>Whether an offset stands directly behind a closing quote mark, or after spaces behind it.</summary>
    public bool FollowsQuote(int offset)
    {
        var at = Math.Min(offset, _text.Length) - 1;
        while (at >= 0 && _text[at] == ' ')
        {
            at--;
        }

        return at > 0 && _text[at] is '"' or '\'' && offset < _text.Length && _text[offset] is not (':' or '#' or '\n' or '\r') && StartOf(offset) <= at;
    }

    public bool HasTabInIndentation(int offset) =>
        TabOf(Number(offset), anywhere: false) is not null || Number(offset) > 0 && TabOf(Number(offset) - 1, anywhere: false) is not null;

    /// <summary>The first tab in the indentation of the lines between two offsets and the lines beside them.</summary>
    public int? FindTab(int offset, int end, bool anywhere)
    {
        var first = Math.Max(0, Number(offset) - 1);
        var last = Math.Min(file.Lines.Count - 1, Number(Math.Max(end, offset)) + 1);
        for (var number = first; number <= last; number++)
        {
            if (TabOf(number, anywhere: false) is { } tab)
            {
                return tab;
            }
        }

        for (var number = first; anywhere && number <= last; number++)
        {
            if (TabOf(number, anywhere: true) is { } tab)
            {
                return tab;
            }
        }

        return null;
    }

    private int Number(int offset) => file.Lines.At(Math.Min(offset, _text.Length)).Line;

    private int? TabOf(int number, bool anywhere)
    {
        for (var i = file.Lines.StartOf(number); i < _text.Length && _text[i] is not ('\n' or '\r') && (anywhere || _text[i] is ' ' or '\t'); i++)
        {
            if (_text[i] == '\t')
            {
                return i;
            }
        }

        return null;
    }
}
