using Corpus.Language.Model;
using Corpus.Language.Syntax;

namespace Corpus.Workspace.Snapshots;

/// <summary>Which part a file has in a corpus.</summary>
internal enum TextKind
{
    /// <summary>Facts, a schema, or source records.</summary>
    Yaml,

    /// <summary>The text of a document, beside its record.</summary>
    Document,

    /// <summary>A fingerprint, beside its record.</summary>
    Fingerprint,

    /// <summary>A document that is not read as a text: its name alone is known.</summary>
    Other,
}

/// <summary>A file of a corpus as it stands now: on the disk, or in an editor that has not saved it.</summary>
/// <param name="Path">Its path within the corpus, with forward slashes: <c>curated/treaty.yaml</c>.</param>
/// <param name="Text">What it says; empty for <see cref="TextKind.Other"/>.</param>
internal sealed record CorpusText(string Path, string Text)
{
    private static readonly string[] YamlEndings = [".yaml", ".yml"];

    /// <summary>The part that a file has by its name; null where it is none of the corpus.</summary>
    /// <param name="path">Its path within the corpus.</param>
    /// <param name="folders">What its folders are called.</param>
    public static TextKind? KindOf(string path, CorpusFolders folders)
    {
        if (folders.Parts.Count > 0)
        {
            if (PartFolders.Of(folders.Parts, path) is not { } part)
            {
                return null;
            }

            path = path[(part.Length + 1)..];
        }

        var isRecord = path.StartsWith(folders.Seeds + "/", StringComparison.Ordinal);
        if (!isRecord && !path.StartsWith(folders.Curated + "/", StringComparison.Ordinal))
        {
            return null;
        }

        return Ends(path, YamlEndings) ? TextKind.Yaml
            : !isRecord ? null
            : FingerprintSyntax.IsNamed(path) ? TextKind.Fingerprint
            : Ends(path, DocumentSyntax.Endings) ? TextKind.Document
            : Ends(path, DocumentSyntax.OtherEndings) ? TextKind.Other
            : null;
    }

    private static bool Ends(string path, string[] endings) => Array.Exists(endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}

/// <summary>What the folders of a corpus are called, below the folder that holds both.</summary>
internal sealed record CorpusFolders(string Curated = "curated", string Seeds = "seeds")
{
    /// <summary>Of a corpus in several projects that is looked at as one: the folders of its parts, each with a folder of either name.</summary>
    public EquatableArray<string> Parts { get; init; } = [];
}
