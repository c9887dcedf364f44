using Corpus.Documents.Formats;
using Corpus.Documents.Text;

namespace Corpus.Documents.PlainText;

/// <summary>Plain text: it is what it is, with one kind of line end, and without what no text may have. U+000C ends pages, as printers have it.</summary>
internal static class PlainTextFormat
{
    private static readonly string[] Steps = ["line ends 1"];

    public static ReadableFormat Format { get; } = new("text", "text/plain", [".txt", ".text"], Read);

    private static Extraction Read(ReadOnlyMemory<byte> bytes, ExtractionOptions options, CancellationToken cancellation) =>
        GuardedReading.Run("text", options, cancellation, allowance => Read(bytes, options, allowance));

    private static Extraction Read(ReadOnlyMemory<byte> bytes, ExtractionOptions options, Allowance allowance)
    {
        var decoded = TextDecoder.Decode(bytes.Span, options.Encoding);
        if (TextFiles.RefusalOf(decoded) is { } refusal)
        {
            return refusal;
        }

        allowance.CheckCharacters(decoded.Text.Length);
        var written = decoded.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var shown = Characters.Printable(written);
        var text = shown.TrimEnd() + "\n";
        var pages = text.AsSpan().Count('\f');
        allowance.CheckPages(pages + 1);
        var odd = written.Length - shown.Length;
        return new ExtractedDocument(
            text,
            [],
            DocumentProperties.None,
            new("text", Steps, options.Encoding is null ? [] : [new("encoding", decoded.Encoding)]),
            new(
                pages > 0 ? pages + 1 : null,
                odd > 0 ? [new("control characters", odd)] : [],
                [.. decoded.Oddities()]));
    }
}
