using AngleSharp.Dom;
using Corpus.Documents.Text;

namespace Corpus.Documents.Html;

/// <summary>How much text an element has, in characters that are not white space.</summary>
/// <param name="Text">In all.</param>
/// <param name="Links">In links.</param>
/// <param name="Prose">In blocks that are long enough for a sentence, and mostly no link.</param>
/// <param name="Controls">How many controls of a form there are.</param>
internal readonly record struct PageMeasure(int Text, int Links, int Prose, int Controls)
{
    public static PageMeasure operator +(PageMeasure left, PageMeasure right) => new(
        left.Text + right.Text, left.Links + right.Links, left.Prose + right.Prose, left.Controls + right.Controls);

    /// <summary>Whether so much of the text, in percent, is in links.</summary>
    public bool IsLinked(int percent) => (long)Links * 100 >= (long)Text * percent;
}

/// <summary>Measures every element of a page once.</summary>
internal sealed class PageMeasures
{
    /// <summary>A block of fewer characters is a label, a button, a name.</summary>
    private const int Sentence = 60;

    private readonly Dictionary<IElement, PageMeasure> _measures = [];
    private readonly Allowance _allowance;
    private readonly Func<IElement, bool> _isOut;

    /// <param name="isOut">What is not counted, with all that is in it.</param>
    public PageMeasures(IElement root, Allowance allowance, Func<IElement, bool> isOut)
    {
        (_allowance, _isOut) = (allowance, isOut);
        var line = default(PageMeasure);
        Measure(root, isLink: false, ref line, depth: 0);
    }

    public PageMeasure this[IElement element] => _measures.GetValueOrDefault(element);

    private PageMeasure Measure(IElement element, bool isLink, ref PageMeasure line, int depth)
    {
        _allowance.Check();
        _allowance.CheckDepth(depth / HtmlFormat.InlineDepth);
        isLink |= element.LocalName == "a" && element.HasAttribute("href");
        var isBlock = HtmlElements.IsBlock(element.LocalName);
        var own = default(PageMeasure);
        var sum = new PageMeasure(0, 0, 0, HtmlElements.IsControl(element.LocalName) ? 1 : 0);
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
            {
                var length = Visible(text.Data);
                var measure = new PageMeasure(length, isLink ? length : 0, 0, 0);
                sum += measure;
                _ = isBlock ? own += measure : line += measure;
            }
            else if (node is IElement child && !HtmlElements.IsUnseen(child.LocalName) && !_isOut(child))
            {
                sum += isBlock ? Measure(child, isLink, ref own, depth + 1) : Measure(child, isLink, ref line, depth + 1);
            }
            else if (node is IElement { LocalName: "input" or "select" or "textarea" })
            {
                sum += new PageMeasure(0, 0, 0, 1);
            }
        }

        if (isBlock && own.Text >= Sentence && !own.IsLinked(50))
        {
            sum += new PageMeasure(0, 0, own.Text, 0);
        }

        _measures[element] = sum;
        return sum;
    }

    private static int Visible(string text)
    {
        var count = 0;
        foreach (var character in text)
        {
            count += WhiteSpace.Is(character) ? 0 : 1;
        }

        return count;
    }
}
