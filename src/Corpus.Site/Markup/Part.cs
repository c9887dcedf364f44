using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Corpus.Site.Markup;

// A family in one file: what a page is made of. Nothing here takes markup as text, so no page can hold any that was not made here.

/// <summary>Something that an element has: an attribute, or content.</summary>
internal abstract class Part
{
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Part?(string? text) => text is null ? null : new TextNode(text);
}

/// <summary>Content of an element.</summary>
internal abstract class Node : Part
{
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Node?(string? text) => text is null ? null : new TextNode(text);

    /// <summary>Writes it as HTML.</summary>
    public abstract void WriteTo(StringBuilder html);

    public override string ToString()
    {
        var html = new StringBuilder();
        WriteTo(html);
        return html.ToString();
    }
}

/// <summary>A text, whatever is in it.</summary>
/// <param name="text">The text.</param>
/// <param name="keepsMarks">Whether it is of a script that is written from the right, and keeps the marks of direction that belong there.</param>
internal sealed class TextNode(string text, bool keepsMarks = false) : Node
{
    public override void WriteTo(StringBuilder html) => Escaping.AppendText(html, text, keepsMarks);
}

/// <summary>Nodes in a row.</summary>
internal sealed class Fragment(IEnumerable<Node?> nodes) : Node
{
    private readonly Node?[] _nodes = [.. nodes];

    public override void WriteTo(StringBuilder html)
    {
        foreach (var node in _nodes)
        {
            node?.WriteTo(html);
        }
    }
}

/// <summary>An attribute; made by <see cref="Html"/> alone, which knows which are harmless.</summary>
internal sealed class HtmlAttribute : Part
{
    internal HtmlAttribute(string name, string? value) => (Name, Value) = (name, value);

    public string Name { get; }

    /// <summary>Null where the attribute is there without a value.</summary>
    public string? Value { get; }
}
