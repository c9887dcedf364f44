using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using Corpus.Documents.Text;

namespace Corpus.Documents.Packages;

/// <summary>A package of the Open Packaging Conventions: the ZIP file that a DOCX or XLSX document is. Nothing outside of it is ever followed.</summary>
internal sealed class OpenPackage : IDisposable
{
    // A document of a thousand pictures has some thousand parts.
    private const int MostParts = 50_000;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly UnpackingAllowance _unpacking;

    public OpenPackage(ReadOnlyMemory<byte> bytes, Allowance allowance)
    {
        _unpacking = new UnpackingAllowance(allowance);
        _archive = new ZipArchive(OpenStream(bytes), ZipArchiveMode.Read);
        if (_archive.Entries.Count > MostParts)
        {
            throw UnpackingAllowance.TooMuch(FormattableString.Invariant($"has more than {MostParts:N0} parts"));
        }

        var unpacked = 0L;
        foreach (var entry in _archive.Entries)
        {
            _parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
            unpacked += entry.Length;
            _unpacking.Fits(entry.Length < 0 ? -1 : unpacked);
        }
    }

    public bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>Opens a part as XML; null where there is none.</summary>
    public XmlReader? OpenXml(string? part) =>
        part is not null && _parts.TryGetValue(part, out var entry) ? SafeXml.Open(new UnpackingStream(entry.Open(), _unpacking)) : null;

    /// <summary>Whether a part's outermost element has this name.</summary>
    public bool IsOf(string part, string element)
    {
        using var reader = OpenXml(part);
        return reader?.MoveToContent() == XmlNodeType.Element && reader.LocalName == element;
    }

    /// <summary>What a part refers to inside the package, by the id of the reference; the package itself is the part "".</summary>
    public Dictionary<string, PackageRelationship> RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = part[..(slash + 1)];
        var found = new Dictionary<string, PackageRelationship>(StringComparer.Ordinal);
        using var reader = OpenXml($"{folder}_rels/{part[(slash + 1)..]}.rels");
        while (reader is not null && reader.Read())
        {
            _unpacking.Allowance.Check();
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship" && reader.GetAttribute("TargetMode") != "External"
                && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Type") is { } type && reader.GetAttribute("Target") is { } target)
            {
                found.TryAdd(id, new PackageRelationship(type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
            }
        }

        return found;
    }

    /// <summary>The part that another refers to as its <paramref name="type"/>; null where there is none.</summary>
    public string? RelatedPart(string part, string type) =>
        RelationshipsOf(part).Values.FirstOrDefault(relationship => relationship.Type == type && Has(relationship.Target))?.Target;

    public void Dispose() => _archive.Dispose();

    private static string Resolve(string folder, string target)
    {
        var path = Uri.UnescapeDataString(target.Replace('\\', '/'));
        var steps = new List<string>();
        foreach (var step in (path.StartsWith('/') ? path : folder + path).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    internal static Stream OpenStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}

/// <summary>A reference of a part to another.</summary>
/// <param name="Type">The last word of its type: <c>officeDocument</c>; the same in both editions of the standard.</param>
/// <param name="Target">The name of the part.</param>
internal sealed record PackageRelationship(string Type, string Target);
