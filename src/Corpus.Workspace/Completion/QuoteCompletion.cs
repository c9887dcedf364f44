using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Syntax;
using Corpus.Workspace.Passages;
using Corpus.Workspace.Snapshots;

namespace Corpus.Workspace.Completion;

/// <summary>Offers the words of the cited document as the quote, best those that print the value and leave no question.</summary>
internal static class QuoteCompletion
{
    private const int Shown = 20;

    public static IEnumerable<CompletionItem> At(CorpusSnapshot snapshot, CursorContext cursor, FileSyntax file, CancellationToken cancellation)
    {
        // What is being written is read with the mark in it, so that it is a citation even where its text is no YAML yet.
        var marked = FileReader.Read(file.File.Path, cursor.MarkedText, cancellation);
        var trial = FactTrial.Of(
            marked, snapshot.Linkage, snapshot.Settings.Options, static citation =>
                citation.Quote?.Value.Contains(CursorFinder.Mark, StringComparison.Ordinal) == true);
        if (trial?.Source?.Evidence is not DocumentText document)
        {
            return [];
        }

        return new QuoteFinder(trial, document, cancellation).Find(cursor.Typed, Shown).Select((found, index) => new CompletionItem(
            CompletionKind.Quote, found.Quote, YamlText.Of(found.Quote, cursor), cursor.Replaced, Detail(found), Documentation(found), (found.Rank * 1000)
                + index));
    }

    private static string Detail(FoundQuote found) => found.Rank switch
    {
        0 => "✓ proved",
        1 => "prints the value, and more is asked",
        _ => "does not print the value",
    };

    private static string? Documentation(FoundQuote found) =>
        found.Tried.Problems.Count == 0 ? null : string.Join("\n\n", found.Tried.Problems.Select(static problem => problem.Message));
}
