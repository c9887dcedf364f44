using Corpus.Workspace.Snapshots;
using Corpus.Workspace.Symbols;

namespace Corpus.Workspace.Remedies;

/// <summary>Applies edits to the YAML of a snapshot.</summary>
internal static class TextEdits
{
    public static CorpusSnapshot Apply(CorpusSnapshot snapshot, IReadOnlyList<TextEdit> edits) =>
        snapshot.With(edits.GroupBy(static edit => edit.Path, StringComparer.Ordinal)
        .Select(file => new CorpusText(file.Key, Apply(snapshot.Files.TryGetValue(file.Key, out var known) ? known.File.Text : "", file))));

    /// <summary>A text after its edits, which do not overlap.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits) =>
        edits.OrderByDescending(static edit => edit.Span.Start)
            .Aggregate(text, static (current, edit) => current.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText));
}
