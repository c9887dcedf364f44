namespace Corpus.Cli.Folders;

/// <summary>The folders of a corpus, whether they are there or not.</summary>
/// <param name="Root">The folder that the two others are called below.</param>
/// <param name="Curated">The folder of the facts, without links.</param>
/// <param name="Seeds">The folder of the source records, without links.</param>
/// <param name="CuratedName">The name of the folder of the facts, by which paths within the corpus begin.</param>
/// <param name="SeedsName">The name of the folder of the source records.</param>
internal sealed record CorpusRoots(string Root, string Curated, string Seeds, string CuratedName, string SeedsName)
{
    public IEnumerable<string> Both => [Curated, Seeds];

    /// <param name="root">The folder that holds the two others.</param>
    /// <param name="curated">The folder of the facts, or null for <c>curated</c>.</param>
    /// <param name="seeds">The folder of the source records, or null for <c>seeds</c>.</param>
    public static CorpusRoots Of(string root, string? curated, string? seeds)
    {
        var (facts, records) = Below(root, curated, seeds);
        return new CorpusRoots(root, RealPath.Of(facts) ?? facts, RealPath.Of(records) ?? records, Path.GetFileName(facts), Path.GetFileName(records));
    }

    /// <summary>Both as they were called.</summary>
    public static (string Curated, string Seeds) Below(string root, string? curated, string? seeds) =>
        (Below(root, curated ?? "curated"), Below(root, seeds ?? "seeds"));

    private static string Below(string root, string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder, root));
}
