using System.Text;
using Corpus.Site.Addresses;

namespace Corpus.Site.Markup;

/// <summary>Makes the attributes and elements that not everything may have.</summary>
internal static class Html
{
    private static readonly string[] Addressing = ["href", "src", "action", "formaction", "srcset", "poster", "data", "background", "cite", "ping"];

    /// <summary>Nodes in a row.</summary>
    public static Fragment All(IEnumerable<Node?> nodes) => new(nodes);

    /// <summary>Nodes in a row.</summary>
    public static Fragment All(params Node?[] nodes) => new(nodes);

    public static HtmlAttribute Class(string names) => new("class", names);

    public static HtmlAttribute Id(string id) => new("id", id);

    /// <summary>An attribute that holds no address and runs nothing.</summary>
    /// <param name="name">Its name, which is written in our code and never comes out of a corpus.</param>
    /// <param name="value">Its value; null where the attribute is there without one.</param>
    public static HtmlAttribute Attribute(string name, string? value = null) =>
        name.Length > 0 && name.All(static character => char.IsAsciiLetterOrDigit(character) || character == '-')
        && !name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && name is not ("style" or "srcdoc")
        && !Addressing.Contains(name, StringComparer.OrdinalIgnoreCase)
            ? new HtmlAttribute(name, value)
            : throw new ArgumentException($"There is no harmless attribute `{name}`.", nameof(name));

    /// <summary>The address of a link: the only attribute that holds one, besides those of the head of a page.</summary>
    public static HtmlAttribute Href(Address address) => new("href", address.Text);

    /// <summary>A link to a place of the site.</summary>
    public static Element Link(Address address, params Part?[] parts) => Element.Of("a", [Href(address), .. parts]);

    /// <summary>A link out of the site, where its address is one that may be followed; else the address as text.</summary>
    /// <param name="address">The address, which a corpus holds.</param>
    /// <param name="parts">What is shown of the link; the address itself where there is nothing.</param>
    public static Node LinkOut(string address, params Part?[] parts)
    {
        Part?[] shown = parts.Length == 0 ? [address] : parts;
        return Address.Outside(address) is { } outside
            ? Element.Of("a", [Href(outside), Attribute("rel", "noopener noreferrer"), Class("out"), .. shown])
            : Element.Of("span", [Class("no-address"), .. shown, .. parts.Length == 0 ? [] : (Part[])[" (", address, ")"]]);
    }

    /// <summary>A form that leads to a place of the site, with what was typed in its address.</summary>
    public static Element Form(Address address, params Part?[] parts) =>
        Element.Trusted("form", [new HtmlAttribute("action", address.Text), new HtmlAttribute("method", "get"), .. parts]);

    /// <summary>A link to something on the same page.</summary>
    public static HtmlAttribute HrefOnPage(string id) => new("href", "#" + id);

    // What only the head of a page has, and nothing of a corpus: it is written in our code.

    public static Element Meta(string name, string value) => Element.Trusted("meta", new HtmlAttribute(name, value));

    public static Element Meta(string kind, string name, string content) =>
        Element.Trusted("meta", new HtmlAttribute(kind, name), new HtmlAttribute("content", content));

    /// <summary>What the page may load and run. It comes before all else in the head, since it holds only for what follows it.</summary>
    public static Element Policy(string policy) => Meta("http-equiv", "Content-Security-Policy", policy);

    public static Element StyleSheet(Address file) => Element.Trusted("link", new HtmlAttribute("rel", "stylesheet"), new HtmlAttribute("href", file.Text));

    /// <summary>The sign of the site in a tab.</summary>
    public static Element Icon(Address file) => Element.Trusted("link", new HtmlAttribute("rel", "icon"), new HtmlAttribute("href", file.Text));

    /// <summary>No sign, so that a browser does not ask the server for one.</summary>
    public static Element NoIcon() => Element.Trusted("link", new HtmlAttribute("rel", "icon"), new HtmlAttribute("href", "data:,"));

    /// <summary>The address that a page is known by, wherever else it is.</summary>
    public static Element Canonical(Address site, string page) =>
        Element.Trusted("link", new HtmlAttribute("rel", "canonical"), new HtmlAttribute("href", site.Text + page));

    public static Element Script(Address file) => Element.Trusted("script", new HtmlAttribute("src", file.Text));

    /// <summary>One of our own files in the page itself.</summary>
    public static Node InlineScript(string script) => new OwnText("script", script);

    /// <summary>One of our own files in the page itself.</summary>
    public static Node InlineStyle(string style) => new OwnText("style", style);

    /// <summary>An element in which a browser reads no references, so that its text is written as it is; it must not end the element.</summary>
    private sealed class OwnText(string name, string text) : Node
    {
        public override void WriteTo(StringBuilder html)
        {
            if (text.Contains("</", StringComparison.Ordinal) || text.Contains("<!--", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"A {name} within a page cannot have `</` or `<!--` in it.");
            }

            html.Append('<').Append(name).Append('>').Append(text).Append("</").Append(name).Append('>');
        }
    }
}
