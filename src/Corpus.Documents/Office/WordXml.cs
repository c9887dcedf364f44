using System.Globalization;
using System.Xml;

namespace Corpus.Documents.Office;

/// <summary>The names of WordprocessingML (ECMA-376, part 1), in both editions of the standard.</summary>
internal static class WordXml
{
    public static bool IsWord(XmlReader reader) => reader.NamespaceURI
        is "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static bool IsMath(XmlReader reader) => reader.NamespaceURI
        is "http://schemas.openxmlformats.org/officeDocument/2006/math" or "http://purl.oclc.org/ooxml/officeDocument/math";

    public static bool IsCompatibility(XmlReader reader) => reader.NamespaceURI is "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>An attribute of the element's own namespace.</summary>
    public static string? Attribute(XmlReader reader, string name) => reader.GetAttribute(name, reader.NamespaceURI) ?? reader.GetAttribute(name);

    public static string? Value(XmlReader reader) => Attribute(reader, "val");

    public static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether the property that the element is is on; one without a value is.</summary>
    public static bool IsOn(XmlReader reader) => Value(reader) is not ("0" or "false" or "off");
}
