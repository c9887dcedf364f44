using System.Runtime.CompilerServices;

namespace Corpus.Language.Text;

/// <summary>Where the lines of one text start. Lines end where Roslyn ends them: CR, LF, CRLF, U+0085, U+2028, U+2029.</summary>
internal sealed class LineTable
{
    private readonly List<int> _starts = [0];

    [MethodImpl(JitHints.Loop)]
    public LineTable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n':
                    break;
                case '\r' or '\n' or '\u0085' or '\u2028' or '\u2029':
                    _starts.Add(i + 1);
                    break;
            }
        }
    }

    public int Count => _starts.Count;

    /// <summary>The offset at which a line, counted from 0, starts.</summary>
    public int StartOf(int line) => _starts[line];

    /// <summary>The line and the column of an offset, both counted from 0.</summary>
    public (int Line, int Column) At(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line, offset - _starts[line]);
    }
}
