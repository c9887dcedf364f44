using AngleSharp.Dom;
using Corpus.Documents.Text;

namespace Corpus.Documents.Html;

/// <summary>How a page looks, as far as that decides what of it is read: measured and judged once, asked for every element.</summary>
internal sealed class PageLook
{
    public const string Outside = "parts around the content";

    private readonly PageMeasures _measures;
    private readonly PageParts _parts;
    private readonly MainContent _content;

    public PageLook(IDocument document, IElement body, string? language, Allowance allowance)
    {
        Language = language;
        foreach (var sheet in document.QuerySelectorAll("style"))
        {
            if ((sheet.GetAttribute("media") ?? "all") is "all" or "screen" or "")
            {
                Styles.Add(sheet.TextContent, allowance);
            }
        }

        _measures = new(body, allowance, static _ => false);
        _parts = new(body, Styles, _measures);
        var visible = new PageMeasures(body, allowance, element => _parts.ReasonToLeaveOut(element) is not null);
        _content = MainContent.Find(body, visible, element => _parts.ReasonToLeaveOut(element) is not null);
    }

    public string? Language { get; }

    public StyleSheet Styles { get; } = new();

    public PageMeasure Measure(IElement element) => _measures[element];

    public string? ReasonToLeaveOut(IElement element) =>
        _content.IsOutside(element) ? Outside : _parts.ReasonToLeaveOut(element);

    public bool IsAround(INode node) => node is IElement element && _content.IsAround(element);
}
