using System.Text;
using System.Xml;
using Corpus.Documents.Text;

namespace Corpus.Documents.Packages;

/// <summary>XML of documents that nobody vouches for: no document type, so no entities to blow up; nothing fetched; nothing that grows without end.</summary>
internal static class SafeXml
{
    public static XmlReader Open(Stream stream) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
        // Word writes U+FFFE and the like where somebody pasted them; that is no reason to refuse a document.
        CheckCharacters = false,
    });

    /// <summary>Reads the text of the element that the reader stands on, without that of elements in it, and moves to its end.</summary>
    public static string ReadText(XmlReader reader, Allowance allowance)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        StringBuilder? more = null;
        string? first = null;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            allowance.Check();
            if (reader.Depth != depth + 1
                || reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
            {
                continue;
            }

            if (first is null)
            {
                first = reader.Value;
                continue;
            }

            more ??= new StringBuilder(first);
            more.Append(reader.Value);
            allowance.CheckCharacters(more.Length);
        }

        return more?.ToString() ?? first ?? "";
    }

    /// <summary>Moves past all that the element holds, to its end.</summary>
    public static void Skip(XmlReader reader, Allowance allowance)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            allowance.Check();
        }
    }
}
