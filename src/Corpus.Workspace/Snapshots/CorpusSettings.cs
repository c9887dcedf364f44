using Corpus.Language.Binding;
using Corpus.Language.Importing;

namespace Corpus.Workspace.Snapshots;

/// <summary>What a build would say by its properties: no MSBuild runs here, so an editor's settings say it.</summary>
/// <param name="Folders">The names of the folders.</param>
/// <param name="Options">What is asked of the checks.</param>
internal sealed record CorpusSettings(CorpusFolders Folders, CheckOptions Options)
{
    /// <summary>The other corpora that this one may name.</summary>
    public ReferencedCorpora Referenced { get; init; } = ReferencedCorpora.None;

    public static CorpusSettings Default { get; } = new(new CorpusFolders(), new CheckOptions());
}
