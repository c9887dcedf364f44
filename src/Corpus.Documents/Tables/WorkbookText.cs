using System.Globalization;
using System.Text;
using System.Xml;
using Corpus.Documents.Packages;
using Corpus.Documents.Text;

namespace Corpus.Documents.Tables;

/// <summary>The texts of a workbook's cells.</summary>
internal static class WorkbookText
{
    /// <summary>The texts that cells share, by their numbers.</summary>
    public static List<string> ReadShared(OpenPackage package, string? part, Allowance allowance)
    {
        var texts = new List<string>();
        var characters = 0L;
        using var reader = package.OpenXml(part);
        while (reader is not null && reader.Read())
        {
            allowance.Check();
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                texts.Add(ReadRich(reader, allowance));
                allowance.CheckCharacters(characters += texts[^1].Length);
            }
        }

        return texts;
    }

    /// <summary>The text of the element that the reader stands on, of all its runs; without what only says how to pronounce it.</summary>
    public static string ReadRich(XmlReader reader, Allowance allowance)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            allowance.Check();
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "rPh")
            {
                SafeXml.Skip(reader, allowance);
            }
            else if (reader.LocalName == "t")
            {
                text.Append(SafeXml.ReadText(reader, allowance));
                allowance.CheckCharacters(text.Length);
            }
        }

        return Unescape(text.ToString());
    }

    /// <summary>A text in which <c>_x000D_</c> stands for the character of that number.</summary>
    public static string Unescape(string text)
    {
        const int Length = 7;
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var unescaped = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '_' && index + Length <= text.Length && text[index + 1] == 'x' && text[index + Length - 1] == '_'
                && ushort.TryParse(text.AsSpan(index + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                unescaped.Append((char)code);
                index += Length - 1;
            }
            else
            {
                unescaped.Append(text[index]);
            }
        }

        return unescaped.ToString();
    }
}
