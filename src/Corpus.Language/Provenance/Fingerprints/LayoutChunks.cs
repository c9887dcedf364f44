using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>The chunks that say on which pages and in which cells the words of a document stand.</summary>
internal static class LayoutChunks
{
    private const int PageBytes = 4;

    /// <summary>The first word of each page, four bytes each.</summary>
    public static byte[] Pages(DocumentLayout layout)
    {
        var bytes = new byte[layout.PageCount * PageBytes];
        for (var page = 0; page < layout.PageCount; page++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(page * PageBytes, PageBytes), layout.FirstOf(page));
        }

        return bytes;
    }

    /// <summary>The pages that a chunk has; null where there can be none such in a document of so many words.</summary>
    [MethodImpl(JitHints.Loop)]
    public static int[]? ReadPages(byte[] bytes, int words)
    {
        var pages = new int[bytes.Length / PageBytes];
        for (var page = 0; page < pages.Length; page++)
        {
            pages[page] = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(page * PageBytes, PageBytes));
            if (page == 0 ? pages[0] != 0 : pages[page] < pages[page - 1] || pages[page] > words)
            {
                return null;
            }
        }

        return bytes.Length % PageBytes == 0 && pages.Length >= 2 ? pages : null;
    }

    /// <summary>
    /// How many different headers there are, and each of them; how many cells, and of each the words since the last one with a bit for the begin of a row, how
    /// many words it has, and the number of its header, from 1, or 0.
    /// </summary>
    [MethodImpl(JitHints.Loop)]
    public static byte[] Cells(DocumentLayout layout)
    {
        var bytes = new List<byte>(layout.Cells.Count * 3);
        var headers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var cell in layout.Cells)
        {
            if (cell.Header is { } header && !headers.ContainsKey(header))
            {
                headers.Add(header, headers.Count + 1);
            }
        }

        ChunkNumbers.Add(bytes, headers.Count);
        foreach (var header in headers.OrderBy(static pair => pair.Value))
        {
            ChunkNumbers.AddText(bytes, header.Key);
        }

        ChunkNumbers.Add(bytes, layout.Cells.Count);
        var end = 0;
        foreach (var cell in layout.Cells)
        {
            ChunkNumbers.Add(bytes, ((cell.First - end) * 2) + (cell.StartsRow ? 1 : 0));
            ChunkNumbers.Add(bytes, cell.Words);
            ChunkNumbers.Add(bytes, cell.Header is { } header ? headers[header] : 0);
            end = cell.End;
        }

        return [.. bytes];
    }

    /// <summary>The cells that a chunk has; null where there can be none such in a document of so many words.</summary>
    [MethodImpl(JitHints.Loop)]
    public static TableCell[]? ReadCells(byte[] bytes, int words)
    {
        var numbers = new ChunkNumbers(bytes);
        if (numbers.Next() is not (>= 0 and var headerCount) || headerCount > bytes.Length)
        {
            return null;
        }

        var headers = new string[headerCount];
        for (var index = 0; index < headerCount; index++)
        {
            if (numbers.NextText() is not { Length: > 0 and <= FingerprintFormat.HeaderCharacters } header || ChunkText.OnOneLine(header) != header)
            {
                return null;
            }

            headers[index] = header;
        }

        if (numbers.Next() is not (> 0 and var count) || count > words)
        {
            return null;
        }

        var cells = new TableCell[count];
        var end = 0L;
        for (var index = 0; index < count; index++)
        {
            var (gap, length, header) = (numbers.Next(), numbers.Next(), numbers.Next());
            var first = end + (gap >> 1);
            end = first + length;
            if (gap < 0 || length < 1 || header < 0 || header > headerCount || end > words || (index == 0 && (gap & 1) == 0))
            {
                return null;
            }

            cells[index] = new((int)first, length, (gap & 1) != 0, header == 0 ? null : headers[header - 1]);
        }

        return numbers.IsAtEnd ? cells : null;
    }
}
