using Corpus.Language.Binding;
using Corpus.Language.Checking;
using Corpus.Language.Importing;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;

namespace Corpus.Language;

// A family in one file: what goes into a compilation, what comes out, and the way.

/// <summary>A text that a corpus is made of.</summary>
/// <param name="Path">Its path within the project, with forward slashes: <c>curated/treaty.yaml</c>.</param>
internal sealed record InputText(string Path, string Text);

/// <summary>A corpus that was read, bound and checked.</summary>
/// <param name="Records">The files that have source records, as they were read.</param>
internal sealed record CompiledCorpus(
    Linkage Linkage,
    IReadOnlyList<BoundFile> Files,
    WholeCorpusFindings Findings,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<FileSyntax> Records)
{
    public CorpusModel? Corpus => Linkage.Corpus;

    public IEnumerable<EntityModel> Entities => Files.SelectMany(static file => file.Entities).Select(Findings.Completion.Complete);

    public LedgerModel Ledger => Findings.Ledger;
}

/// <summary>
/// The whole way from texts to a checked corpus, for callers that have no compiler around them. The generator goes the same way step by
/// step, so that what did not change is not done again.
/// </summary>
internal static class CorpusCompiler
{
    /// <param name="curated">The curated files and the source records.</param>
    /// <param name="documents">What lies beside the records: texts and fingerprints.</param>
    /// <param name="options">What is asked of the checks.</param>
    /// <param name="ofBuild">What is already known to be wrong around them; it is reported with the rest.</param>
    /// <param name="otherFiles">The paths of files beside the records that are not read as texts.</param>
    /// <param name="referenced">The other corpora that this one may name.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static CompiledCorpus Compile(
        IEnumerable<InputText> curated,
        IEnumerable<InputText> documents,
        CheckOptions options,
        IReadOnlyList<Problem>? ofBuild = null,
        IReadOnlyList<string>? otherFiles = null,
        ReferencedCorpora? referenced = null,
        CancellationToken cancellation = default)
    {
        var (files, linked) = Link(curated, documents, options, otherFiles, referenced, cancellation);
        var corpus = new BoundCorpus(files, linked, [.. files.Select(file => FileBinder.Bind(file, linked.Linkage, options, cancellation))]);
        var findings = WholeCorpusChecker.Check(corpus, options, ofBuild ?? []);
        Problem[] problems = [.. ofBuild ?? [], .. corpus.Problems, .. findings.Problems];
        Array.Sort(problems);
        return new CompiledCorpus(linked.Linkage, corpus.Files, findings, problems, [.. files.Where(static file => file.Sources.Count > 0)]);
    }

    /// <summary>The first half of the way: all files read, and what they know of each other.</summary>
    public static (IReadOnlyList<FileSyntax> Files, LinkResult Linked) Link(
        IEnumerable<InputText> curated,
        IEnumerable<InputText> documents,
        CheckOptions options,
        IReadOnlyList<string>? otherFiles = null,
        ReferencedCorpora? referenced = null,
        CancellationToken cancellation = default)
    {
        var files = curated.OrderBy(static input => input.Path, StringComparer.Ordinal).Select(input => FileReader.Read(input.Path, input.Text, cancellation))
            .ToArray();
        var evidence = documents.OrderBy(static input => input.Path, StringComparer.Ordinal).ToLookup(static input => FingerprintSyntax.IsNamed(input.Path));
        var texts = evidence[false].Select(static input => DocumentSyntax.Read(input.Path, input.Text)).Concat((otherFiles ?? []).Select(DocumentSyntax.Other))
            .OrderBy(static document => document.Path, StringComparer.Ordinal).ToArray();
        var fingerprints = evidence[true].Select(static input => FingerprintSyntax.Read(input.Path, input.Text)).ToArray();
        return (files, Linker.Link(files, texts, fingerprints, referenced?.Read(files) ?? [], options));
    }
}
