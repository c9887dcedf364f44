using Corpus.Language.Binding;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;

namespace Corpus.Language.Checking;

/// <summary>All files of a corpus, read, linked and bound: what a build and the tool both have before they look at the whole.</summary>
/// <param name="Read">The files as they were read, sorted by path.</param>
/// <param name="Linked">What they know of each other.</param>
/// <param name="Files">The files as they were bound, sorted by path.</param>
internal sealed record BoundCorpus(IReadOnlyList<FileSyntax> Read, LinkResult Linked, IReadOnlyList<BoundFile> Files)
{
    public Linkage Linkage => Linked.Linkage;

    /// <summary>All problems so far, stage by stage.</summary>
    public IEnumerable<Problem> Problems =>
        Read.SelectMany(static file => file.Problems).Concat(Linked.Problems).Concat(Files.SelectMany(static file => file.Problems));
}
