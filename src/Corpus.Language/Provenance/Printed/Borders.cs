using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// What parts two words so that what stands on one side says nothing of the other: a blank line, a tab, a border of cells, a line that begins an item of a
/// list or a row such as “Height: 324 m”. Folding makes one space of most of them, so they are looked for in the text as it was.
/// </summary>
internal static class Borders
{
    /// <summary>What parts two cells.</summary>
    public const string Cell = "the border of a cell";

    /// <summary>What parts two rows.</summary>
    public const string Row = "the end of a row";

    private const string Tab = "a tab";

    /// <summary>How far into a line the colon of a row is looked for.</summary>
    private const int LongestHeading = 40;

    /// <summary>The same in Chinese and Japanese, which need fewer characters.</summary>
    private const int LongestFullWidthHeading = 10;

    private const int LongestRow = 200;

    /// <summary>What parts a word from the one before it, for messages; null where nothing does.</summary>
    public static string? Before(FoldedText text, int word) =>
        word > 0 && word < text.Count ? Find(text.Raw, text.RawEnd(word - 1), text.RawStart(word)) : null;

    /// <summary>Whether what parts two words are cells of a row.</summary>
    public static bool IsOfCells(string? border) => border is Tab or Cell;

    /// <summary>Whether the sign of the number that a word is may be the mark of a list: it begins a line, and so do other marks around it.</summary>
    public static bool MayBeMark(FoldedText text, int word)
    {
        var raw = text.Raw;
        var start = text.RawStart(word);
        if (!Characters.IsShortDash(raw[start]))
        {
            return false;
        }

        var line = start;
        while (line > 0 && raw[line - 1] is ' ' or '\u00A0')
        {
            line--;
        }

        if (line == 0)
        {
            return true;
        }

        if (!Characters.IsLineEnd(raw[line - 1]))
        {
            return false;
        }

        var before = line - 1;
        while (before > 0 && !Characters.IsLineEnd(raw[before - 1]) && line - before < LongestRow)
        {
            before--;
        }

        var after = raw.IndexOf('\n', start, Math.Min(raw.Length - start, LongestRow));
        return IsMark(raw, before) || Characters.IsLineEnd(raw[before]) || raw[line - 1] is '\n' && line > 1 && raw[line - 2] == ':'
            || (after >= 0 && IsMark(raw, after + 1));
    }

    [MethodImpl(JitHints.Loop)]
    private static string? Find(string raw, int start, int end)
    {
        // Where a page ends, a paragraph may go on, whatever is between the two.
        var isPage = raw.IndexOf(Characters.PageEnd, start, end - start) >= 0;
        var lines = 0;
        for (var index = start; index < end; index++)
        {
            if (raw[index] == '\t')
            {
                return Tab;
            }

            if (raw[index] is '|' or '\u2502' or '\u2503' or '\uFF5C')
            {
                return Cell;
            }

            if (Characters.IsLineEnd(raw[index]))
            {
                lines += raw[index] == '\u2029' ? 2 : raw[index] == '\r' && index + 1 < raw.Length && raw[index + 1] == '\n' ? 0 : 1;
                if (lines > 1 && !isPage)
                {
                    return "a blank line";
                }
            }
            else if (lines > 0 && raw[index] == '\u3000')
            {
                return "the beginning of a paragraph";
            }
            else if (lines > 0 && ((IsMark(raw, index) && index + 1 < raw.Length && Characters.IsWhite(raw[index + 1])) || IsFullWidthMark(raw[index])))
            {
                return "the mark of a list";
            }
        }

        return lines > 0 && IsRow(raw, LineStart(raw, end)) && IsRow(raw, LineStart(raw, start)) ? Row : null;
    }

    // “・項目”: no space stands behind it.
    private static bool IsFullWidthMark(char value) => value is '\u30FB' or '\u25CB' or '\u25CF' or '\u25A0' or '\u25C6' or '\u203B';

    private static bool IsMark(string raw, int index)
    {
        while (index < raw.Length && raw[index] == ' ')
        {
            index++;
        }

        return index < raw.Length && raw[index] is '-' or '*' or '+' or '#' or '\u2022' or '\u25CF' or '\u25AA' or '\u2023' or '\u25E6' or '\u00B7';
    }

    private static int LineStart(string raw, int index)
    {
        var start = index;
        while (start > 0 && !Characters.IsLineEnd(raw[start - 1]) && index - start < LongestRow)
        {
            start--;
        }

        return start;
    }

    // “Height: 324 m”, “高さ：324 m”: a capital or no such letters, and a colon with a space behind it or of full width not far from there.
    private static bool IsRow(string raw, int start)
    {
        if (start >= raw.Length || !(char.IsUpper(raw, start) || EastAsian.Is(raw, start)))
        {
            return false;
        }

        for (var index = start; index + 1 < raw.Length && index - start < LongestHeading && !Characters.IsLineEnd(raw[index]); index++)
        {
            if (raw[index] == '\uFF1A')
            {
                return index - start <= LongestFullWidthHeading;
            }

            if (raw[index] == ':')
            {
                return raw[index + 1] == ' ';
            }
        }

        return false;
    }
}
