namespace Corpus.Cli.Records;

/// <summary>Formats that hold text and are none, by how their files begin: what to do about them is not to save them as UTF-8.</summary>
internal static class OtherFormat
{
    private static readonly (string Start, string Name)[] Known =
    [
        ("%PDF-", "a PDF"),
        ("PK\u0003\u0004", "a ZIP archive, such as a DOCX, XLSX, ODT or EPUB file,"),
        ("\uFFFD\uFFFD\u0011\u0871\u001A\uFFFD", "an old Office file"),
        ("{\\rtf", "an RTF file"),
        ("\u001F\uFFFD\u0008", "a compressed file"),
        ("\uFFFDPNG\r\n", "a picture"),
        ("\uFFFD\uFFFD\uFFFD", "a picture, or another binary file,"),
    ];

    /// <summary>What the file is, with its article; null where it may be text.</summary>
    /// <param name="text">Its bytes as UTF-8; what is none is U+FFFD.</param>
    public static string? Of(string text) => Array.Find(Known, format => text.StartsWith(format.Start, StringComparison.Ordinal)).Name;
}
