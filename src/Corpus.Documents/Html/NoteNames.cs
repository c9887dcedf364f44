using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Corpus.Documents.Html;

/// <summary>How pages call the marks of their notes.</summary>
internal static class NoteNames
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["footnote", "footnoteref", "fnref", "fn", "noteref", "note", "reference", "references", "ref", "endnote", "cite", "citation"], StringComparer.Ordinal);

    /// <summary>Whether what is raised says that it is the mark of a note: by its name, or by the name of the link within it or around it.</summary>
    public static bool IsReference(IElement raised) =>
        ElementNames.HasWord(raised, Words)
        || raised.ParentElement is { LocalName: "a" } link && link.HasAttribute("href")
        || raised.Children.Any(static child => ElementNames.HasWord(child, Words));
}
