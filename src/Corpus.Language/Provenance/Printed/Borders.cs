using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// What parts two words so that what stands on one side says nothing of the other: a blank line, a tab, a border of cells, a line that begins an item of a
/// list. Folding makes one space of most of them, so they are looked for in the text as it was.
/// </summary>
internal static class Borders
{
    /// <summary>Whether there is one between a word and the one before it.</summary>
    public static bool IsBefore(FoldedText text, int word) => word > 0 && word < text.Count && Find(text.Raw, text.RawEnd(word - 1), text.RawStart(word)) is not null;

    /// <summary>What parts two words, for messages; null where nothing does.</summary>
    public static string? Before(FoldedText text, int word) => Find(text.Raw, text.RawEnd(word - 1), text.RawStart(word));

    [MethodImpl(JitHints.Loop)]
    private static string? Find(string raw, int start, int end)
    {
        var lines = 0;
        for (var index = start; index < end; index++)
        {
            switch (raw[index])
            {
                case '\t':
                    return "a tab";
                case '|' or '\u2502' or '\u2503':
                    return "a border of cells";
                case '\u2029':
                    return "a blank line";
                case '\n' or '\u2028' or '\u0085':
                    lines++;
                    break;
                case '\r' when index + 1 == raw.Length || raw[index + 1] != '\n':
                    lines++;
                    break;
                case '\u2022' or '\u00B7' or '\u25CF' or '\u25AA' or '\u2023' or '\u25E6' or '*' or '#' or '-' or '\u2013' or '\u2014' or '\u2212' or '+'
                    when lines > 0:
                    return "the mark of a list";
            }

            if (lines > 1)
            {
                return "a blank line";
            }
        }

        return null;
    }
}
