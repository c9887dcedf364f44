using System.Text;

namespace Corpus.Site.Markup;

/// <summary>An element of HTML or SVG.</summary>
internal sealed class Element : Node
{
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal) { "br", "col", "hr", "input", "link", "meta", "wbr" };

    // Whatever their attributes are, these run or fetch something; those that a page needs are made by `Html`.
    private static readonly HashSet<string> Dangerous = new(StringComparer.Ordinal)
    {
        "base", "embed", "form", "frame", "iframe", "link", "math", "meta", "object", "script", "style", "foreignObject", "use", "image", "animate", "set",
    };

    private readonly string _name;
    private readonly Part?[] _parts;

    private Element(string name, Part?[] parts) => (_name, _parts) = (name, parts);

    /// <summary>An element with attributes and content, in their order; what is null is not there.</summary>
    /// <param name="name">Its name, which is written in our code and never comes out of a corpus.</param>
    /// <param name="parts">What it has.</param>
    public static Element Of(string name, params Part?[] parts) =>
        name.Length > 0 && name.All(char.IsAsciiLetterOrDigit) && !Dangerous.Contains(name)
            ? new Element(name, parts)
            : throw new ArgumentException($"There is no harmless element `{name}`.", nameof(name));

    public override void WriteTo(StringBuilder html)
    {
        html.Append('<').Append(_name);
        foreach (var attribute in _parts.OfType<HtmlAttribute>())
        {
            html.Append(' ').Append(attribute.Name);
            if (attribute.Value is { } value)
            {
                html.Append("=\"");
                Escaping.AppendAttribute(html, value);
                html.Append('"');
            }
        }

        html.Append('>');
        if (Void.Contains(_name))
        {
            return;
        }

        foreach (var node in _parts.OfType<Node>())
        {
            node.WriteTo(html);
        }

        html.Append("</").Append(_name).Append('>');
    }

    /// <summary>One of the elements that only <see cref="Html"/> makes.</summary>
    internal static Element Trusted(string name, params Part?[] parts) => new(name, parts);
}
