namespace Corpus.Language.Model;

/// <summary>A source as it is emitted: bibliography, not proof.</summary>
/// <param name="Id">The name under which it is cited.</param>
/// <param name="MemberName">Its C# name; differs from the id where that is a file name.</param>
internal sealed record SourceModel(
    string Id,
    string MemberName,
    string? File,
    string? Title,
    EquatableArray<string> Authors,
    string? Publisher,
    string? Issued,
    string? Retrieved,
    string? Url,
    string? Language,
    string? Sha256,
    int? Words)
{
    /// <summary>The language tag of its quotes that say none: its own, or else that of the corpus.</summary>
    public string QuoteLanguage { get; init; } = "";
}
