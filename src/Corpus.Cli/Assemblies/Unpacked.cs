using System.IO.Compression;

namespace Corpus.Cli.Assemblies;

/// <summary>Unpacks no more than is allowed, whatever an archive says of the length.</summary>
internal static class Unpacked
{
    private const int Piece = 81_920;

    public static byte[] Read(ZipArchiveEntry entry, long most)
    {
        using var packed = entry.Open();
        return Read(packed, most);
    }

    public static byte[] Read(Stream packed, long most)
    {
        using var unpacked = new MemoryStream();
        var buffer = new byte[Piece];
        for (int count; (count = packed.Read(buffer, 0, buffer.Length)) > 0;)
        {
            unpacked.Write(buffer, 0, count);
            if (unpacked.Length > most)
            {
                throw new RefusedException(RefusalKind.TooLarge, FormattableString.Invariant($"unpacks to more than {AssemblyReader.MostBytes:N0} bytes"));
            }
        }

        return unpacked.ToArray();
    }
}
