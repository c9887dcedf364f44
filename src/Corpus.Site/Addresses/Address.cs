using Corpus.Language.Text;

namespace Corpus.Site.Addresses;

/// <summary>An address that a page may link to.</summary>
internal readonly record struct Address
{
    private static readonly string[] Schemes = ["https:", "http:", "mailto:"];
    private readonly string? _text;

    private Address(string text) => _text = text;

    public string Text => _text ?? "";

    /// <summary>An address out of the site; null where it is not one of the web or of mail, so that nothing runs by being followed.</summary>
    public static Address? Outside(string text) =>
        Array.Exists(Schemes, scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
        && text.All(static character => character is not (' ' or '\\' or '"' or '<' or '>' or '`') && Visible.Is(character))
        && Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == "mailto" || uri.Host.Length > 0)
            ? new Address(uri.AbsoluteUri)
            : null;

    /// <summary>The address of a folder below, which is of ASCII.</summary>
    public Address Below(string folder) => new($"{Text}{folder}/");

    /// <summary>An address within the site, which we made of parts that are ASCII.</summary>
    internal static Address Inside(string text) => new(text);
}
