using System.Xml;
using Corpus.Documents.Packages;
using Corpus.Documents.Text;

namespace Corpus.Documents.Office;

/// <summary>What the parts of a document's content share while they are read.</summary>
internal sealed class WordContent(
    WordStyles styles, ListCounters lists, TrackedChanges changes, WordNotes footnotes, WordNotes endnotes, ExtractionOptions options, Allowance allowance)
{
    /// <summary>What a program must understand to read the newer one of two ways in which something is said; only their look is of those.</summary>
    private static readonly HashSet<string> Understood = new(StringComparer.Ordinal)
    {
        "wps", "wpg", "wpc", "wpi", "wp14", "w14", "w15", "w16", "w16cid", "w16se", "w16cex", "w16sdtdh", "a14", "am3d", "aink",
    };

    private const int ParagraphsBetweenReports = 500;

    private int _paragraphs;

    public WordStyles Styles => styles;

    public ListCounters Lists => lists;

    public TrackedChanges Changes => changes;

    public WordNotes Footnotes => footnotes;

    public WordNotes Endnotes => endnotes;

    public Allowance Allowance => allowance;

    public Tally Removed { get; } = new();

    public List<ExplainedLine> Explained { get; } = [];

    /// <summary>The first paragraph in the style of titles; null for none.</summary>
    public string? Title { get; set; }

    public int UnknownSymbols { get; set; }

    /// <summary>Other documents that are parts of this one.</summary>
    public int Embedded { get; set; }

    /// <summary>Drawings that a program makes of lists.</summary>
    public int Diagrams { get; set; }

    public TextStory NewStory() => new() { Raw = options.Explains ? new() : null };

    /// <summary>Tells now and then how many paragraphs of the body are read.</summary>
    public void CountParagraph()
    {
        if (++_paragraphs % ParagraphsBetweenReports == 0)
        {
            options.Progress?.Invoke(_paragraphs, 0);
        }
    }

    /// <summary>Moves through the children of the element that the reader stands on, to its end.</summary>
    public IEnumerable<XmlReader> Children(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            yield break;
        }

        var depth = reader.Depth;
        allowance.CheckDepth(depth);
        while (reader.Read() && reader.Depth > depth)
        {
            allowance.Check();
            if (reader.NodeType == XmlNodeType.Element)
            {
                yield return reader;
            }
        }
    }

    /// <summary>Of several ways to say the same, reads the first that is understood.</summary>
    public void Alternatives(XmlReader reader, Action<XmlReader> read)
    {
        var isRead = false;
        foreach (var child in Children(reader))
        {
            var isTaken = !isRead
                && (child.LocalName == "Fallback"
                    || (child.GetAttribute("Requires") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).All(Understood.Contains));
            if (isTaken)
            {
                isRead = true;
                read(child);
            }
            else
            {
                SafeXml.Skip(child, allowance);
            }
        }
    }
}
