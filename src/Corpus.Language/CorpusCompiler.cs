using Corpus.Language.Binding;
using Corpus.Language.Checking;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;

namespace Corpus.Language;

/// <summary>A text that a corpus is made of.</summary>
/// <param name="Path">Its path within the project, with forward slashes: <c>curated/treaty.yaml</c>.</param>
internal sealed record InputText(string Path, string Text);

/// <summary>A corpus that was read, bound and checked.</summary>
internal sealed record CompiledCorpus(Linkage Linkage, IReadOnlyList<BoundFile> Files, ClosedCorpus Closed, IReadOnlyList<Problem> Problems)
{
    public CorpusModel? Corpus => Linkage.Corpus;

    public IEnumerable<EntityModel> Entities => Files.SelectMany(static file => file.Entities);

    public LedgerModel Ledger => Closed.Ledger;

    public bool HasErrors => Problems.Any(static problem => problem.IsError);
}

/// <summary>
/// The whole way from texts to a checked corpus, for callers that have no compiler around them. The generator goes the same way step by
/// step, so that what did not change is not done again.
/// </summary>
internal static class CorpusCompiler
{
    /// <param name="curated">Facts and source records.</param>
    /// <param name="documents">What lies beside the records: texts and fingerprints.</param>
    /// <param name="options">What a build asks.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static CompiledCorpus Compile(IEnumerable<InputText> curated, IEnumerable<InputText> documents, CheckOptions options, CancellationToken cancellation = default)
    {
        var files = curated.OrderBy(static input => input.Path, StringComparer.Ordinal).Select(input => FileReader.Read(input.Path, input.Text, cancellation)).ToArray();
        var evidence = documents.OrderBy(static input => input.Path, StringComparer.Ordinal).ToLookup(static input => FingerprintSyntax.IsNamed(input.Path));
        var texts = evidence[false].Select(static input => DocumentSyntax.Read(input.Path, input.Text)).ToArray();
        var fingerprints = evidence[true].Select(static input => FingerprintSyntax.Read(input.Path, input.Text)).ToArray();
        var linked = Linker.Link(files, texts, fingerprints, options);
        var bound = files.Select(file => FileBinder.Bind(file, linked.Linkage, options, cancellation)).ToArray();
        var problems = new List<Problem>();
        foreach (var file in files)
        {
            problems.AddRange(file.Problems);
        }

        problems.AddRange(linked.Problems);
        foreach (var file in bound)
        {
            problems.AddRange(file.Problems);
        }

        var closed = WholeCorpusChecker.Close(bound, linked.Linkage, options, files.Length == 0 || problems.Exists(static problem => problem.IsError));
        problems.AddRange(closed.Problems);
        problems.Sort();
        return new CompiledCorpus(linked.Linkage, bound, closed, problems);
    }
}
