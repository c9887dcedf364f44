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
    private readonly Dictionary<string, CheckedFile> _bound;

    private CheckedTexts(LinkResult linked, Dictionary<string, CheckedFile> bound, int filesChecked, CompiledCorpus compiled)
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
    /// <param name="settings">The folders, and what is asked of the checks, now as before.</param>
    /// <param name="before">What was checked before.</param>
    public static CheckedTexts Of(
        IReadOnlyList<FileSyntax> files,
        IReadOnlyList<DocumentSyntax> documents,
        IReadOnlyList<FingerprintSyntax> fingerprints,
        CorpusSettings settings,
        CheckedTexts? before)
    {
        var options = settings.Options;
        var linked = Linker.Link(files, documents, fingerprints, settings.Referenced.Read(files), options);
        // A file that says what it said has been checked, if nothing it asks about is called or proved otherwise now: the cut of the build's pipeline.
        var keeps = before?._linked.Linkage.WithoutEntities.Equals(linked.Linkage.WithoutEntities) == true;
        var bound = new Dictionary<string, CheckedFile>(files.Count, StringComparer.Ordinal);
        var filesChecked = 0;
        foreach (var file in files)
        {
            if (keeps && before!._bound.TryGetValue(file.File.Path, out var known) && ReferenceEquals(known.Read, file)
                && known.Questions.AreAnsweredAlikeBy(linked.Linkage))
            {
                bound.Add(file.File.Path, known);
                continue;
            }

            var questions = new EntityQuestions();
            bound.Add(
                file.File.Path, new CheckedFile(file, FileBinder.Bind(file, linked.Linkage.AskedBy(questions), options, CancellationToken.None), questions));
            filesChecked++;
        }

        Problem[] ofFolder = files.Count == 0 ? [SetupProblems.NoCuratedFile(settings.Folders.Curated)] : [];
        var corpus = new BoundCorpus(files, linked, [.. files.Select(file => bound[file.File.Path].Bound)]);
        var findings = WholeCorpusChecker.Check(corpus, options, ofFolder);
        Problem[] problems = [.. ofFolder, .. corpus.Problems, .. findings.Problems];
        Array.Sort(problems);
        return new CheckedTexts(linked, bound, filesChecked, new CompiledCorpus(
            linked.Linkage, corpus.Files, findings, problems, [.. files.Where(static file => file.Sources.Count > 0)]));
    }

    /// <param name="Read">The file as it was read.</param>
    /// <param name="Bound">What came of it.</param>
    /// <param name="Questions">What its facts asked of the names of entities.</param>
    private sealed record CheckedFile(FileSyntax Read, BoundFile Bound, EntityQuestions Questions);
}
