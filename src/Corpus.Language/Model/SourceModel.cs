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
    /// <summary>The C# name of a source that is cited by a name, or by a file name.</summary>
    public static string MemberNameOf(string id) => Names.IsUpper(id) ? id : Names.FromFileName(id);

    /// <summary>The language tag of its quotes that say none: its own, or else that of the corpus.</summary>
    public string QuoteLanguage { get; init; } = "";

    /// <summary>The file that its text was got out of; null where it was brought as text.</summary>
    public OriginalModel? Original { get; init; }
}

/// <summary>The file that the text of a source was got out of.</summary>
/// <param name="File">Its name, without a folder.</param>
/// <param name="Sha256">The digest of its bytes.</param>
/// <param name="MediaType">What it is: <c>application/pdf</c>.</param>
/// <param name="Bytes">How many bytes it has.</param>
internal sealed record OriginalModel(string? File, string Sha256, string MediaType, long Bytes);
