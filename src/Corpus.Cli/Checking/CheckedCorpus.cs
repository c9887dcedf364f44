using Corpus.Cli.Folders;
using Corpus.Language;
using Corpus.Language.Binding;
using Corpus.Language.Problems;

namespace Corpus.Cli.Checking;

/// <summary>A corpus that was read from folders and checked: what a build would say of it.</summary>
/// <param name="Folder">Where it was read from.</param>
/// <param name="Compiled">What was read.</param>
/// <param name="Problems">What is reported, in order; past the limit, with a summary for the rest.</param>
internal sealed record CheckedCorpus(CorpusFolder Folder, CompiledCorpus Compiled, IReadOnlyList<Problem> Problems)
{
    public int Errors => Problems.Count(static problem => problem.IsError);

    public int Warnings => Problems.Count(static problem => problem.Descriptor.Severity == Severity.Warning);

    /// <summary>What is told of it.</summary>
    public CheckReport Report => new(
        Compiled.Corpus?.Id, Compiled.Ledger, [.. Compiled.Linkage.Sources.Select(SourceEvidence.Of)], Problems, Folder.ShownPaths);

    public static CheckedCorpus Of(CorpusFolder folder, CheckOptions options)
    {
        var compiled = CorpusCompiler.Compile(folder.Yaml, folder.Documents, options, ProblemsOf(folder), folder.OtherFiles, folder.Referenced);
        return new CheckedCorpus(folder, compiled, ProblemReport.Limit(compiled.Problems));
    }

    /// <summary>What is wrong with a folder whatever its files say.</summary>
    public static IReadOnlyList<Problem> ProblemsOf(CorpusFolder folder) =>
        folder.Yaml.Count == 0 ? [SetupProblems.NoCuratedFile(folder.CuratedFolder)] : [];

    /// <summary>The same with problems that no build finds.</summary>
    public CheckedCorpus With(IEnumerable<Problem> more)
    {
        Problem[] all = [.. Compiled.Problems, .. more];
        Array.Sort(all);
        return this with { Problems = ProblemReport.Limit(all) };
    }
}
