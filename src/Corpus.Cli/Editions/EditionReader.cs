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
            return CuratedEdition.Of(CorpusFolder.Open(host, name, curated, seeds) with { Referenced = referenced }, name, options);
        }

        if (!File.Exists(path))
        {
            throw new UsageException($"{argument} is `{name}`, but there is no such folder or file; a revision is written `git:{name}`");
        }

        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".json" => ExportReader.Read(name, RegularFile.ReadNamed(host, path, ExportReader.MostBytes)),
            ".nupkg" => AssembledEdition.OfPackage(name, RegularFile.ReadNamed(host, path, AssemblyReader.MostBytes)),
            ".dll" or ".exe" => AssembledEdition.OfAssembly(name, RegularFile.ReadNamed(host, path, AssemblyReader.MostBytes)),
            _ => throw new UsageException(
                $"{argument} is `{name}`, which is no edition of a corpus; name a folder, `git:REV`, or a file that ends in `.json` (an export), `.nupkg` or "
                + "`.dll`"),
        };
    }
}
