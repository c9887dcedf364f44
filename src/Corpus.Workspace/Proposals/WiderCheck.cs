using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Workspace.Passages;
using Corpus.Workspace.Snapshots;

namespace Corpus.Workspace.Proposals;

/// <summary>
/// Whether a quote says in its sentence what it says alone: with some words more on each side it has to prove the same. So “of 90 metres” is not cut out of
/// “half of 90 metres”, nor “39” out of “38 or 39”.
/// </summary>
internal static class WiderCheck
{
    /// <summary>How many words are taken in on each side, as far as the sentence goes.</summary>
    private const int More = 6;

    public static IEnumerable<string> Of(CorpusSnapshot after, FileSyntax file, FactSyntax written, IReadOnlyList<TracedCitation> citations)
    {
        foreach (var (traced, citation) in citations.Zip(written.Statement.Citations))
        {
            if (CitedPassage.Of(after.Linkage, traced) is not { } passage
                || FactTrial.Of(file, after.Linkage, after.Settings.Options, known => ReferenceEquals(known, citation)) is not { } trial)
            {
                continue;
            }

            var (first, end) = (passage.Words.First, passage.Words.End);
            first = Math.Max(passage.SentenceOf(passage.Words).First, first - More);
            end = Math.Min(passage.SentenceOf(new WordRange(end - 1, 1)).End, end + More);
            var wider = passage.Sentences.Read(new WordRange(first, end - first));
            var tried = trial.Try(citation with { Quote = citation.Quote! with { Value = wider }, Prefix = null, Suffix = null });
            var problem = tried.Problems.FirstOrDefault(static problem => problem.Id != ProvenanceProblems.QuoteTooLongId.Id);
            var note = tried.Citation?.Notes.FirstOrDefault(note => note.State is PointState.Failed or PointState.NotChecked or PointState.InPart
                || (note.State == PointState.None && traced.Notes.Any(known => known.Point == note.Point && known.State == PointState.Printed)));
            if (tried.Citation is null || problem is not null || note is not null)
            {
                yield return $"“{traced.Citation.Quote}” does not say the same as “{wider}”, which it is cut from: "
                    + (problem?.Message ?? (note is null ? "that is not proved" : $"{PointCounts.Points[(int)note.Point]} is not printed there"));
            }
        }
    }
}
