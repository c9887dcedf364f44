using System.Globalization;
using System.Text;

namespace Corpus.Documents.Pdf;

/// <summary>The names of its glyphs that a Type 1 font gives itself, by the numbers of its characters: lines as <c>dup 61 /equal put</c>, before the part that
/// is encrypted.</summary>
internal static class Type1Encoding
{
    public static Dictionary<int, string> Read(ReadOnlySpan<byte> font)
    {
        var names = new Dictionary<int, string>();
        var end = font.IndexOf("eexec"u8);
        var clear = Encoding.Latin1.GetString(end < 0 ? font : font[..end]);
        var start = clear.IndexOf("/Encoding", StringComparison.Ordinal);
        if (start < 0)
        {
            return names;
        }

        var words = clear[start..].Replace("/", " /", StringComparison.Ordinal)
            .Split([' ', '\t', '\r', '\n', '\f', '\0'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 3 < words.Length && words[i] is not ("def" or "readonly"); i++)
        {
            if (words[i] is "dup" && words[i + 3] is "put" && words[i + 2].StartsWith('/')
                && int.TryParse(words[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code < 256)
            {
                names[code] = words[i + 2][1..];
                i += 3;
            }
            else if (words[i] is "for")
            {
                // What comes before the first name fills the table with nothing.
                names.Clear();
            }
        }

        return names;
    }
}
