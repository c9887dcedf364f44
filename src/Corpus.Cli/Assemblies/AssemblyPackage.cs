using System.IO.Compression;
using System.Xml;
using Corpus.Documents.Packages;

namespace Corpus.Cli.Assemblies;

/// <summary>An assembly as it lies in something that holds several: a package, a program in a single file.</summary>
/// <param name="Path">Its path in there, with forward slashes: <c>lib/net8.0/Sample.dll</c>.</param>
internal sealed record PackedAssembly(string Path, AssemblyReading Reading);

/// <summary>A package of NuGet, opened without being installed.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Assemblies">
/// What it has in <c>lib</c>, in the order of their paths: mostly one assembly for each framework. One that ships facts alone has them in <c>ref</c>.
/// </param>
internal sealed record AssemblyPackage(string Id, string Version, IReadOnlyList<PackedAssembly> Assemblies)
{
    /// <summary>The names of the files of the packages that it needs, each of the lowest version that will do: <c>statutes.north.1.0.0.nupkg</c>.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    private const int MostEntries = 50_000;
    private const int MostBytesOfManifest = 4 << 20;

    /// <summary>Whether a file starts as a package does.</summary>
    public static bool IsPackage(ReadOnlySpan<byte> start) => start.StartsWith("PK\u0003\u0004"u8);

    /// <summary>The package or, in words, why there is none.</summary>
    public static (AssemblyPackage? Package, AssemblyRefusal? Refusal) Read(byte[] bytes)
    {
        try
        {
            return (Open(bytes), null);
        }
        catch (RefusedException refused)
        {
            return (null, new AssemblyRefusal(refused.Kind, refused.Message));
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException or XmlException
            or OverflowException or IndexOutOfRangeException)
        {
            return (null, new AssemblyRefusal(RefusalKind.Broken, $"is damaged: {exception.Message}"));
        }
    }

    private static AssemblyPackage Open(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostEntries)
        {
            throw new RefusedException(RefusalKind.TooLarge, FormattableString.Invariant($"has more than {MostEntries:N0} files"));
        }

        var manifest = archive.Entries.FirstOrDefault(static entry =>
            !entry.FullName.Contains('/', StringComparison.Ordinal) && entry.FullName.EndsWith(".nuspec", StringComparison.OrdinalIgnoreCase))
            ?? throw RefusedException.Broken("it is no package, since it has no .nuspec file");
        var (id, version, needs) = Identity(Unpacked.Read(manifest, MostBytesOfManifest));
        var rest = (long)AssemblyReader.MostBytes;
        var assemblies = new List<PackedAssembly>();
        var folder = archive.Entries.Any(static entry => IsLibrary(entry, "lib/")) ? "lib/" : "ref/";
        foreach (var entry in archive.Entries.Where(entry => IsLibrary(entry, folder)).OrderBy(static entry => entry.FullName, StringComparer.Ordinal))
        {
            var unpacked = Unpacked.Read(entry, rest);
            rest -= unpacked.Length;
            assemblies.Add(new PackedAssembly(entry.FullName, AssemblyReader.Read(unpacked)));
        }

        return new AssemblyPackage(id, version, assemblies) { Needs = needs };
    }

    private static bool IsLibrary(ZipArchiveEntry entry, string folder) =>
        entry.FullName.StartsWith(folder, StringComparison.OrdinalIgnoreCase)
        && entry.FullName.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
        // Texts of other languages, in a folder of each.
        && !entry.FullName.EndsWith(".resources.dll", StringComparison.OrdinalIgnoreCase);

    private static (string Id, string Version, string[] Needs) Identity(byte[] manifest)
    {
        using var reader = SafeXml.Open(new MemoryStream(manifest, writable: false));
        var (id, version) = ("", "");
        var needs = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "dependency" } && reader.GetAttribute("id") is { } needed
                && reader.GetAttribute("version") is { } range)
            {
                // A range begins with its lowest version: `1.0.0`, `[1.0.0, 2.0.0)`.
                needs.Add($"{needed}.{range.Trim('[', '(', ']', ')', ' ').Split(',')[0].Trim()}.nupkg");
            }

            // package / metadata / id
            if (reader is { NodeType: XmlNodeType.Element, Depth: 2, LocalName: "id" or "version" })
            {
                var isId = reader.LocalName == "id";
                var text = reader.ReadString().Trim();
                (id, version) = isId && id.Length == 0 ? (text, version) : !isId && version.Length == 0 ? (id, text) : (id, version);
            }
        }

        return id.Length > 0 && version.Length > 0 ? (id, version, [.. needs])
            : throw RefusedException.Broken("its .nuspec file does not say the name and the version");
    }
}
