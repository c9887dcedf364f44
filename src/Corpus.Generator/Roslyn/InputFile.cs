using System.Collections.Immutable;
using Corpus.Language.Problems;
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

    /// <summary>The fingerprint of a document.</summary>
    Fingerprint,
}

/// <summary>One additional file that is ours.</summary>
/// <param name="Path">Its path within the project, the same on every machine: by it files are sorted and named.</param>
/// <param name="FullPath">Where it is, for an editor to open.</param>
/// <param name="Text">Its text, or null where it cannot be read.</param>
/// <param name="Fault">What went wrong with us before it came to reading.</param>
internal sealed record InputFile(InputKind Kind, string Path, string FullPath, string? Text, Problem? Fault = null)
{
    /// <summary>The file, or nothing where it is none of ours: the build marks those that are.</summary>
    public static EquatableArray<InputFile> Read((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        if (!BuildSettings.IsSetUpIn(input.Options))
        {
            return LooksCurated(input.File.Path) ? [new InputFile(InputKind.Yaml, input.File.Path.Replace('\\', '/'), input.File.Path, "")] : [];
        }

        var options = input.Options.GetOptions(input.File);
        if (!options.TryGetValue("build_metadata.AdditionalFiles.CorpusKind", out var kind) || kind.Length == 0)
        {
            return [];
        }

        var path = options.TryGetValue("build_metadata.AdditionalFiles.CorpusPath", out var named) && named.Length > 0 ? named : input.File.Path;
        var file = new InputFile(
            kind switch { "document" => InputKind.Document, "fingerprint" => InputKind.Fingerprint, _ => InputKind.Yaml },
            path.Replace('\\', '/'),
            input.File.Path,
            TextOf(input.File, cancellation));
        return [file];
    }

    public static EquatableArray<InputFile> Failed((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, Problem fault) =>
        [new InputFile(InputKind.Yaml, input.File.Path.Replace('\\', '/'), input.File.Path, null, fault)];

    /// <summary>
    /// Each file once: a build can list one twice, and two would define everything twice. Two files that are given the same path within the
    /// project are told apart by where they are.
    /// </summary>
    public static IEnumerable<InputFile> Distinct(ImmutableArray<InputFile> files, CancellationToken cancellation)
    {
        var known = new Dictionary<string, InputFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var distinct = known.TryGetValue(file.Path, out var first) && first.FullPath != file.FullPath ? file with { Path = file.FullPath.Replace('\\', '/') } : file;
            if (known.ContainsKey(distinct.Path))
            {
                continue;
            }

            known.Add(distinct.Path, distinct);
            yield return distinct;
        }
    }

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
