using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Corpus.Cli.Assemblies;

/// <summary>What is in a program in a single file.</summary>
/// <param name="Assemblies">Its assemblies, in the order of the list.</param>
/// <param name="Manifest">Its <c>deps.json</c>, if it has one.</param>
internal sealed record BundleContent(IReadOnlyList<PackedAssembly> Assemblies, byte[]? Manifest);

/// <summary>
/// A program in a single file: the launcher, the files of the program behind it, and at the end a list of them. Where the list is stands in the launcher,
/// before a mark that never changes.
/// </summary>
internal static class SingleFileBundle
{
    private const byte AssemblyFile = 1;
    private const byte DependencyManifest = 3;
    private const int MostFiles = 100_000;

    /// <summary>The mark that stands behind the place of the list.</summary>
    private static readonly byte[] Mark =
    [
        0x8B, 0x12, 0x02, 0xB9, 0x6A, 0x61, 0x20, 0x38, 0x72, 0x7B, 0x93, 0x02, 0x14, 0xD7, 0xA0, 0x32,
        0x13, 0xF5, 0xB9, 0xE6, 0xEF, 0xAE, 0x33, 0x18, 0xEE, 0x3B, 0x2D, 0xCE, 0x24, 0xB3, 0x6A, 0xAE,
    ];

    /// <summary>What is in a program in a single file; null where the file is none.</summary>
    /// <exception cref="RefusedException">It is one, and cannot be read.</exception>
    public static BundleContent? Read(byte[] bytes)
    {
        if (FindList(bytes) is not { } start)
        {
            return null;
        }

        try
        {
            return ReadFiles(bytes, start);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ArgumentException or OverflowException)
        {
            throw RefusedException.Broken($"the list of the files in it cannot be read: {exception.Message}");
        }
    }

    /// <summary>Whether a program is the launcher of .NET, which runs an assembly that lies beside it and has nothing of its own.</summary>
    public static bool IsLauncher(ReadOnlySpan<byte> bytes) => bytes.IndexOf(Mark) >= 0;

    /// <summary>Where the list begins. The launcher of a program of several files has the mark, too, and nothing before it.</summary>
    private static int? FindList(ReadOnlySpan<byte> bytes)
    {
        for (int from = 0, found; (found = bytes[from..].IndexOf(Mark)) >= 0; from += found + 1)
        {
            var at = from + found - sizeof(long);
            if (at >= 0 && BinaryPrimitives.ReadInt64LittleEndian(bytes[at..]) is > 0 and var place && place < bytes.Length)
            {
                return (int)place;
            }
        }

        return null;
    }

    private static BundleContent ReadFiles(byte[] bytes, int start)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, writable: false), new UTF8Encoding(false, throwOnInvalidBytes: true));
        reader.BaseStream.Position = start;
        var major = reader.ReadUInt32();
        _ = reader.ReadUInt32();
        // 1 was that of .NET Core 3, 2 of .NET 5, 6 of all since.
        if (major is not (1 or 2 or 6))
        {
            throw new RefusedException(
                RefusalKind.TooNew, $"is a program in a single file of a kind that this tool does not know ({major}); use a newer version of the tool");
        }

        var count = reader.ReadInt32();
        _ = reader.ReadString();
        if (major >= 2)
        {
            // The places and sizes of two files that are in the list as well, and marks of the whole.
            reader.BaseStream.Position += (4 * sizeof(long)) + sizeof(ulong);
        }

        if (count is < 0 or > MostFiles)
        {
            throw RefusedException.Broken($"the list of the files in it says that they are {count}");
        }

        var rest = (long)AssemblyReader.MostBytes;
        var assemblies = new List<PackedAssembly>();
        byte[]? manifest = null;
        for (var index = 0; index < count; index++)
        {
            var (offset, size) = (reader.ReadInt64(), reader.ReadInt64());
            var compressed = major >= 6 ? reader.ReadInt64() : 0;
            var (kind, path) = (reader.ReadByte(), reader.ReadString());
            if (kind == AssemblyFile && !path.EndsWith(".resources.dll", StringComparison.OrdinalIgnoreCase))
            {
                var file = Unpack(bytes, offset, size, compressed, rest);
                rest -= file.Length;
                assemblies.Add(new PackedAssembly(path, AssemblyReader.Read(file)));
            }
            else if (kind == DependencyManifest)
            {
                manifest = Unpack(bytes, offset, size, compressed, rest);
                rest -= manifest.Length;
            }
        }

        return new BundleContent(assemblies, manifest);
    }

    private static byte[] Unpack(byte[] bytes, long offset, long size, long compressed, long rest)
    {
        var stored = compressed > 0 ? compressed : size;
        if (offset < 0 || stored < 0 || offset > bytes.Length || stored > bytes.Length - offset)
        {
            throw RefusedException.Broken("a file in it goes on behind its end");
        }

        var part = new MemoryStream(bytes, (int)offset, (int)stored, writable: false);
        if (compressed <= 0)
        {
            return Unpacked.Read(part, rest);
        }

        using var deflated = new DeflateStream(part, CompressionMode.Decompress);
        return Unpacked.Read(deflated, rest);
    }
}
