namespace Corpus.Documents.Model;

/// <summary>What a person reads in a document, as plain text, and what is known of it besides.</summary>
/// <param name="Text">
/// The text. Lines end with LF, and so does the text. A paragraph is one line; between two there is an empty line. A row of a table is one line, with a tab
/// between two cells. Where the format has pages, each of them ends with U+000C, between two words where a paragraph runs on.
/// </param>
/// <param name="Cells">The cells of its tables that have words, in the order of the text.</param>
/// <param name="Properties">What the document says of itself.</param>
/// <param name="Extraction">How the text was got.</param>
/// <param name="Summary">What a person wants to know of it.</param>
internal sealed record ExtractedDocument(
    string Text,
    IReadOnlyList<DocumentCell> Cells,
    DocumentProperties Properties,
    ExtractionRecipe Extraction,
    DocumentSummary Summary)
{
    /// <summary>What became of each line of the document; empty unless <see cref="ExtractionOptions.Explains"/>.</summary>
    public IReadOnlyList<ExplainedLine> Lines { get; init; } = [];
}

/// <summary>A cell of a table.</summary>
/// <param name="Start">Where its text begins, in UTF-16 units of the document's text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Header">What heads its column, rows of headers joined by a space; null where nothing does, and in a header itself.</param>
internal readonly record struct DocumentCell(int Start, int Length, string? Header);

/// <summary>What a document says of itself, in the parts of its format that are meant for it. What it does not say is null.</summary>
/// <param name="Issued">When it was published or made, as an EDTF date of day, month or year.</param>
/// <param name="Language">As a BCP 47 tag.</param>
internal sealed record DocumentProperties(string? Title, IReadOnlyList<string> Authors, string? Publisher, string? Issued, string? Language)
{
    public static DocumentProperties None { get; } = new(null, [], null, null, null);
}

/// <summary>How a text was got out of its document, so that it can be got again: what is written into the evidence.</summary>
/// <param name="Format">The format: <c>pdf</c>.</param>
/// <param name="Steps">The steps in their order, each with the version of its rule: <c>hyphens 1</c>.</param>
/// <param name="Choices">What was chosen on the call and changes the text, by its option: <c>encoding</c>, <c>windows-1252</c>.</param>
internal sealed record ExtractionRecipe(string Format, IReadOnlyList<string> Steps, IReadOnlyList<KeyValuePair<string, string>> Choices);

/// <summary>A document in numbers, for the person who brings it.</summary>
/// <param name="Pages">How many pages it has; null where the format has none.</param>
/// <param name="Removed">What was taken out, and how often: “running headers”, 12.</param>
/// <param name="Oddities">What a person should look at, a sentence each.</param>
internal sealed record DocumentSummary(int? Pages, IReadOnlyList<KeyValuePair<string, int>> Removed, IReadOnlyList<string> Oddities);

/// <summary>A line of the document, and what became of it.</summary>
/// <param name="Page">From 1; null where the format has no pages.</param>
/// <param name="Raw">As it stands in the document.</param>
/// <param name="Step">The step that changed it, or took it out; null where it was taken as it is.</param>
/// <param name="Result">What became of it; empty where it was taken out.</param>
internal sealed record ExplainedLine(int? Page, string Raw, string? Step, string Result);
