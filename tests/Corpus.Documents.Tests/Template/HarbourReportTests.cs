using System.Reflection;

namespace Corpus.Documents.Tests.Template;

/// <summary>The PDF of the template is made by <see cref="HarbourReport"/>, and read as its text says.</summary>
public sealed class HarbourReportTests
{
    private static readonly string Seeds = Path.Combine(
        typeof(HarbourReportTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "RepositoryRoot").Value!,
        "templates", "corpus", "CorpusStarter", "seeds");

    [Fact]
    public void ThePdfOfTheTemplateIsTheOneThatIsMade()
    {
        var path = Path.Combine(Seeds, "HarbourReport.pdf");
        var made = HarbourReport.Make();
        if (Environment.GetEnvironmentVariable("CORPUS_REWRITE") == "1")
        {
            File.WriteAllBytes(path, made);
        }

        File.ReadAllBytes(path).ShouldBe(made);
    }

    [Fact]
    public void ItIsReadAsAPersonReadsIt()
    {
        var document = DocumentReader.Read(HarbourReport.Make(), "HarbourReport.pdf", ExtractionOptions.Default).Document.ShouldNotBeNull();

        document.Text.ShouldBe(File.ReadAllText(Path.Combine(Seeds, "HarbourReport.txt")).Replace("\r\n", "\n", StringComparison.Ordinal));
        document.Text.ShouldContain("The toll was 2 euros until 2023, and has been 3 euros since 2024. 1\n\n1 Bicycles cross free of charge.\n");
        document.Text.ShouldContain("all who ask for it. In\fspring they found 2 cracks");
        document.Text.ShouldContain("\n\nYear\tVehicles a day\tTrucks a day\n2022\t31,400\t2,150\n");
        document.Text.ShouldNotContain("Westshore");
        document.Properties.Title.ShouldBe("Report on the harbour bridge");
        document.Properties.Authors.ShouldBe(["Westshore Harbour Office"]);
        document.Properties.Issued.ShouldBe("2025-01-31");
        document.Cells.Where(static cell => cell.Header == "Vehicles a day").Count().ShouldBe(3);
    }
}
