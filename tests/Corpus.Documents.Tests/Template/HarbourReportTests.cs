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

        document.Text.ShouldBe(
            """
            Report on the harbour bridge

            The harbour bridge opened on 4 May 2021. It is 1,250 metres long, and up to 60 vehicles a minute cross it. The toll was 2 euros until 2023, and has been 3 euros since 2024. 1

            1 Bicycles cross free of charge.

            The bridge stands on twelve piers of stone. Divers look at each of them twice a year, and the harbour office writes what they find into a register, which lies open to all who ask for it. In
            """.ReplaceLineEndings("\n") + "\f" + """
            spring they found 2 cracks, which were closed within a month.

            Traffic

            What crossed the bridge on an average day of each year:


            """.ReplaceLineEndings("\n") + "Year\tVehicles a day\tTrucks a day\n2022\t31,400\t2,150\n2023\t33,900\t2,480\n2024\t30,200\t2,310\n");
        document.Properties.Title.ShouldBe("Report on the harbour bridge");
        document.Properties.Authors.ShouldBe(["Westshore Harbour Office"]);
        document.Properties.Issued.ShouldBe("2025-01-31");
        document.Cells.Where(static cell => cell.Header == "Vehicles a day").Count().ShouldBe(3);
    }
}
