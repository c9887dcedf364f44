using System.Diagnostics;

namespace Corpus.Runtime;

/// <summary>Represents the file that the text of a source was taken from, such as a PDF or a web page.</summary>
/// <remarks>Compared by value. Only a corpus can make one. The file itself is not in the corpus.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record OriginalDocument
{
    internal OriginalDocument(string sha256, string mediaType, long bytes)
    {
        Sha256 = sha256;
        MediaType = mediaType;
        Bytes = bytes;
    }

    /// <summary>Gets the name of the file, without a folder; <see langword="null"/> if the source record does not have it.</summary>
    public string? File { get; internal init; }

    /// <summary>Gets the SHA-256 digest of the file, in lowercase hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>Gets the media type of the file (RFC 6838): <c>application/pdf</c>.</summary>
    public string MediaType { get; }

    /// <summary>Gets the size of the file, in bytes.</summary>
    public long Bytes { get; }

    /// <summary>Returns the file in a line: <c>report.pdf (application/pdf)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => File is null ? MediaType : $"{File} ({MediaType})";
}
