using System.Reflection;

namespace Corpus.Documents.Tests;

/// <summary>PDFs of our own by programs that people use, each with what a person reads there (<c>+</c>) and what nobody does (<c>-</c>).</summary>
public sealed class PdfDocumentsTests
{
    private static readonly string Folder = Path.Combine(
        typeof(PdfDocumentsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "RepositoryRoot").Value!,
        "tests", "Corpus.Documents.Tests", "Documents", "Pdf");

    public static TheoryData<string> Documents =>
        [.. Directory.GetFiles(Folder, "*.quotes").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void ADocumentSaysWhatAPersonReadsThere(string name)
    {
        var extraction = DocumentReader.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".pdf")), name + ".pdf", ExtractionOptions.Default);
        var text = extraction.Document.ShouldNotBeNull(extraction.Refusal?.Reason).Text.Replace("\n\n", " ¶ ", StringComparison.Ordinal)
            .Replace('\t', ' ').Replace('\n', ' ').Replace("\f", "", StringComparison.Ordinal);
        while (text.Contains("  ", StringComparison.Ordinal))
        {
            text = text.Replace("  ", " ", StringComparison.Ordinal);
        }

        foreach (var line in File.ReadAllLines(Path.Combine(Folder, name + ".quotes")))
        {
            text.Contains(line[2..], StringComparison.Ordinal).ShouldBe(line[0] == '+', line);
        }
    }
}
