using System.Text;

namespace Corpus.Language.Provenance.Words;

/// <summary>A text without its byte order mark and soft hyphens, which are nothing to any rule, and the way back to the offsets it had.</summary>
internal readonly struct StrippedText
{
    private readonly int[] _removed;

    private StrippedText(string raw, string text, int[] removed)
    {
        Raw = raw;
        Text = text;
        _removed = removed;
    }

    /// <summary>The text as it was, but without a byte order mark at its start.</summary>
    public string Raw { get; }

    /// <summary>The text without soft hyphens.</summary>
    public string Text { get; }

    public static StrippedText Of(string text)
    {
        var raw = text.Length > 0 && text[0] == Characters.ByteOrderMark ? text.Substring(1) : text;
        if (raw.IndexOf(Characters.SoftHyphen) < 0)
        {
            return new(raw, raw, []);
        }

        var removed = new List<int>();
        var stripped = new StringBuilder(raw.Length);
        for (var index = 0; index < raw.Length; index++)
        {
            if (raw[index] == Characters.SoftHyphen)
            {
                removed.Add(index);
            }
            else
            {
                stripped.Append(raw[index]);
            }
        }

        return new(raw, stripped.ToString(), [.. removed]);
    }

    /// <summary>
    /// Where in <see cref="Raw"/> the character at an index of <see cref="Text"/> is. Asked in ascending order, all answers together are linear.
    /// </summary>
    /// <param name="index">The index in <see cref="Text"/>.</param>
    /// <param name="passed">How many soft hyphens lie before the last index asked for; starts at 0.</param>
    public int RawIndex(int index, ref int passed)
    {
        while (passed < _removed.Length && _removed[passed] <= index + passed)
        {
            passed++;
        }

        return index + passed;
    }
}
