using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>Turns cells of a text into cells of words, and says whether cells of words are cells of a text.</summary>
internal static class LayoutMaker
{
    /// <summary>The cells of a text that have words.</summary>
    /// <exception cref="ArgumentException">Cells overlap, are not in their order, or not in the text.</exception>
    [MethodImpl(JitHints.Loop)]
    public static DocumentLayout Of(FoldedText text, IReadOnlyList<EvidenceCell> cells)
    {
        var made = new List<TableCell>(cells.Count);
        var (word, end, rowEnd) = (0, 0, -1);
        foreach (var cell in cells)
        {
            if (cell.Start < end || cell.Length < 0 || cell.Length > text.Raw.Length - cell.Start)
            {
                throw new ArgumentException("The cells of a document overlap, are not in their order, or not in its text.", nameof(cells));
            }

            end = cell.Start + cell.Length;
            while (word < text.Count && text.RawStart(word) < cell.Start)
            {
                word++;
            }

            var first = word;
            while (word < text.Count && text.RawStart(word) < end)
            {
                word++;
            }

            if (word > first)
            {
                made.Add(new(first, word - first, cell.Start > rowEnd, Header(cell.Header)));
                rowEnd = cell.Start > rowEnd ? EndOfLine(text.Raw, end) : rowEnd;
            }
        }

        return made.Count == 0 ? DocumentLayout.None : new([], [.. made]);
    }

    /// <summary>Whether a layout's cells are cells of a text: between tabs and ends of lines, and with headers whose words the text has.</summary>
    [MethodImpl(JitHints.Loop)]
    public static bool AreCellsOf(FoldedText text, DocumentLayout layout)
    {
        HashSet<string>? words = null;
        HashSet<string>? headers = null;
        foreach (var cell in layout.Cells)
        {
            if (cell.End > text.Count || !IsCell(text, cell))
            {
                return false;
            }

            if (cell.Header is { } header && (headers ??= new(StringComparer.Ordinal)).Add(header))
            {
                words ??= new(Enumerable.Range(0, text.Count).Select(text.Word), StringComparer.Ordinal);
                var own = FoldedText.Of(header);
                if (!Enumerable.Range(0, own.Count).All(word => words.Contains(own.Word(word))))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsCell(FoldedText text, TableCell cell)
    {
        for (var word = cell.First + 1; word < cell.End; word++)
        {
            if (Before(text, word) != Parting.None)
            {
                return false;
            }
        }

        // A row may begin with cells that have no word, and with one whose first word began in the row before.
        return (cell.First == 0 || (Before(text, cell.First) is var before && (cell.StartsRow ? before != Parting.None : before == Parting.Tab)))
            && (cell.End == text.Count || Before(text, cell.End) != Parting.None);
    }

    private static Parting Before(FoldedText text, int word)
    {
        var parting = Parting.None;
        for (var index = text.RawEnd(word - 1); index < text.RawStart(word); index++)
        {
            if (text.Raw[index] is '\n' or '\r' or Characters.PageEnd)
            {
                return Parting.Line;
            }

            parting = text.Raw[index] == '\t' ? Parting.Tab : parting;
        }

        return parting;
    }

    private static string? Header(string? header) =>
        header is not null && ChunkText.OnOneLine(header) is { Length: > 0 and <= FingerprintFormat.HeaderCharacters } line ? line : null;

    private static int EndOfLine(string raw, int from)
    {
        var end = raw.IndexOf('\n', from);
        return end < 0 ? raw.Length : end;
    }

    private enum Parting
    {
        None,
        Tab,
        Line,
    }
}
