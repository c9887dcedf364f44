using System.Reflection;

namespace Corpus.Documents.Tests;

/// <summary>
/// Pages of our own in the manner of those that people quote, each with what a person reads there (<c>+</c>) and what nobody does (<c>-</c>): tampered, hidden,
/// or of the page's frame. A quote may run over the end of a line or the border of a cell.
/// </summary>
public sealed class HtmlDocumentsTests
{
    private static readonly string Folder = Path.Combine(
        typeof(HtmlDocumentsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "RepositoryRoot").Value!,
        "tests", "Corpus.Documents.Tests", "Documents", "Html");

    public static TheoryData<string> Pages =>
        [.. Directory.GetFiles(Folder, "*.html").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void APageSaysWhatAPersonReadsThere(string page)
    {
        var extraction = DocumentReader.Read(File.ReadAllBytes(Path.Combine(Folder, page)), page, ExtractionOptions.Default);
        var text = string.Join(' ', extraction.Document.ShouldNotBeNull(extraction.Refusal?.Reason).Text.Split((char[])[' ', '\n', '\t', '\u00A0', '\u202F']));
        while (text.Contains("  ", StringComparison.Ordinal))
        {
            text = text.Replace("  ", " ", StringComparison.Ordinal);
        }

        var lines = File.ReadAllLines(Path.Combine(Folder, Path.ChangeExtension(page, ".quotes")));
        lines.Length.ShouldBeGreaterThan(10);
        lines.Where(line => line[0] == '+' && !Has(text, line[2..])).ShouldBeEmpty(text);
        lines.Where(line => line[0] == '-' && Has(text, line[2..])).ShouldBeEmpty(text);
    }

    // Languages with spaces are quoted by words: “of a 3” is not in “of a 35”.
    private static bool Has(string text, string quote)
    {
        for (var at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            if (!IsInWord(text, at) && !IsInWord(text, at + quote.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInWord(string text, int at) =>
        at > 0 && at < text.Length && IsOfWord(text[at - 1]) && IsOfWord(text[at]);

    private static bool IsOfWord(char character) => (char.IsLetter(character) || char.IsNumber(character)) && character < '\u3000';
}
