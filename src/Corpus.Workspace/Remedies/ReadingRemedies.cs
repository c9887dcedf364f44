using Corpus.Workspace.Passages;
using Corpus.Workspace.Symbols;

namespace Corpus.Workspace.Remedies;

/// <summary>Readings that are needed no more. A reading that is missing is written by a person, who knows why the quote means what it does.</summary>
internal static class ReadingRemedies
{
    public static IEnumerable<(string Title, TextEdit? Edit)> Of(YamlEdits edits, FactTrial trial)
    {
        if (trial.Citation.Readings is [var first, ..] && edits.Remove(first.Span) is { } edit)
        {
            yield return ("Remove the reading", edit);
        }
    }
}
