using System.Globalization;
using Corpus.Cli.Folders;
using Corpus.Cli.Ingesting;
using Corpus.Documents.Model;
using Corpus.Language.Syntax;

namespace Corpus.Cli.Verification;

/// <summary>The files in the folder of the originals, as records describe them: by their names, and where these do not help, by their digests.</summary>
internal sealed class OriginalFiles(Host host, string folder)
{
    private const int MostLevels = 64;
    private static readonly long MostBytes = ExtractionLimits.Default.Bytes;

    private readonly RegularFile _reader = RegularFile.Below(host, folder);

    // Only files whose size is that of an original are read to know their digests.
    private readonly Lazy<ILookup<long, string>> _bySize = new(() => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = MostLevels,
            AttributesToSkip = FileAttributes.ReparsePoint,
        })
        .Order(StringComparer.Ordinal)
        .ToLookup(static path => new FileInfo(path).Length));

    /// <summary>The file of a record; one that has its name and is another file, where there is no better one; null where there is none.</summary>
    public FoundFile? Find(OriginalSyntax original)
    {
        var named = original.File is { } name && OriginalTexts.IsBelow(name.Value) && File.Exists(Path.Combine(folder, name.Value))
            ? Read(Path.Combine(folder, name.Value))
            : null;
        if (named is not null && named.Sha256 == original.Sha256?.Value)
        {
            return named;
        }

        return long.TryParse(original.Bytes?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size <= MostBytes
            ? _bySize.Value[size].Where(FileKind.IsRegular).Select(Read).FirstOrDefault(file => file.Sha256 == original.Sha256?.Value) ?? named
            : named;
    }

    private FoundFile Read(string path)
    {
        var bytes = _reader.ReadBytes(path, MostBytes);
        return new FoundFile(Path.GetFileName(path), bytes, OriginalFile.Digest(bytes));
    }
}

/// <param name="Sha256">Of its bytes.</param>
internal sealed record FoundFile(string Name, byte[] Bytes, string Sha256);
