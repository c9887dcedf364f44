using Corpus.Language.Binding;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;

namespace Corpus.Language.Checking;

/// <summary>Explains that there is no source of a name, and which one may be meant.</summary>
internal static class UnknownSources
{
    public static Problem Explain(Located source, Linkage linkage, ProblemList problems)
    {
        var at = problems.At(source.Span);
        if (linkage.Imported.ImportOf(source.Value) is { } import)
        {
            return linkage.Imported.HasSource(source.Value)
                ? ImportProblems.CannotCite(at, source.Value, import.CorpusId)
                : ImportProblems.UnknownName(at, source.Value, import.CorpusId, import.Version, problems.IsCrowded ? null : import.Sources.ToArray());
        }

        if (problems.IsCrowded)
        {
            return ProvenanceProblems.UnknownSource(at, source.Value, known: null);
        }

        return linkage.SourceOfOtherEnding(source.Value) is { } meant ? ProvenanceProblems.SourceOfOtherEnding(at, source.Value, meant)
            : linkage.FileOfOtherEnding(source.Value) is { } unread
                ? ProvenanceProblems.UnreadSource(at, source.Value, unread, DocumentSyntax.IsIngested(unread))
            : ProvenanceProblems.UnknownSource(at, source.Value, [.. linkage.Sources.Select(static known => known.Model.Id)]);
    }
}
