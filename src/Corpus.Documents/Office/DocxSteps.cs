namespace Corpus.Documents.Office;

/// <summary>The steps of reading a DOCX document, each with the version of its rule.</summary>
internal static class DocxSteps
{
    public const string Changes = "tracked changes 1";
    public const string Hidden = "hidden text 1";
    public const string Symbols = "symbols 1";
    public const string Notes = "note marks 1";
    public const string Lists = "list numbers 1";
    public const string Headers = "headers 1";

    public static IReadOnlyList<string> All { get; } = [Changes, Hidden, Symbols, Notes, Lists, Headers];
}
