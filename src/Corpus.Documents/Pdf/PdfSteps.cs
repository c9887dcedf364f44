namespace Corpus.Documents.Pdf;

/// <summary>The steps from the pages to the text, each with the version of its rule. Who changes what a rule gives counts its version up.</summary>
internal static class PdfSteps
{
    public const string Characters = "characters 2";
    public const string Words = "words 2";
    public const string Marks = "marks 1";
    public const string LineNumbers = "line numbers 1";
    public const string RunningLines = "running lines 2";
    public const string Order = "reading order 2";
    public const string Tables = "tables 2";
    public const string Paragraphs = "paragraphs 2";
    public const string Hyphens = "hyphens 1";

    public static IReadOnlyList<string> All { get; } = [Characters, Words, Marks, LineNumbers, RunningLines, Order, Tables, Paragraphs, Hyphens];
}
