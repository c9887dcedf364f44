using System.Text;

namespace Corpus.Documents.Packages;

/// <summary>A compound file of OLE, the container of Office before 2007; also that of newer documents that are encrypted.</summary>
internal static class CompoundFile
{
    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");
    private static readonly byte[] Words = Encoding.Unicode.GetBytes("WordDocument");
    private static readonly byte[][] Workbooks = [Encoding.Unicode.GetBytes("Workbook"), Encoding.Unicode.GetBytes("Book\0")];

    public static bool Is(ReadOnlyMemory<byte> bytes) => bytes.Span is [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..];

    // The names of what it holds stand in it as they are.
    public static bool HasWorkbook(ReadOnlyMemory<byte> bytes) => Is(bytes) && Workbooks.Any(name => bytes.Span.IndexOf(name) >= 0);

    public static bool IsEncrypted(ReadOnlyMemory<byte> bytes) => Is(bytes) && bytes.Span.IndexOf(Encrypted) >= 0;

    /// <summary>Why a compound file is not read where a package should be; null where it is none.</summary>
    public static ExtractionRefusal? RefusalOf(ReadOnlyMemory<byte> bytes)
    {
        if (!Is(bytes))
        {
            return null;
        }

        return IsEncrypted(bytes) ? NeedsPassword
            : bytes.Span.IndexOf(Words) >= 0
                ? new(RefusalKind.UnknownFormat, "is a Word document of before 2007, which is not read", "open it in a word processor and save it as DOCX")
            : new(RefusalKind.UnknownFormat, "is an Office document of before 2007", "open it in the program it comes from and save it as DOCX or XLSX");
    }

    public static ExtractionRefusal NeedsPassword { get; } =
        new(RefusalKind.Encrypted, "is encrypted", "open it with its password and save it without one");
}
