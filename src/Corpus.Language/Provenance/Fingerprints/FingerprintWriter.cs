using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>Makes the fingerprint of a document, and writes it: both linear in its length.</summary>
internal static class FingerprintWriter
{
    [MethodImpl(JitHints.Loop)]
    public static Fingerprint Make(DocumentText document, ContextWords tables, EvidenceDetails details)
    {
        var text = document.Text;
        var count = FingerprintFormat.WindowsOf(text.Count);
        var windows = new byte[count * FingerprintFormat.HashBytes];
        var bits = new byte[FingerprintFormat.BitBytes(count)];
        var rawHashes = new List<byte>();
        var hasher = WindowHasher.OfThread;
        for (var window = 0; window < count; window++)
        {
            var last = window + QuoteLimits.WindowWords - 1;
            Array.Copy(
                hasher.Hash(text.Folded, text.Start(window), text.End(last)), 0, windows, window * FingerprintFormat.HashBytes, FingerprintFormat.HashBytes);
            if (text.IsChanged(window, QuoteLimits.WindowWords))
            {
                bits[window / 8] |= (byte)(0x80 >> (window % 8));
                rawHashes.AddRange(hasher.Hash(text.Raw, text.RawStart(window), text.RawEnd(last)).Take(FingerprintFormat.RawHashBytes));
            }
        }

        // Which language a document is in its record says: who reads its fingerprint asks only where it is this one.
        return new Fingerprint(
            text.Count, TextDigest.Bytes(text.Raw), windows, [.. bits, .. rawHashes], ContextChunk.Of(document.ContextOf(tables)!, tables),
            document.Layout.With(LayoutMaker.Of(text, details.Cells)))
        {
            Extraction = details.Extraction,
            Comparators = details.Comparators,
            Gaps = GapsChunk.Of(text),
        };
    }

    /// <param name="fingerprint">Whose file it is.</param>
    /// <param name="digest">The digest of the text.</param>
    /// <param name="windows">The hashes of the windows.</param>
    /// <param name="exactness">The bits and hashes that tell exact from folded.</param>
    /// <param name="context">What is around the words; null where that is not known.</param>
    public static string Write(Fingerprint fingerprint, byte[] digest, byte[] windows, byte[] exactness, ContextChunk? context)
    {
        var (words, layout) = (fingerprint.WordCount, fingerprint.Layout);
        var text = new StringBuilder((windows.Length + exactness.Length) / 3 * 4 / 76 * 78);
        text.Append(FingerprintFormat.Magic).Append(' ').Append(Number(FingerprintFormat.Version)).Append('\n');
        Append(text, FingerprintFormat.Document, [.. digest, (byte)(words >> 24), (byte)(words >> 16), (byte)(words >> 8), (byte)words]);
        Append(text, FingerprintFormat.Windows, windows);
        Append(text, FingerprintFormat.Exactness, exactness);
        if (context is not null)
        {
            Append(text, FingerprintFormat.Context, context.Bytes, context.Version);
        }

        if (fingerprint.Comparators is { } comparators)
        {
            Append(text, FingerprintFormat.Comparators, comparators.Bytes, comparators.Version);
        }

        if (fingerprint.Gaps is { } gaps)
        {
            Append(text, FingerprintFormat.Gaps, gaps.Bytes);
        }

        if (layout.PageCount > 0)
        {
            Append(text, FingerprintFormat.Pages, LayoutChunks.Pages(layout));
        }

        if (layout.Cells.Count > 0)
        {
            Append(text, FingerprintFormat.Cells, LayoutChunks.Cells(layout));
        }

        if (fingerprint.Extraction is { } extraction)
        {
            Append(text, FingerprintFormat.Extraction, ChunkText.Bytes(extraction.ToText()));
        }

        Append(text, FingerprintFormat.End, CheckSum.Of(text.ToString(), text.Length));
        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, byte[] bytes, int version = FingerprintFormat.ChunkVersion)
    {
        text.Append('[').Append(name).Append(' ').Append(Number(version)).Append("]\n");
        var base64 = Convert.ToBase64String(bytes);
        for (var start = 0; start < base64.Length; start += FingerprintFormat.LineCharacters)
        {
            text.Append(base64, start, Math.Min(FingerprintFormat.LineCharacters, base64.Length - start)).Append('\n');
        }
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
