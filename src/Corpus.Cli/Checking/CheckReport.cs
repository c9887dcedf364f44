using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Fingerprints;

namespace Corpus.Cli.Checking;

// A family in one file: what a check says of a corpus, and of the evidence of its sources.

/// <summary>What a check says of a corpus, whether it was checked in one go or in shards: all that its reports are made of.</summary>
/// <param name="Corpus">The id of the corpus; null where no file says it.</param>
/// <param name="Ledger">What was proved, and how.</param>
/// <param name="Sources">The evidence of each source, in the order of their names.</param>
/// <param name="Problems">What is reported, in order; past the limit, with a summary for the rest.</param>
/// <param name="ShownPaths">Where each path within the corpus is, relative to the call; as it is, so that a program finds it.</param>
internal sealed record CheckReport(
    string? Corpus,
    LedgerModel Ledger,
    IReadOnlyList<SourceEvidence> Sources,
    IReadOnlyList<Problem> Problems,
    IReadOnlyDictionary<string, string> ShownPaths)
{
    public int Errors => Problems.Count(static problem => problem.IsError);

    public int Warnings => Problems.Count(static problem => problem.Descriptor.Severity == Severity.Warning);

    /// <summary>Where the file of a problem is, relative to the call. Not fit to be shown as it is.</summary>
    public string PathOf(Problem problem) => ShownPaths.TryGetValue(problem.Place.Path, out var shown) ? shown : problem.Place.Path;
}

/// <summary>What the quotes of a source are proved against.</summary>
/// <param name="Source">The name under which it is cited.</param>
/// <param name="Kind">As the JSON of a check says it: <c>none</c>, <c>fingerprint</c> or <c>text</c>.</param>
/// <param name="IsFromOriginal">Whether its record says from which file the text was taken. What is not, was never held against an original.</param>
internal sealed record SourceEvidence(string Source, string Kind, bool IsFromOriginal)
{
    public static SourceEvidence Of(SourceEntry source) => new(
        source.Model.Id, source.Evidence switch { null => "none", Fingerprint => "fingerprint", _ => "text" }, source.Model.Original is not null);
}
