using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Words;

/// <summary>
/// A text without its byte order mark, soft hyphens, tatweels and marks of direction, which are nothing to any rule, and the way back to the offsets it had.
/// </summary>
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

    /// <summary>The text without what is nothing to any rule: <see cref="Characters.IsIgnored"/>.</summary>
    public string Text { get; }

    [MethodImpl(JitHints.Loop)]
    public static StrippedText Of(string text)
    {
        var raw = text.Length > 0 && text[0] == Characters.ByteOrderMark ? text.Substring(1) : text;
        var first = 0;
        while (first < raw.Length && !Characters.IsIgnored(raw[first]))
        {
            first++;
        }

        if (first == raw.Length)
        {
            return new(raw, raw, []);
        }

        var removed = new List<int>();
        var stripped = new StringBuilder(raw, 0, first, raw.Length);
        for (var index = first; index < raw.Length; index++)
        {
            if (Characters.IsIgnored(raw[index]))
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
    /// <param name="passed">How many of those that were removed lie before the last index asked for; starts at 0.</param>
    public int RawIndex(int index, ref int passed)
    {
        while (passed < _removed.Length && _removed[passed] <= index + passed)
        {
            passed++;
        }

        return index + passed;
    }
}
