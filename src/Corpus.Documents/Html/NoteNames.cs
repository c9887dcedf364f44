using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Corpus.Documents.Html;

/// <summary>How pages call the marks of their notes.</summary>
internal static class NoteNames
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["footnote", "footnoteref", "fnref", "fn", "noteref", "note", "reference", "references", "ref", "endnote", "cite", "citation"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> NoteWords = FrozenSet.ToFrozenSet(
        ["footnote", "footnotes", "endnote", "endnotes", "note", "notes", "references", "bibliography", "citation"], StringComparer.Ordinal);

    /// <summary>Whether a part of the page holds notes.</summary>
    public static bool IsNotes(IElement part) =>
        part.GetAttribute("role") is "doc-endnotes" or "doc-endnote" or "doc-footnote" or "doc-bibliography" or "note"
        || part.GetAttribute("epub:type") is "footnote" or "footnotes" or "endnotes" or "rearnotes"
        || ElementNames.HasWord(part, NoteWords);

    /// <summary>Whether a link leads back from a note to its mark: it is an arrow.</summary>
    public static bool IsWayBack(IElement link) =>
        link.LocalName == "a"
        && link.TextContent.Trim() is "\u21A9" or "\u21A9\uFE0E" or "\u21A9\uFE0F" or "\u21B5" or "\u2934" or "\u2934\uFE0F" or "\u2191" or "^";

    /// <summary>Whether a style that Sphinx pages share prints brackets around it.</summary>
    public static bool IsInBrackets(IElement element) =>
        element.ClassList.Contains("brackets")
        && element.LocalName is "a" or "span" or "dt"
        && !element.TextContent.Contains('[', StringComparison.Ordinal);

    /// <summary>Whether what is raised says that it is the mark of a note: by its name, or by the name of the link within it or around it.</summary>
    public static bool IsReference(IElement raised) =>
        ElementNames.HasWord(raised, Words)
        || raised.ParentElement is { LocalName: "a" } link && link.HasAttribute("href")
        || raised.Children.Any(static child => ElementNames.HasWord(child, Words));
}
