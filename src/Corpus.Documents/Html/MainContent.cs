using AngleSharp.Dom;

namespace Corpus.Documents.Html;

/// <summary>
/// The part of a page that the page itself calls its content, where it really holds what is to be read: three quarters of all that is written in sentences.
/// Then what is around it is left out, but for the title above it and the notes below it.
/// </summary>
internal sealed class MainContent
{
    /// <summary>A page with less written in sentences is not about sentences.</summary>
    private const int FewSentences = 400;

    private const int LongestTitle = 1_200;

    private readonly IElement? _content;
    private readonly HashSet<IElement> _around = [];
    private readonly HashSet<IElement> _kept = [];

    private MainContent(IElement? content) => _content = content;

    public static MainContent Find(IElement body, PageMeasures measures, Func<IElement, bool> isOut)
    {
        var hasProse = measures[body].Prose >= FewSentences;
        var all = Written(measures[body]);
        var content = Candidates(body).FirstOrDefault(candidate => !isOut(candidate) && all > 0 && Written(measures[candidate]) * 4 >= all * 3);
        var found = new MainContent(content);
        if (content is null)
        {
            return found;
        }

        for (var parent = content.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            found._around.Add(parent);
        }

        if (content.QuerySelector("h1") is null && body.QuerySelectorAll("h1").FirstOrDefault(heading => !isOut(heading)) is { } title)
        {
            found._kept.Add(found.TitleBlock(title, measures));
        }

        return found;

        // A page of lists and tables has hardly a sentence; there all text counts that is no link.
        long Written(PageMeasure measure) => hasProse ? measure.Prose : measure.Text - measure.Links;
    }

    /// <summary>Whether an element is outside the content and is left out. Asked from the outside in.</summary>
    public bool IsOutside(IElement element) =>
        _content is not null
        && !_around.Contains(element)
        && !ReferenceEquals(element, _content)
        && element.ParentElement is { } parent
        && _around.Contains(parent)
        && !IsKept(element);

    /// <summary>Whether text right in an element belongs to what is around the content.</summary>
    public bool IsAround(IElement element) => _around.Contains(element);

    private bool IsKept(IElement element) =>
        _kept.Contains(element)
        || NoteNames.IsNotes(element);

    private static IEnumerable<IElement> Candidates(IElement body)
    {
        foreach (var name in (string[])["[itemprop~=articleBody]", "article", "main", "[role=main]"])
        {
            foreach (var element in body.QuerySelectorAll(name).Take(20))
            {
                yield return element;
            }
        }
    }

    // The largest part around the title that is only about it, and holds nothing of the content.
    private IElement TitleBlock(IElement title, PageMeasures measures)
    {
        var block = title;
        while (block.ParentElement is { } parent && !_around.Contains(parent))
        {
            block = parent;
        }

        if (measures[block].Text <= LongestTitle && !measures[block].IsLinked(40))
        {
            return block;
        }

        for (var inner = title; !ReferenceEquals(inner, block); inner = inner.ParentElement!)
        {
            _around.Add(inner.ParentElement!);
        }

        return title;
    }
}
