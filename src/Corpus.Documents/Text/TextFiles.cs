namespace Corpus.Documents.Text;

/// <summary>What holds for all files of characters.</summary>
internal static class TextFiles
{
    /// <summary>The refusal of a file of bytes that are no characters.</summary>
    public static ExtractionRefusal NoText { get; } = new(
        RefusalKind.Malformed,
        "holds bytes that are no text",
        "if it is text in two bytes a character, give --encoding utf-16le or utf-16be; else save it as text first");

    /// <summary>The refusal of a file that has characters no text has; null where it may be read.</summary>
    public static ExtractionRefusal? RefusalOf(DecodedText decoded) =>
        decoded.Text.Contains('\0', StringComparison.Ordinal)
            ? NoText
            : string.IsNullOrWhiteSpace(decoded.Text)
                ? new(RefusalKind.NoText, "has no text", "look whether it is the right file")
                : null;
}
