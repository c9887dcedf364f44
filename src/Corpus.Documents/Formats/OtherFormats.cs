namespace Corpus.Documents.Formats;

/// <summary>Formats that are known by their first bytes and are not read, with what to do instead.</summary>
internal static class OtherFormats
{
    public static ExtractionRefusal? RefusalOf(ReadOnlyMemory<byte> bytes, string fileName)
    {
        var span = bytes.Span;
        var start = FirstCharacters.Of(bytes);
        if (start.StartsWith(@"{\rtf", StringComparison.Ordinal))
        {
            return Refused("is in Rich Text Format, which is not read", "save it as DOCX or PDF");
        }

        if (IsWebArchive(start) || Ends(fileName, ".mht", ".mhtml"))
        {
            return Refused(
                "is a web archive of several files in one, which is not read",
                "open it in a browser and save it as “Web page, HTML only”, or print it to PDF");
        }

        if (span.StartsWith("bplist"u8) || Ends(fileName, ".webarchive"))
        {
            return Refused("is a web archive of Safari, which is not read", "open it in Safari and save it as page source, or export it as PDF");
        }

        if (span is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..]
            or [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..])
        {
            return Refused("is a picture, which has no text", "have its text recognized by an OCR program, check it, and save it as text");
        }

        if (span is [0x1F, 0x8B, ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] || span.StartsWith("Rar!"u8))
        {
            return Refused("is packed, and is not unpacked here", "unpack it, and take the document in it");
        }

        if (span.StartsWith("%!PS"u8))
        {
            return Refused("is PostScript, which is not read", "convert it to PDF");
        }

        if (Ends(fileName, ".epub"))
        {
            return Refused("is an e-book, which is not read", "unpack it as a ZIP file and take the chapter’s XHTML file");
        }

        return Ends(fileName, ".odt", ".ods", ".odp", ".pages", ".numbers", ".doc", ".ppt", ".pptx", ".wpd")
            ? Refused("is of a format that is not read", "save it as DOCX, XLSX or PDF in the program it comes from")
            : null;
    }

    private static bool IsWebArchive(string start) =>
        start.Contains("multipart/related", StringComparison.OrdinalIgnoreCase)
        && (start.StartsWith("From:", StringComparison.OrdinalIgnoreCase) || start.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase));

    private static bool Ends(string fileName, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ExtractionRefusal Refused(string reason, string remedy) => new(RefusalKind.UnknownFormat, reason, remedy);
}
