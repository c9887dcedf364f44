using Corpus.Documents.Formats;
using Corpus.Documents.Packages;

namespace Corpus.Documents.Office;

/// <summary>DOCX. Documents with macros and templates are the same to read: macros are not run.</summary>
internal static class DocxFormat
{
    public static ReadableFormat Format { get; } = new(
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".docx", ".docm", ".dotx", ".dotm"],
        DocxReader.Read)
    {
        Recognizes = static bytes => PackageKind.HasFolder(bytes, "word/"),
    };
}
