using System.Reflection;

namespace Corpus.Documents.Tests;

/// <summary>
/// Documents as word processors and spreadsheet programs write them, each with what a person reads there (<c>+</c>) and what nobody does (<c>-</c>):
/// tampered, hidden or deleted. A quote may run over the border of a cell.
/// </summary>
public sealed class OfficeDocumentsTests
{
    private static readonly string Folder = Path.Combine(
        typeof(OfficeDocumentsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "RepositoryRoot").Value!,
        "tests", "Corpus.Documents.Tests", "Documents", "Office");

    private static readonly ExtractionOptions Accepted = new() { AcceptsChanges = true };

    [Theory]
    [InlineData("agreement.docx")]
    [InlineData("ports.xls")]
    [InlineData("ports.xlsx")]
    [InlineData("regulation.docx")]
    [InlineData("report.docx")]
    [InlineData("stations.csv")]
    public void ADocumentSaysWhatAPersonReadsThere(string name)
    {
        var extraction = DocumentReader.Read(File.ReadAllBytes(Path.Combine(Folder, name)), name, Accepted);
        var text = extraction.Document.ShouldNotBeNull(extraction.Refusal?.Reason).Text;
        var words = $" {string.Join(' ', text.Split([' ', '\n', '\t', '\f', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries))} ";
        var lines = File.ReadAllLines(Path.Combine(Folder, Path.ChangeExtension(name, ".quotes")));

        lines.Length.ShouldBeGreaterThan(17);
        lines.Where(line => line[0] == '+' && !Has(words, line[2..])).ShouldBeEmpty(text);
        lines.Where(line => line[0] == '-' && Has(words, line[2..])).ShouldBeEmpty(text);
    }

    [Fact]
    public void ADocumentIsTheSameInEveryCultureAndTwice()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            foreach (var path in Directory.GetFiles(Folder).Where(static path => Path.GetExtension(path) is ".docx" or ".xlsx" or ".xls" or ".csv"))
            {
                var first = DocumentReader.Read(File.ReadAllBytes(path), path, Accepted).Document.ShouldNotBeNull();
                foreach (var name in new[] { "tr-TR", "fi-FI", "ar-SA", "de-DE" })
                {
                    Thread.CurrentThread.CurrentCulture = new(name);
                    var again = DocumentReader.Read(File.ReadAllBytes(path), path, Accepted).Document.ShouldNotBeNull();
                    again.Text.ShouldBe(first.Text);
                    again.Cells.ShouldBe(first.Cells);
                }
            }
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    // A quote begins and ends where words do, or where a mark of punctuation parts it from the rest.
    private static bool Has(string words, string quote)
    {
        for (var at = words.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = words.IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            if (!char.IsLetterOrDigit(words[at - 1]) && !char.IsLetterOrDigit(words[at + quote.Length]))
            {
                return true;
            }
        }

        return false;
    }
}
