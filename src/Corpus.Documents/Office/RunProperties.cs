using System.Xml;
using Corpus.Documents.Packages;
using Corpus.Documents.Text;

namespace Corpus.Documents.Office;

/// <summary>What a run of characters looks like, as far as it matters to a reader.</summary>
/// <param name="Style">Its character style.</param>
/// <param name="IsHidden">Null where nothing is said.</param>
/// <param name="Level">Above or below the line: the value of <c>w:vertAlign</c>.</param>
/// <param name="Font">The font of its Latin letters.</param>
internal readonly record struct RunProperties(string? Style, bool? IsHidden, string? Level, string? Font)
{
    /// <summary>Reads the element that the reader stands on, and moves to its end.</summary>
    public static RunProperties Read(XmlReader reader, Allowance allowance)
    {
        var properties = default(RunProperties);
        if (reader.IsEmptyElement)
        {
            return properties;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            allowance.Check();
            if (reader.NodeType != XmlNodeType.Element || !WordXml.IsWord(reader))
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "rStyle":
                    properties = properties with { Style = WordXml.Value(reader) };
                    break;
                case "vanish":
                    properties = properties with { IsHidden = WordXml.IsOn(reader) };
                    break;
                case "vertAlign":
                    properties = properties with { Level = WordXml.Value(reader) };
                    break;
                case "rFonts":
                    properties = properties with { Font = WordXml.Attribute(reader, "ascii") ?? WordXml.Attribute(reader, "hAnsi") };
                    break;
                case "rPrChange":
                    SafeXml.Skip(reader, allowance);
                    break;
            }
        }

        return properties;
    }
}
