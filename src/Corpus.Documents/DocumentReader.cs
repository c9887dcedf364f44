using Corpus.Documents.Formats;
using Corpus.Documents.Html;
using Corpus.Documents.Markdown;
using Corpus.Documents.Office;
using Corpus.Documents.Pdf;
using Corpus.Documents.PlainText;
using Corpus.Documents.Tables;

namespace Corpus.Documents;

/// <summary>Reads a document of any format that is known: the door to this library.</summary>
internal static class DocumentReader
{
    /// <summary>The formats that are read, by their names.</summary>
    public static IReadOnlyList<ReadableFormat> Formats { get; } =
    [
        new("pdf", "application/pdf", [".pdf"], PdfReader.Read)
        {
            Recognizes = static bytes => FirstCharacters.Of(bytes).StartsWith("%PDF-", StringComparison.Ordinal),
        },
        HtmlFormat.Format,
        MarkdownFormat.Format,
        PlainTextFormat.Format,
        DocxFormat.Format,
        TableFormats.Xlsx,
        TableFormats.Xls,
        TableFormats.Csv,
        TableFormats.Tsv,
    ];

    /// <summary>
    /// Reads a document. What is wrong with it is a value; only <see cref="OperationCanceledException"/> is thrown, where the call was called off.
    /// </summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name, whose ending decides where the bytes do not.</param>
    public static Extraction Read(ReadOnlyMemory<byte> bytes, string fileName, ExtractionOptions options, CancellationToken cancellation = default)
    {
        if (bytes.Length > options.Limits.Bytes)
        {
            return new ExtractionRefusal(
                RefusalKind.TooMuch,
                FormattableString.Invariant($"has {bytes.Length:N0} bytes, and a document may have {options.Limits.Bytes:N0}"),
                "split it, or save the part that you quote as a document of its own");
        }

        if (bytes.IsEmpty)
        {
            return new ExtractionRefusal(RefusalKind.Malformed, "is empty", "look whether it was downloaded whole");
        }

        return Of(bytes, fileName) is { } format
            ? Named(format.Read(bytes, options, cancellation), format, fileName)
            : OtherFormats.RefusalOf(bytes, fileName)
                ?? new ExtractionRefusal(
                    RefusalKind.UnknownFormat, "is of no format that is read", "save it as PDF, HTML, DOCX, XLSX, CSV, Markdown or plain text");
    }

    /// <summary>The format of a file; null where it is none of those that are read.</summary>
    public static ReadableFormat? Of(ReadOnlyMemory<byte> bytes, string fileName)
    {
        var named = ByName(fileName);

        // Markdown may begin with any tag of HTML, and is known by nothing but its name.
        return named == MarkdownFormat.Format
            ? named
            : Formats.FirstOrDefault(format => format.Recognizes?.Invoke(bytes) == true) ?? (OtherFormats.RefusalOf(bytes, fileName) is null ? named : null);
    }

    private static ReadableFormat? ByName(string fileName) =>
        Formats.FirstOrDefault(format => format.Endings.Any(ending => fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));

    // Whoever opens a file by its name would see something else.
    private static Extraction Named(Extraction extraction, ReadableFormat format, string fileName)
    {
        if (extraction.Document is not { } document || ByName(fileName) is not { } named || named == format)
        {
            return extraction;
        }

        var oddity = $"By its name it is {named.Name.ToUpperInvariant()}, but its bytes are {format.Name.ToUpperInvariant()}; it was read as that.";
        return document with { Summary = document.Summary with { Oddities = [.. document.Summary.Oddities, oddity] } };
    }
}
