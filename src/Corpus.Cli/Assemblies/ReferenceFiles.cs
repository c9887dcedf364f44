using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using Corpus.Cli.Folders;
using Corpus.Generator.Roslyn;
using Corpus.Language.Importing;

namespace Corpus.Cli.Assemblies;

/// <summary>The assemblies of other corpora that a call names, which a build has as its references. They are opened again only after they changed.</summary>
/// <param name="host">Where the call was made.</param>
/// <param name="root">The folder that relative paths start from.</param>
/// <param name="named">Assemblies, and folders of assemblies.</param>
internal sealed class ReferenceFiles(Host host, string root, IReadOnlyList<string> named)
{
    private Stamp[] _stamps = [];
    private ReferencedCorpora _opened = ReferencedCorpora.None;

    /// <exception cref="UsageException">Something that was named is not there, cannot be read, or is no corpus.</exception>
    public ReferencedCorpora Open()
    {
        var files = named.SelectMany(Find).DistinctBy(static file => file.Path, StringComparer.Ordinal).ToArray();
        var stamps = Array.ConvertAll(files, static file => Stamp.Of(file.Path));
        if (files.Length > 0 && !stamps.AsSpan().SequenceEqual(_stamps))
        {
            // The same assembly may lie in two folders.
            _opened = ReferencedCorpora.Of([.. files.Select(Open).OfType<OpenedAssembly>().DistinctBy(static assembly => assembly.Outline)]);
            _stamps = stamps;
        }

        return _opened;
    }

    private IEnumerable<ReferenceFile> Find(string name)
    {
        var path = Path.GetFullPath(name, root);
        if (Directory.Exists(path))
        {
            return Directory.EnumerateFiles(path, "*.dll").Order(StringComparer.Ordinal).Select(file => new ReferenceFile(file, path));
        }

        return File.Exists(path) ? [new ReferenceFile(path, null)]
            : throw new UsageException(
                $"there is no `{name}` to take another corpus from; build the project of that corpus, and give its assembly or the folder in which it is");
    }

    private MetadataAssembly? Open(ReferenceFile file)
    {
        var bytes = file.Folder is { } folder ? RegularFile.Below(host, folder).ReadBytes(file.Path, AssemblyReader.MostBytes)
            : RegularFile.ReadNamed(host, file.Path, AssemblyReader.MostBytes);
        try
        {
            var image = new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(bytes));
            if (image.HasMetadata && MetadataAssembly.Open(image.GetMetadataReader(), image) is { } opened)
            {
                return opened;
            }

            image.Dispose();
        }
#pragma warning disable CA1031 // The reader of metadata throws what it meets, and a file that nobody vouches for decides what that is.
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            throw new UsageException($"`{host.Shown(file.Path)}` is damaged: {exception.Message}");
        }

        // In a folder lies what else a program needs.
        return file.Folder is not null ? null : throw new UsageException($"`{host.Shown(file.Path)}` is no corpus; give the assembly of one");
    }

    /// <param name="Folder">The folder that was named, if it was not the file itself.</param>
    private sealed record ReferenceFile(string Path, string? Folder);

    private readonly record struct Stamp(string Path, long Length, DateTime Written)
    {
        public static Stamp Of(string path)
        {
            var file = new FileInfo(path);
            return new(path, file.Exists ? file.Length : -1, file.LastWriteTimeUtc);
        }
    }
}
