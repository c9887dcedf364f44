using Corpus.Documents;

namespace Corpus.Cli.Records;

/// <summary>What a file is that is no plain text, by how it begins: what to do about it is not to save it as UTF-8.</summary>
/// <param name="Name">With its article.</param>
/// <param name="IsRead">Whether <c>corpus ingest</c> reads it.</param>
internal sealed record OtherFormat(string Name, bool IsRead)
{
    private static readonly (string Start, OtherFormat Format)[] Known =
    [
        ("%PDF-", new("a PDF", IsRead: true)),
        ("PK\u0003\u0004", new("a ZIP archive, such as an ODT or EPUB file,", IsRead: false)),
        ("\uFFFD\uFFFD\u0011\u0871\u001A\uFFFD", new("an old Office file", IsRead: false)),
        ("{\\rtf", new("an RTF file", IsRead: false)),
        ("\u001F\uFFFD\u0008", new("a compressed file", IsRead: false)),
        ("\uFFFDPNG\r\n", new("a picture", IsRead: false)),
        ("\uFFFD\uFFFD\uFFFD", new("a picture, or another binary file,", IsRead: false)),
    ];

    /// <summary>What the file is; null where it may be text. Plain text and Markdown are fingerprinted as they are.</summary>
    /// <param name="text">Its bytes as UTF-8; what is none is U+FFFD.</param>
    public static OtherFormat? Of(byte[] bytes, string text, string path) => DocumentReader.Of(bytes, Path.GetFileName(path))?.Name switch
    {
        null or "text" or "markdown" => Array.Find(Known, format => text.StartsWith(format.Start, StringComparison.Ordinal)).Format,
        "pdf" => new OtherFormat("a PDF", IsRead: true),
        "html" => new OtherFormat("a web page", IsRead: true),
        "csv" or "tsv" => new OtherFormat("a table", IsRead: true),
        var name => new OtherFormat($"a file of the format {name.ToUpperInvariant()}", IsRead: true),
    };
}
