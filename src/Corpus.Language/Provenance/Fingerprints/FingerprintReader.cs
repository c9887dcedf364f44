using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>
/// Reads a fingerprint file, or says why it is none. What is wrong is told in the order in which it makes the rest meaningless: first the shape,
/// then whether it is whole and unchanged, then what the chunks say.
/// </summary>
internal sealed class FingerprintReader(string text, List<FingerprintChunk> chunks)
{
    private static readonly string[] Known = [FingerprintFormat.Document, FingerprintFormat.Windows, FingerprintFormat.Exactness, FingerprintFormat.End];

    public static FingerprintReading Read(string text)
    {
        var scanner = new ChunkScanner(text);
        return scanner.Scan() ?? new FingerprintReader(text, scanner.Chunks).Read();
    }

    private FingerprintReading Read()
    {
        if ((CheckNames() ?? CheckWhole()) is { } refusal)
        {
            return refusal;
        }

        if (Missing() is { } missing)
        {
            return new(null, FingerprintRefusal.MissingChunk, chunks[chunks.Count - 1].Offset, missing);
        }

        return Interpret(
            Find(FingerprintFormat.Document)!, Find(FingerprintFormat.Windows)!, Find(FingerprintFormat.Exactness)!, Find(FingerprintFormat.Context));
    }

    /// <summary>An optional chunk, if it is there in a version that is known.</summary>
    private FingerprintChunk? Optional(string name) => Find(name) is { Version: FingerprintFormat.ChunkVersion } chunk ? chunk : null;

    private FingerprintReading? ReadDetails(int words, out GapsChunk? gaps, out DocumentLayout layout, out ExtractionNote? extraction)
    {
        (gaps, layout, extraction) = (null, DocumentLayout.None, null);
        if (Optional(FingerprintFormat.Gaps) is { } gapChunk && (gaps = GapsChunk.Read(gapChunk.Bytes, words)) is null)
        {
            return Refused(FingerprintRefusal.MalformedChunk, gapChunk);
        }

        var (pages, cells) = (Array.Empty<int>(), Array.Empty<TableCell>());
        if (Optional(FingerprintFormat.Pages) is { } pageChunk)
        {
            if (LayoutChunks.ReadPages(pageChunk.Bytes, words) is not { } read)
            {
                return Refused(FingerprintRefusal.MalformedChunk, pageChunk);
            }

            pages = read;
        }

        if (Optional(FingerprintFormat.Cells) is { } cellChunk)
        {
            if (LayoutChunks.ReadCells(cellChunk.Bytes, words) is not { } read)
            {
                return Refused(FingerprintRefusal.MalformedChunk, cellChunk);
            }

            cells = read;
        }

        if (Optional(FingerprintFormat.Extraction) is { } note)
        {
            extraction = ChunkText.Read(note.Bytes, 0, note.Bytes.Length) is { } text ? ExtractionNote.Read(text) : null;
            if (extraction is null)
            {
                return Refused(FingerprintRefusal.MalformedChunk, note);
            }
        }

        layout = pages.Length + cells.Length == 0 ? DocumentLayout.None : new(pages, cells);
        return null;
    }

    private static FingerprintReading Refused(FingerprintRefusal refusal, FingerprintChunk chunk) =>
        new(null, refusal, chunk.Offset, chunk.Name, refusal == FingerprintRefusal.UnknownChunk ? chunk.Version : 0);

    private FingerprintReading? CheckNames()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var chunk in chunks)
        {
            if (!seen.Add(chunk.Name))
            {
                return Refused(FingerprintRefusal.RepeatedChunk, chunk);
            }

            if (FingerprintFormat.IsRequired(chunk.Name) && !(Known.Contains(chunk.Name) && chunk.Version == FingerprintFormat.ChunkVersion))
            {
                return Refused(FingerprintRefusal.UnknownChunk, chunk);
            }
        }

        return null;
    }

    /// <summary>The end has the first bytes of the SHA-256 of all before it, white space left out. It finds accidents, not forgers.</summary>
    private FingerprintReading? CheckWhole()
    {
        if (Find(FingerprintFormat.End) is not { } end || end.Bytes.Length < FingerprintFormat.CheckSumBytes)
        {
            return new(null, FingerprintRefusal.Truncated, text.Length);
        }

        if (end.Bytes.Length > FingerprintFormat.CheckSumBytes)
        {
            return Refused(FingerprintRefusal.TrailingData, end);
        }

        return end.Bytes.AsSpan().SequenceEqual(CheckSum.Of(text, end.Offset)) ? null : Refused(FingerprintRefusal.Corrupt, end);
    }

    private string? Missing() => Array.Find(Known, name => Find(name) is null);

    private FingerprintChunk? Find(string name) => chunks.Find(chunk => chunk.Name == name);

    [MethodImpl(JitHints.Loop)]
    private FingerprintReading Interpret(FingerprintChunk document, FingerprintChunk windows, FingerprintChunk exactness, FingerprintChunk? context)
    {
        if (document.Bytes.Length != FingerprintFormat.DigestBytes + FingerprintFormat.WordCountBytes)
        {
            return Refused(FingerprintRefusal.WrongLength, document);
        }

        var words = 0u;
        for (var index = 0; index < FingerprintFormat.WordCountBytes; index++)
        {
            words = (words << 8) | document.Bytes[FingerprintFormat.DigestBytes + index];
        }

        if (words is 0 or > QuoteLimits.DocumentCharacters)
        {
            return Refused(FingerprintRefusal.WrongCount, document);
        }

        var count = FingerprintFormat.WindowsOf((int)words);
        if (windows.Bytes.Length != (long)count * FingerprintFormat.HashBytes)
        {
            return Refused(FingerprintRefusal.WrongLength, windows);
        }

        var bitBytes = FingerprintFormat.BitBytes(count);
        if (exactness.Bytes.Length < bitBytes)
        {
            return Refused(FingerprintRefusal.WrongLength, exactness);
        }

        // Bits past the last window count as well, and make the length wrong.
        var changed = 0L;
        for (var bit = 0; bit < bitBytes * 8; bit++)
        {
            changed += FingerprintFormat.IsSet(exactness.Bytes, bit) ? bit < count ? 1 : int.MaxValue : 0;
        }

        if (exactness.Bytes.Length != bitBytes + (changed * FingerprintFormat.RawHashBytes))
        {
            return Refused(FingerprintRefusal.WrongLength, exactness);
        }

        // What newer tables say in another form is skipped, like any chunk that need not be known.
        var around = context is null ? null : new ContextChunk(context.Version, context.Bytes);
        var isKnown = around?.Tables is not null;
        if (isKnown && context!.Bytes.Length != ContextChunk.LengthOf((int)words))
        {
            return Refused(FingerprintRefusal.WrongLength, context);
        }

        var comparators = default(ComparatorChunk);
        if (Find(FingerprintFormat.Comparators) is { } said && ComparatorChunk.IsKnown(said.Version, said.Bytes))
        {
            comparators = ComparatorChunk.Read(said.Version, said.Bytes, (int)words);
            if (comparators is null)
            {
                return Refused(FingerprintRefusal.MalformedChunk, said);
            }
        }

        if (ReadDetails((int)words, out var gaps, out var layout, out var extraction) is { } refusal)
        {
            return refusal;
        }

        var digest = document.Bytes.AsSpan(0, FingerprintFormat.DigestBytes).ToArray();
        return new(
            new Fingerprint((int)words, digest, windows.Bytes, exactness.Bytes, isKnown ? around : null, layout)
            {
                Extraction = extraction,
                Comparators = comparators,
                Gaps = gaps,
            },
            FingerprintRefusal.None);
    }
}
