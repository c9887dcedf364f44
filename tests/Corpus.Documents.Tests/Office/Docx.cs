using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Corpus.Documents.Tests.Office;

/// <summary>Makes DOCX documents.</summary>
internal static class Docx
{
    private const string Names =
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        """;

    public static byte[] Of(
        string body,
        string? numbering = null,
        string? styles = null,
        string? footnotes = null,
        string? endnotes = null,
        string? settings = null,
        Action<WordprocessingDocument>? more = null)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            Write(main, $"<w:document {Names}><w:body>{body}</w:body></w:document>");
            Add<NumberingDefinitionsPart>(main, "numbering", numbering);
            Add<StyleDefinitionsPart>(main, "styles", styles);
            Add<FootnotesPart>(main, "footnotes", footnotes);
            Add<EndnotesPart>(main, "endnotes", endnotes);
            Add<DocumentSettingsPart>(main, "settings", settings);
            more?.Invoke(document);
        }

        return stream.ToArray();
    }

    /// <summary>A paragraph of runs, each as it stands.</summary>
    public static string P(string text, string properties = "") =>
        $"""<w:p>{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}{R(text)}</w:p>""";

    public static string R(string text, string properties = "") =>
        $"""<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}<w:t xml:space="preserve">{text}</w:t></w:r>""";

    public static Extraction Read(byte[] bytes, ExtractionOptions? options = null) =>
        DocumentReader.Read(bytes, "document.docx", options ?? ExtractionOptions.Default);

    public static string TextOf(byte[] bytes, ExtractionOptions? options = null) => Read(bytes, options).Document.ShouldNotBeNull().Text;

    private static void Add<TPart>(MainDocumentPart main, string name, string? content)
        where TPart : OpenXmlPart, IFixedContentTypePart
    {
        if (content is not null)
        {
            Write(main.AddNewPart<TPart>(), $"<w:{name} {Names}>{content}</w:{name}>");
        }
    }

    private static void Write(OpenXmlPart part, string xml)
    {
        using var stream = part.GetStream(FileMode.Create);
        stream.Write(System.Text.Encoding.UTF8.GetBytes(xml));
    }
}
