using System.Text;
using Corpus.Documents.Text;

namespace Corpus.Documents.Tables;

/// <summary>
/// Reads files whose quotation marks are not those of RFC 4180: a mark begins a cell only at its beginning, and ends one only where a delimiter or the line's
/// end follows; where another mark is open within the cell, only where the next cell begins with a mark or the line ends.
/// </summary>
internal static class LooseCsv
{
    public static IEnumerable<IEnumerable<string>> Rows(string text, char delimiter, Allowance allowance)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var index = 0;
        while (index < text.Length)
        {
            allowance.Check();
            index = ReadCell(text, index, delimiter, cell);
            cells.Add(cell.ToString());
            cell.Clear();
            if (index < text.Length && text[index] == delimiter)
            {
                index++;
                if (index < text.Length)
                {
                    continue;
                }

                cells.Add("");
            }

            yield return cells.ToArray();
            cells.Clear();
            index += index + 1 < text.Length && text[index] == '\r' && text[index + 1] == '\n' ? 2 : 1;
        }
    }

    /// <summary>Reads the cell that begins here, up to the delimiter or line end behind it.</summary>
    private static int ReadCell(string text, int index, char delimiter, StringBuilder cell)
    {
        if (text[index] != '"')
        {
            var end = index;
            while (!Ends(text, end, delimiter))
            {
                end++;
            }

            cell.Append(text, index, end - index);
            return end;
        }

        var isOpen = false;
        for (index++; index < text.Length; index++)
        {
            if (text[index] != '"')
            {
                cell.Append(text[index]);
                continue;
            }

            var next = index + 1;
            if (Ends(text, next, delimiter) && (!isOpen || next >= text.Length || text[next] != delimiter || (next + 1 < text.Length && text[next + 1] == '"')))
            {
                return next;
            }

            cell.Append('"');
            if (text[next] == '"')
            {
                index++;
            }
            else
            {
                isOpen = !isOpen;
            }
        }

        return index;
    }

    private static bool Ends(string text, int index, char delimiter) => index >= text.Length || text[index] == delimiter || text[index] is '\r' or '\n';
}
