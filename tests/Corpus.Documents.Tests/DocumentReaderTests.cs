namespace Corpus.Documents.Tests;

public sealed class DocumentReaderTests
{
    [Fact]
    public void AFileOfNoKnownFormatIsRefusedWithWhatToDo()
    {
        var refusal = DocumentReader.Read("hello"u8.ToArray(), "report.xyz", ExtractionOptions.Default).Refusal.ShouldNotBeNull();

        refusal.Kind.ShouldBe(RefusalKind.UnknownFormat);
        refusal.Remedy.ShouldContain("PDF");
    }
}
