using Corpus.Language;
using Corpus.Language.Binding;
using Corpus.Language.Checking;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;

namespace Corpus.Workspace.Snapshots;

/// <summary>All texts of a corpus linked and checked, as <see cref="CorpusCompiler"/> does it, with each file's part kept for the next time.</summary>
internal sealed class CheckedTexts
{
    private readonly LinkResult _linked;
    private readonly Dictionary<string, (FileSyntax Read, BoundFile Bound)> _bound;

    private CheckedTexts(LinkResult linked, Dictionary<string, (FileSyntax Read, BoundFile Bound)> bound, int filesChecked, CompiledCorpus compiled)
    {
        (_linked, _bound) = (linked, bound);
        FilesChecked = filesChecked;
        Compiled = compiled;
    }

    public CompiledCorpus Compiled { get; }

    public int FilesChecked { get; }

    /// <param name="files">The YAML files, sorted by path.</param>
    /// <param name="documents">The documents beside the records, sorted by path.</param>
    /// <param name="fingerprints">The fingerprints beside the records, sorted by path.</param>
    /// <param name="options">What is asked of the checks, now as before.</param>
    /// <param name="before">What was checked before.</param>
    public static CheckedTexts Of(
        IReadOnlyList<FileSyntax> files,
        IReadOnlyList<DocumentSyntax> documents,
        IReadOnlyList<FingerprintSyntax> fingerprints,
        CheckOptions options,
        CheckedTexts? before)
    {
        var linked = Linker.Link(files, documents, fingerprints, options);
        // A file that says what it said, in a corpus that is called what it was called, has been checked.
        var keeps = before is not null && linked.Linkage.Equals(before._linked.Linkage);
        if (keeps)
        {
            linked = linked with { Linkage = before!._linked.Linkage };
        }

        var bound = new Dictionary<string, (FileSyntax Read, BoundFile Bound)>(files.Count, StringComparer.Ordinal);
        var filesChecked = 0;
        foreach (var file in files)
        {
            if (keeps && before!._bound.TryGetValue(file.File.Path, out var known) && ReferenceEquals(known.Read, file))
            {
                bound.Add(file.File.Path, known);
                continue;
            }

            bound.Add(file.File.Path, (file, FileBinder.Bind(file, linked.Linkage, options, CancellationToken.None)));
            filesChecked++;
        }

        Problem[] ofFolder = files.Count == 0 ? [SetupProblems.NoCuratedFile("curated")] : [];
        var corpus = new BoundCorpus(files, linked, [.. files.Select(file => bound[file.File.Path].Bound)]);
        var findings = WholeCorpusChecker.Check(corpus, options, ofFolder);
        Problem[] problems = [.. ofFolder, .. corpus.Problems, .. findings.Problems];
        Array.Sort(problems);
        return new CheckedTexts(linked, bound, filesChecked, new CompiledCorpus(linked.Linkage, corpus.Files, findings, problems));
    }
}
