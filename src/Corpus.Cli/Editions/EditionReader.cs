using Corpus.Cli.Assemblies;
using Corpus.Cli.Comparing;
using Corpus.Cli.Folders;
using Corpus.Language.Binding;
using Corpus.Language.Importing;

namespace Corpus.Cli.Editions;

/// <summary>Reads editions by what they are called. What cannot be read is refused in words.</summary>
/// <param name="host">Where the call was made.</param>
/// <param name="curated">The folder of the facts, or null for the usual one.</param>
/// <param name="seeds">The folder of the source records, or null for the usual one.</param>
/// <param name="options">What is asked of the checks.</param>
/// <param name="referenced">The other corpora that a corpus may name.</param>
internal sealed class EditionReader(Host host, string? curated, string? seeds, CheckOptions options, ReferencedCorpora referenced)
{
    private static readonly string[] Assembled = [".dll", ".nupkg"];

    /// <param name="name">A folder, <c>git:REV</c>, or a file: an export, a package or an assembly.</param>
    /// <param name="root">The folder of which a revision is read.</param>
    /// <param name="argument">What the argument is called.</param>
    public Edition Read(string name, string root, string argument)
    {
        if (CorpusRevision.IsNamed(name))
        {
            var roots = CorpusRoots.Of(host.Resolve(root), curated, seeds);
            if (!Directory.Exists(roots.Root))
            {
                throw new UsageException($"there is no folder `{root}`");
            }

            return CuratedEdition.Of(CorpusRevision.Read(roots, name, argument), roots, options, referenced);
        }

        var path = host.Resolve(name);
        if (Directory.Exists(path))
        {
            return OfFolder(name, path);
        }

        if (!File.Exists(path))
        {
            throw new UsageException($"{argument} is `{name}`, but there is no such folder or file; a revision is written `git:{name}`");
        }

        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".json" => ExportReader.Read(name, RegularFile.ReadNamed(host, path, ExportReader.MostBytes)),
            ".nupkg" => AssembledEdition.OfPackage(name, RegularFile.ReadNamed(host, path, AssemblyReader.MostBytes), Beside),
            ".dll" or ".exe" => AssembledEdition.OfAssembly(name, RegularFile.ReadNamed(host, path, AssemblyReader.MostBytes), Beside),
            _ => throw new UsageException(
                $"{argument} is `{name}`, which is no edition of a corpus; name a folder, `git:REV`, or a file that ends in `.json` (an export), `.nupkg` or "
                + "`.dll`"),
        };

        // The feeds of packages have names in small letters; NuGet itself writes them as they are.
        byte[]? Beside(string file)
        {
            var folder = Path.GetDirectoryName(path)!;
            return new[] { file, file.ToLowerInvariant() }.Select(found => Path.Combine(folder, found)).FirstOrDefault(File.Exists) is { } there
                ? RegularFile.Below(host, folder).ReadBytes(there, AssemblyReader.MostBytes)
                : null;
        }
    }

    /// <summary>A corpus of files, the parts of one below, or the assemblies or packages of all parts.</summary>
    private Edition OfFolder(string name, string path)
    {
        if (CorpusFolder.OpenParts(host, name, curated, seeds) is { } parts)
        {
            return CuratedEdition.Of(parts with { Referenced = referenced }, name, options);
        }

        if (!Directory.Exists(CorpusRoots.Below(path, curated, seeds).Curated))
        {
            var reader = RegularFile.Below(host, path);
            var assemblies = AssembledEdition.OfFolder(name, Directory.EnumerateFiles(path)
                .Where(static file => Assembled.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)
                .Select(file => (Path.GetFileName(file), reader.ReadBytes(file, AssemblyReader.MostBytes))));
            if (assemblies is not null)
            {
                return assemblies;
            }
        }

        return CuratedEdition.Of(CorpusFolder.Open(host, name, curated, seeds) with { Referenced = referenced }, name, options);
    }
}
