using Corpus.Language.Problems;
using Corpus.Language.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Roslyn;

/// <summary>What an additional file is to us.</summary>
internal enum InputKind
{
    /// <summary>YAML: facts or source records.</summary>
    Yaml,

    /// <summary>The text of a document.</summary>
    Document,

    /// <summary>A file beside the records that is not read: only its name is known.</summary>
    Other,

    /// <summary>The fingerprint of a document.</summary>
    Fingerprint,
}

/// <summary>Where a file is that problems name by its path within the project.</summary>
internal sealed record InputPlace(string Path, string FullPath);

/// <summary>One additional file that is ours.</summary>
/// <param name="Path">Its path within the project, the same on every machine: by it files are sorted and named.</param>
/// <param name="FullPath">Where it is, for an editor to open.</param>
/// <param name="Text">Its text, or null where it cannot be read.</param>
/// <param name="Fault">What went wrong with us before it came to reading.</param>
internal sealed record InputFile(InputKind Kind, string Path, string FullPath, string? Text, Problem? Fault = null)
{
    /// <summary>The file, or nothing where it is none of ours: the build marks those that are.</summary>
    public static Batch<InputFile> Read(Both<AdditionalText, AnalyzerConfigOptionsProvider> input, CancellationToken cancellation)
    {
        var (file, provider) = input;
        if (!BuildSettings.IsSetUpIn(provider))
        {
            return new(LooksCurated(file.Path) ? [new InputFile(InputKind.Yaml, file.Path.Replace('\\', '/'), file.Path, "")] : []);
        }

        var options = provider.GetOptions(file);
        if (!options.TryGetValue("build_metadata.AdditionalFiles.CorpusKind", out var kind) || kind.Length == 0)
        {
            return new([]);
        }

        options.TryGetValue("build_metadata.AdditionalFiles.CorpusPath", out var named);
        var path = (named ?? "").Replace('\\', '/');

        if (IsWithinTheProject(path))
        {
            return new([new InputFile(KindOf(kind), path, file.Path, KindOf(kind) == InputKind.Other ? null : TextOf(file, cancellation))]);
        }

        // Where the file is on this machine must not get into what is emitted, so it cannot stand in for its path within the project.
        var fullPath = file.Path.Replace('\\', '/');
        return new([new InputFile(KindOf(kind), fullPath, file.Path, null, SetupProblems.NotSetUp(Place.Of(fullPath)))]);
    }

    public static Batch<InputFile> Failed(Both<AdditionalText, AnalyzerConfigOptionsProvider> input, Problem fault) =>
        new([new InputFile(InputKind.Yaml, input.Left.Path.Replace('\\', '/'), input.Left.Path, null, fault)]);

    /// <summary>
    /// Each file once: a build can list one twice, and two would define everything twice. Of two files with one path within the project nobody could tell
    /// which one a problem is in, so the second is one. They keep the order in which they are listed: a file that moved to another place in it would make
    /// all after it new.
    /// </summary>
    public static IEnumerable<InputFile> Distinct(Batch<InputFile> inputs, CancellationToken cancellation)
    {
        var files = inputs.Items;
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            first[file.Path] = first.TryGetValue(file.Path, out var other) && string.CompareOrdinal(other, file.FullPath) < 0 ? other : file.FullPath;
        }

        var known = new HashSet<(string Path, string FullPath)>();
        foreach (var file in files.Where(file => known.Add((file.Path, file.FullPath))))
        {
            yield return file.FullPath == first[file.Path] ? file : file with { Text = null, Fault = SetupProblems.PathOfTwoFiles(file.Path) };
        }
    }

    private static InputKind KindOf(string kind) => kind switch
    {
        "document" => InputKind.Document,
        "other" => InputKind.Other,
        "fingerprint" => InputKind.Fingerprint,
        _ => InputKind.Yaml,
    };

    private static bool IsWithinTheProject(string path) => path.Length > 0 && path[0] != '/' && path.IndexOf(':') < 0;

    /// <summary>The text, or null where there is none: whose fault it is does not matter to the other files.</summary>
    private static string? TextOf(AdditionalText file, CancellationToken cancellation)
    {
        try
        {
            return file.GetText(cancellation)?.ToString();
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // A text is the host's, and so is what it throws.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    /// <summary>
    /// Whether a file of a build that was not set up for us looks meant for us. The generator also comes to projects that merely reference a
    /// corpus; there it has nothing to say.
    /// </summary>
    private static bool LooksCurated(string path)
    {
        var normal = path.Replace('\\', '/');
        return (normal.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || normal.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
            && normal.IndexOf("/curated/", StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
