using System.Diagnostics;
using System.Reflection;

namespace Corpus.Documents.Tests.Pdf;

public sealed class PdfRefusalTests
{
    [Fact]
    public void APageWithoutTextIsRefusedWithTheWayForScans()
    {
        var refusal = Refusal(new RawPdf().OnePage("0 0 m 100 100 l S").Bytes());

        refusal.Kind.ShouldBe(RefusalKind.NoText);
        refusal.Remedy.ShouldContain("OCR");
    }

    [Fact]
    public void WhatAsksForAPasswordIsRefused() => Refusal(Document("harbour-password.pdf")).Kind.ShouldBe(RefusalKind.Encrypted);

    [Fact]
    public void WhatIsEncryptedAndOpensWithoutAPasswordIsRead() =>
        DocumentReader.Read(Document("harbour-owner-password.pdf"), "test.pdf", ExtractionOptions.Default).Document.ShouldNotBeNull()
            .Text.ShouldBe("The harbour was dredged in the spring.\n");

    [Fact]
    public void WhatIsNoPdfIsRefused() => Refusal("%PDF-1.7\nnothing more"u8.ToArray()).Kind.ShouldBe(RefusalKind.Malformed);

    [Fact]
    public void CharactersWithoutMeaningAreRefused()
    {
        var text = string.Concat(Enumerable.Range(0, 400).Select(static i => (char)('!' + (i % 2))));
        var pdf = new RawPdf().OnePage($"BT /F2 12 Tf 50 700 Td ({text}) Tj ET", "/Font << /F1 5 0 R /F2 6 0 R >>")
            .Object(6, "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] "
                + "/CharProcs << /x 7 0 R >> /Encoding << /Type /Encoding /Differences [33 /q1 /q2] >> "
                + "/FirstChar 33 /LastChar 34 /Widths [0.5 0.5] >>")
            .Stream(7, "0.5 0 d0"u8.ToArray());

        Refusal(pdf.Bytes()).Kind.ShouldBe(RefusalKind.Unreadable);
    }

    [Theory]
    [InlineData("harbours-arabic-weasyprint.pdf")]
    [InlineData("harbours-hindi-weasyprint.pdf")]
    [InlineData("harbours-bengali-qt.pdf")]
    public void WhatSaysOtherCharactersThanItShowsIsRefused(string name)
    {
        var refusal = Refusal(Document(name));

        refusal.Kind.ShouldBe(RefusalKind.Unreadable);
        refusal.Reason.ShouldContain("or says it wrongly");
    }

    [Fact]
    public void WhatUnpacksToMoreThanADocumentMayIsNotUnpacked()
    {
        var bomb = RawPdf.Packed(new byte[64 << 20]);
        var pdf = new RawPdf().Object(1, "<< /Type /Catalog /Pages 2 0 R >>").Object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .Object(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>").Stream(4, bomb, "/Filter /FlateDecode").Bytes();
        var options = ExtractionOptions.Default with { Limits = ExtractionLimits.Default with { UnpackedBytes = 16 << 20 } };

        DocumentReader.Read(pdf, "test.pdf", options).Refusal.ShouldNotBeNull().Kind.ShouldBe(RefusalKind.TooMuch);
    }

    [Fact]
    public void ADrawingThatDrawsItselfEnds()
    {
        var pdf = new RawPdf().OnePage("BT /F1 12 Tf 50 700 Td (Text of the page.) Tj ET /X Do", "/XObject << /X 6 0 R >>")
            .Stream(6, "/X Do"u8.ToArray(), "/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /XObject << /X 6 0 R >> >>");

        ReadsInTime(pdf.Bytes());
    }

    [Fact]
    public void PagesThatHoldThemselvesEnd() =>
        ReadsInTime(new RawPdf().Object(1, "<< /Type /Catalog /Pages 2 0 R >>").Object(2, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 4 >>").Bytes());

    [Theory]
    [InlineData("[", 200_000)]
    [InlineData("<</A", 100_000)]
    [InlineData("q ", 100_000)]
    [InlineData("BT ", 100_000)]
    [InlineData("/P <</A [", 50_000)]
    [InlineData("/P BMC ", 100_000)]
    public void DeepNestingEnds(string opening, int times) => ReadsInTime(new RawPdf().OnePage(string.Concat(Enumerable.Repeat(opening, times))).Bytes());

    [Fact]
    public void DeepNestingInTheFileEnds() =>
        ReadsInTime(new RawPdf().Object(1, "<< /Type /Catalog /Pages 2 0 R /Names " + new string('[', 200_000) + " >>").Object(2,
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .Object(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>").Bytes());

    [Fact]
    public void ACallThatIsCalledOffThrows()
    {
        using var called = new CancellationTokenSource();
        called.Cancel();

        Should.Throw<OperationCanceledException>(() => DocumentReader
            .Read(new PdfPages().Page().Put(60, 700, "Text.").Bytes(), "test.pdf", ExtractionOptions.Default, called.Token));
    }

    private static byte[] Document(string name) => File.ReadAllBytes(Path.Combine(Root, "tests", "Corpus.Documents.Tests", "Documents", "Pdf", name));

    private static string Root => typeof(PdfRefusalTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data =>
        data.Key == "RepositoryRoot").Value!;

    private static ExtractionRefusal Refusal(byte[] pdf) => DocumentReader.Read(pdf, "test.pdf", ExtractionOptions.Default).Refusal.ShouldNotBeNull();

    private static void ReadsInTime(byte[] pdf)
    {
        var clock = Stopwatch.StartNew();
        DocumentReader.Read(pdf, "test.pdf", ExtractionOptions.Default with { Limits = ExtractionLimits.Default with { Time = TimeSpan.FromSeconds(20) } });
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }
}
