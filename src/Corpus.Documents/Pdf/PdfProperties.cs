using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Corpus.Documents.Pdf;

/// <summary>What a document says of itself: in its XMP metadata, and else in its older table of information.</summary>
internal static class PdfProperties
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public static DocumentProperties Read(PdfDocument document)
    {
        var metadata = Metadata(document);
        var information = document.Information;
        var title = Clean(First(metadata, Dc + "title")) ?? Clean(information.Title);
        var authors = Values(metadata, Dc + "creator").Select(Clean).OfType<string>().ToList();
        if (authors.Count == 0 && Clean(information.Author) is { } author)
        {
            authors = Authors(author);
        }

        // A title that is the name of a file was put in by a program.
        if (title is not null && (title.StartsWith("Microsoft Word - ", StringComparison.Ordinal)
            || title.Equals("untitled", StringComparison.OrdinalIgnoreCase) || LooksLikeFile(title)))
        {
            title = null;
        }

        return new DocumentProperties(
            title,
            authors,
            Clean(First(metadata, Dc + "publisher")),
            Day(First(metadata, Dc + "date")) ?? Day(First(metadata, Xmp + "CreateDate")) ?? Day(information.CreationDate),
            (Language(document) ?? Clean(First(metadata, Dc + "language"))) is { } language && IsLanguage(language) ? language : null);
    }

    private static XElement? Metadata(PdfDocument document)
    {
        try
        {
            if (!document.TryGetXmpMetadata(out var xmp))
            {
                return null;
            }

            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 4 << 20 };
            using var stream = new MemoryStream(xmp.GetXmlMemory().ToArray());
            using var reader = XmlReader.Create(stream, settings);

            // Nested deep enough, the elements of a tree cannot even be let go of: it is cut at a depth that no metadata has.
            return Bounded(reader);
        }
        catch (Exception e) when (e is not OperationCanceledException and not TooMuchException)
        {
            return null;
        }
    }

    private static XElement? Bounded(XmlReader reader)
    {
        var root = default(XElement);
        var open = new Stack<XElement>();
        while (reader.Read())
        {
            if (reader.Depth > 32)
            {
                return null;
            }

            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
                    var isEmpty = reader.IsEmptyElement;
                    while (reader.MoveToNextAttribute())
                    {
                        if (!string.Equals(reader.Prefix, "xmlns", StringComparison.Ordinal)
                            && !string.Equals(reader.LocalName, "xmlns", StringComparison.Ordinal))
                        {
                            element.SetAttributeValue(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value);
                        }
                    }

                    if (open.Count > 0)
                    {
                        open.Peek().Add(element);
                    }

                    root ??= element;
                    if (!isEmpty)
                    {
                        open.Push(element);
                    }

                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when open.Count > 0:
                    open.Peek().Add(new XText(reader.Value));
                    break;
                default:
                    break;
            }
        }

        return root;
    }

    private static string? First(XElement? metadata, XName name) => Values(metadata, name).FirstOrDefault();

    private static IEnumerable<string> Values(XElement? metadata, XName name)
    {
        if (metadata is null)
        {
            return [];
        }

        var element = metadata.DescendantsAndSelf(name).FirstOrDefault();
        if (element is null)
        {
            return metadata.DescendantsAndSelf(Rdf + "Description").Select(description => description.Attribute(name)?.Value).OfType<string>().Take(1);
        }

        var items = element.Descendants(Rdf + "li").ToList();
        var main = items.Find(static item => string.Equals(item.Attribute(XNamespace.Xml + "lang")?.Value, "x-default", StringComparison.Ordinal));
        return items.Count == 0 ? [element.Value] : main is not null ? [main.Value] : items.Select(static item => item.Value);
    }

    private static string? Clean(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (c is not ('\uFFFD' or '\uFEFF') and not (>= '\uE000' and <= '\uF8FF'))
            {
                clean.Append(c);
            }
        }

        var cleaned = clean.ToString().Trim();
        return cleaned.Length is 0 or > 500 ? null : cleaned;
    }

    private static List<string> Authors(string author)
    {
        var byMark = author.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. byMark.SelectMany(static part => part.Split(" and ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
    }

    private static bool LooksLikeFile(string title) =>
        !title.Contains(' ', StringComparison.Ordinal) && Path.GetExtension(title) is { Length: >= 3 and <= 6 } ending
            && ending.Skip(1).All(char.IsLetterOrDigit);

    /// <summary>The day of a date as PDF (<c>D:20210304…</c>) or XMP (<c>2021-03-04T…</c>) writes it.</summary>
    public static string? Day(string? date)
    {
        if (date is null)
        {
            return null;
        }

        var digits = new string([.. date.Trim().TakeWhile(static c => c is not 'T' and not ' ').Where(char.IsAsciiDigit)]);
        if (digits.Length < 4 || !int.TryParse(digits.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1900 or > 2200)
        {
            return null;
        }

        if (digits.Length < 6 || !int.TryParse(digits.AsSpan(4, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12)
        {
            return digits[..4];
        }

        return digits.Length < 8 || !int.TryParse(digits.AsSpan(6, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day < 1
            || day > DateTime.DaysInMonth(year, month)
            ? $"{digits[..4]}-{digits[4..6]}" : $"{digits[..4]}-{digits[4..6]}-{digits[6..8]}";
    }

    private static string? Language(PdfDocument document)
    {
        var catalog = document.Structure.Catalog.CatalogDictionary;
        return catalog.TryGet(NameToken.Lang, out var token) ? Clean(token switch { StringToken text => text.Data, HexToken hex => hex.Data, _ => null })
            : null;
    }

    private static bool IsLanguage(string tag) =>
        tag.Length is >= 2 and <= 35 && tag.Split('-') is var parts && parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            && parts.All(static part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
}
