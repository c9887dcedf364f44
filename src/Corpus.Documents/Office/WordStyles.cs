using System.Xml;
using Corpus.Documents.Packages;
using Corpus.Documents.Text;

namespace Corpus.Documents.Office;

/// <summary>The styles of a document, each with what it takes over from those it is based on.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 32;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private string? _usual;

    public static WordStyles Read(OpenPackage package, string? part, Allowance allowance)
    {
        var styles = new WordStyles();
        using var reader = package.OpenXml(part);
        while (reader is not null && reader.Read())
        {
            allowance.Check();
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "style" && WordXml.IsWord(reader)
                && WordXml.Attribute(reader, "styleId") is { } id)
            {
                if (WordXml.Attribute(reader, "type") == "paragraph" && WordXml.Attribute(reader, "default") is "1" or "true")
                {
                    styles._usual ??= id;
                }

                styles._styles.TryAdd(id, ReadStyle(reader, allowance));
            }
        }

        return styles;
    }

    public string? NameOf(string? id) => Find(id)?.Name;

    /// <summary>Whether a run is hidden: what it says itself, else whether one of its two styles says so.</summary>
    public bool IsHidden(RunProperties run, string? paragraphStyle) =>
        run.IsHidden ?? HidesRuns(run.Style) ^ HidesRuns(paragraphStyle ?? _usual);

    public string? LevelOf(RunProperties run, string? paragraphStyle) =>
        run.Level ?? FirstText(run.Style, static style => style.Run.Level) ?? FirstText(paragraphStyle, static style => style.Run.Level);

    public string? FontOf(RunProperties run) => run.Font ?? FirstText(run.Style, static style => style.Run.Font);

    /// <summary>The list that a paragraph is in, and the style that says so; 0 for none.</summary>
    public (int List, int? Level, string? Style) ListOf(ParagraphProperties paragraph)
    {
        if (paragraph.List is { } own && (own == 0 || paragraph.ListLevel is not null))
        {
            return (own, paragraph.ListLevel, null);
        }

        foreach (var (id, style) in Chain(paragraph.Style ?? _usual))
        {
            if (style.Paragraph.List is { } list)
            {
                return (paragraph.List ?? list, paragraph.ListLevel ?? style.Paragraph.ListLevel, id);
            }
        }

        return (paragraph.List ?? 0, paragraph.ListLevel, null);
    }

    private bool HidesRuns(string? id) => First(id, static style => style.Run.IsHidden) == true;

    private Style? Find(string? id) => id is not null && _styles.TryGetValue(id, out var style) ? style : null;

    private IEnumerable<(string Id, Style Style)> Chain(string? id)
    {
        for (var link = 0; link < LongestChain && id is not null && Find(id) is { } style; link++)
        {
            yield return (id, style);
            id = style.BasedOn;
        }
    }

    private bool? First(string? id, Func<Style, bool?> property) =>
        Chain(id).Select(link => property(link.Style)).FirstOrDefault(static value => value is not null);

    private string? FirstText(string? id, Func<Style, string?> property) =>
        Chain(id).Select(link => property(link.Style)).FirstOrDefault(static value => value is not null);

    private static Style ReadStyle(XmlReader reader, Allowance allowance)
    {
        var style = new Style(null, null, default, default);
        if (reader.IsEmptyElement)
        {
            return style;
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
                case "name":
                    style = style with { Name = WordXml.Value(reader) };
                    break;
                case "basedOn":
                    style = style with { BasedOn = WordXml.Value(reader) };
                    break;
                case "pPr":
                    style = style with { Paragraph = ParagraphProperties.Read(reader, allowance) };
                    break;
                case "rPr":
                    style = style with { Run = RunProperties.Read(reader, allowance) };
                    break;
                case "tblStylePr":
                    SafeXml.Skip(reader, allowance);
                    break;
            }
        }

        return style;
    }

    private sealed record Style(string? Name, string? BasedOn, ParagraphProperties Paragraph, RunProperties Run);
}
