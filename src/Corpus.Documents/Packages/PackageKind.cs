using System.IO.Compression;

namespace Corpus.Documents.Packages;

/// <summary>Tells packages apart by the folders of their parts, without unpacking anything.</summary>
internal static class PackageKind
{
    public static bool HasFolder(ReadOnlyMemory<byte> bytes, string folder)
    {
        if (!bytes.Span.StartsWith("PK\u0003\u0004"u8))
        {
            return false;
        }

        try
        {
            using var archive = new ZipArchive(OpenPackage.OpenStream(bytes), ZipArchiveMode.Read);
            return archive.Entries.Any(static entry => entry.FullName.Replace('\\', '/').TrimStart('/') == "[Content_Types].xml")
                && archive.Entries.Any(entry => entry.FullName.Replace('\\', '/').TrimStart('/').StartsWith(folder, StringComparison.OrdinalIgnoreCase));
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return false;
        }
    }
}
