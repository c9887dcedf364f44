using System.Globalization;
using System.Text;

namespace Corpus.Cli.Export.Bibliographies;

/// <summary>
/// Text as a field of BibTeX can hold it: nothing in it ends the field, calls a command or starts a comment. What steers a terminal or the direction of writing
/// is no part of a title and is left out; white space of any kind is a space.
/// </summary>
internal static class BibTexText
{
    /// <summary>Text in which letters keep their case and no word is taken for the “and” between names or for a part of one.</summary>
    public static string? Name(string? text) => text is null ? null : "{" + Of(text) + "}";

    public static string? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var escaped = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            // BibTeX counts braces before anything escapes them, so none may stand there.
            escaped.Append(character switch
            {
                '{' => @"\textbraceleft{}",
                '}' => @"\textbraceright{}",
                '\\' => @"\textbackslash{}",
                '^' => @"\textasciicircum{}",
                '~' => @"\textasciitilde{}",
                '&' or '%' or '$' or '#' or '_' => "\\" + character,
                _ when char.IsWhiteSpace(character) => escaped is { Length: > 0 } && escaped[^1] != ' ' ? " " : "",
                _ => SafeText.Data(character.ToString()).Length > 1 ? "" : character.ToString(),
            });
        }

        return escaped.ToString().TrimEnd();
    }

    /// <summary>A date: what reads one reads EDTF as it is.</summary>
    public static string? Date(string? edtf) => EdtfDate.TryParse(edtf, out _) ? edtf : Of(edtf);

    /// <summary>An address, which styles print as it is: what would end the field or is no part of an address is written as its bytes.</summary>
    public static string? Address(string? url)
    {
        if (url is null)
        {
            return null;
        }

        var address = new StringBuilder(url.Length);
        foreach (var rune in url.EnumerateRunes())
        {
            address.Append(IsOfAddress(rune) ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }

        return address.ToString();
    }

    private static bool IsOfAddress(Rune rune) =>
        rune.Value is > ' ' and not ('{' or '}' or '\\' or '"' or '<' or '>')
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control);
}
