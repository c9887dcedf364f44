namespace Corpus.Cli.Records;

/// <summary>The record of a document that had none. A person completes it; nothing ever edits it.</summary>
internal static class NewRecord
{
    public static string Of(string id, string? title, DocumentFingerprint fingerprint)
    {
        var titled = title is null ? "" : $"    title: {Quoted(title)}\n";
        return "# Complete by hand what the document says of itself: title, author, publisher, issued, retrieved, url, language.\n"
            + $"sources:\n  {id}:\n    file: {Quoted(fingerprint.FileName)}\n{titled}    sha256: {fingerprint.Sha256}\n    words: {fingerprint.Words}\n";
    }

    /// <summary>Text as YAML that is read back as the same text.</summary>
    private static string Quoted(string text) =>
        text.All(static character => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '-' or '.' or ' ')
        && text.Length > 0 && char.IsAsciiLetterOrDigit(text[0]) && text[^1] != ' '
            ? text
            : "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
