using System.Xml;
using Corpus.Documents.Packages;
using Corpus.Documents.Text;

namespace Corpus.Documents.Office;

/// <summary>What is said of a paragraph, as far as it matters to a reader.</summary>
/// <param name="Style">Its style; null for the default one.</param>
/// <param name="List">The number of its list; 0 where it is expressly in none, null where its style decides.</param>
/// <param name="ListLevel">Null where its style decides.</param>
/// <param name="MarkInserted">Whether its end is an insertion that nobody has accepted.</param>
/// <param name="MarkDeleted">Whether its end is a deletion that nobody has accepted.</param>
/// <param name="MarkHidden">Whether its end is not seen, so that the next paragraph goes on on its line.</param>
/// <param name="EndsSection">Whether a section ends with it.</param>
internal readonly record struct ParagraphProperties(
    string? Style, int? List, int? ListLevel, bool MarkInserted, bool MarkDeleted, bool MarkHidden, bool EndsSection)
{
    /// <summary>Reads the element that the reader stands on, and moves to its end.</summary>
    public static ParagraphProperties Read(XmlReader reader, Allowance allowance)
    {
        var properties = default(ParagraphProperties);
        if (reader.IsEmptyElement)
        {
            return properties;
        }

        var depth = reader.Depth;
        var isInMark = false;
        while (reader.Read() && reader.Depth > depth)
        {
            allowance.Check();
            if (reader.LocalName == "rPr" && reader.Depth == depth + 1)
            {
                isInMark = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            }

            if (reader.NodeType != XmlNodeType.Element || !WordXml.IsWord(reader))
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "pStyle":
                    properties = properties with { Style = WordXml.Value(reader) };
                    break;
                case "numId":
                    properties = properties with { List = WordXml.Number(WordXml.Value(reader)) };
                    break;
                case "ilvl":
                    properties = properties with { ListLevel = WordXml.Number(WordXml.Value(reader)) };
                    break;
                case "ins" or "moveTo" when isInMark:
                    properties = properties with { MarkInserted = true };
                    break;
                case "del" or "moveFrom" when isInMark:
                    properties = properties with { MarkDeleted = true };
                    break;
                case "vanish" or "specVanish" when isInMark:
                    properties = properties with { MarkHidden = WordXml.IsOn(reader) };
                    break;
                case "framePr" when WordXml.Attribute(reader, "dropCap") is "drop" or "margin":
                    // A first letter that is larger than its word.
                    properties = properties with { MarkHidden = true };
                    break;
                case "sectPr":
                    properties = properties with { EndsSection = true };
                    SafeXml.Skip(reader, allowance);
                    break;
                case "pPrChange" or "rPrChange":
                    SafeXml.Skip(reader, allowance);
                    break;
            }
        }

        return properties;
    }
}
