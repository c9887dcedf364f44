using System.Text;
using Corpus.Documents.Text;

namespace Corpus.Documents.Tables;

/// <summary>
/// Reads files whose quotation marks are not those of RFC 4180: a mark ends a cell only where a delimiter or the line's end follows, and begins one only at the cell's
/// beginning.
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

        for (index++; index < text.Length; index++)
        {
            if (text[index] != '"')
            {
                cell.Append(text[index]);
            }
            else if (Ends(text, index + 1, delimiter))
            {
                return index + 1;
            }
            else
            {
                cell.Append('"');
                index += text[index + 1] == '"' ? 1 : 0;
            }
        }

        return index;
    }

    private static bool Ends(string text, int index, char delimiter) => index >= text.Length || text[index] == delimiter || text[index] is '\r' or '\n';
}
