using Corpus.Cli.Folders;
using Corpus.Language.Syntax;

namespace Corpus.Cli.Verification;

/// <summary>The folder of the original documents, which need not be part of the corpus.</summary>
internal sealed class OriginalTexts(Host host, string folder)
{
    private readonly RegularFile _reader = RegularFile.Below(host, folder);

    /// <summary>The document of a record: the file that it names, or the one that is called as the record is. Null where it is not there.</summary>
    public OriginalText? Find(SourceSyntax source) => source.DocumentNames.Select(Find).FirstOrDefault(static found => found is not null);

    public OriginalText? Find(string name)
    {
        var path = Path.Combine(folder, name);
        return IsBelow(name) && File.Exists(path) ? new OriginalText(name, _reader.Read(path).Text) : null;
    }

    /// <summary>What the record says of the document's name.</summary>
    public static string NameOf(SourceSyntax source) => source.Original?.File?.Value ?? source.DocumentNames.First();

    /// <summary>A record must not lead out of the folder.</summary>
    public static bool IsBelow(string name) =>
        name.Length > 0 && name.IndexOfAny(['\0', '\\', ':']) < 0 && !Path.IsPathRooted(name) && !name.Split('/').Contains("..", StringComparer.Ordinal);
}

/// <param name="Name">As the record names it.</param>
/// <param name="Text">What it says.</param>
internal sealed record OriginalText(string Name, string Text);
