using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Corpus.Documents.Tests.Pdf;

/// <summary>Makes the pages of a test: lines of text where they are put. A4, with the origin below on the left.</summary>
internal sealed class PdfPages
{
    private readonly PdfDocumentBuilder _builder = new();
    private readonly PdfDocumentBuilder.AddedFont _font;
    private PdfPageBuilder? _page;
    private byte[]? _bytes;

    public PdfPages() => _font = _builder.AddStandard14Font(Standard14Font.TimesRoman);

    public PdfDocumentBuilder.DocumentInformationBuilder Information => _builder.DocumentInformation;

    public PdfPages Page()
    {
        _page = _builder.AddPage(PageSize.A4);
        return this;
    }

    public PdfPages Put(double x, double y, string text, double size = 10)
    {
        _page!.AddText(text, size, new PdfPoint(x, y), _font);
        return this;
    }

    /// <summary>A text that ends at a place.</summary>
    public PdfPages PutRight(double right, double y, string text, double size = 10) =>
        Put(right - _page!.MeasureText(text, size, new PdfPoint(0, y), _font)[^1].EndBaseLine.X, y, text, size);

    /// <summary>Lines below one another, each stretched to nothing: as wide as it is.</summary>
    public PdfPages Lines(double x, double y, params IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Put(x, y, line);
            y -= 12;
        }

        return this;
    }

    public PdfPages Line(double left, double right, double y)
    {
        _page!.DrawLine(new PdfPoint(left, y), new PdfPoint(right, y), 0.5);
        return this;
    }

    public byte[] Bytes() => _bytes ??= _builder.Build();

    public ExtractedDocument Read(ExtractionOptions? options = null)
    {
        var extraction = DocumentReader.Read(Bytes(), "test.pdf", options ?? ExtractionOptions.Default);
        extraction.Refusal.ShouldBeNull();
        return extraction.Document.ShouldNotBeNull();
    }
}
