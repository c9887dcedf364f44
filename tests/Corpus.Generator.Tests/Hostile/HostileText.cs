using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>Texts that try to leave their place, and how YAML writes them.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "\"", "'", "\\", "\\\"", "\\u0022", "{", "}", "{{", "}}", "{0}", "{0:N}", "*/", "/*", "//", "///", "]]>", "<![CDATA[", "\"\"\"", "\"u8;", "\";",
        "</summary>", "</remarks>", "<see cref=\"System.Int32\"/>", "&", "&amp;", "&#0;", "&#x2028;",
        "#if", "#endif", "#pragma warning disable", "#line 1", "\n#if X\n", "@", "$", "$\"{1}\"", "`", "%s", "\n", "\r", "\r\n", "\t", "\v", "\f", "\u0001",
        "\u0007", "\u001B[31m", "\u007F", "\u0085", "\u009F", "\u00A0", "\u00AD",
        "\u061C", "\u200B", "\u200D", "\u200E", "\u2028", "\u2029", "\u202A", "\u202E", "\u2066", "\u2069", "\u2060", "\u3000", "\u3164", "\uFE0F", "\uFEFF",
        "\uFFF9", "\uFFFD", "\uFFFE", "\uFFFF", "\u0300", "e\u0301", "\u1E9B\u0323", "ﬁ", "İ", "ı", "ß", "Ω",
        "😀", "\U0001F468\u200D\U0001F469", "\U000E0041", "\U000E007F", "\U0001FFFE", "\U0010FFFF", "مرحبا", "שלום", "\n}\npublic static class Injected { }\n",
        "\u2028class Injected { }", "Injected", "null", "true", "~", "- ", ": ", " #", "---", "a", " ", "z",
    ];

    /// <summary>Texts that must come back as they are.</summary>
    public static Gen<string> Acceptable { get; } =
        from parts in Gen.Elements(Pieces).NonEmptyListOf()
        from repeats in Gen.Frequency((19, Gen.Constant(1)), (1, Gen.Constant(60)))
        select "x" + string.Concat(Enumerable.Repeat(string.Concat(parts), repeats)) + "x";

    /// <summary>A text between double quotes, with every character that is not plain written as an escape.</summary>
    public static string Yaml(string text)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\\')
            {
                quoted.Append('\\').Append(text[i]);
            }
            else if (text[i] is >= ' ' and <= '~')
            {
                quoted.Append(text[i]);
            }
            else if (char.IsSurrogatePair(text, i))
            {
                quoted.Append("\\U").Append(char.ConvertToUtf32(text, i++).ToString("X8", CultureInfo.InvariantCulture));
            }
            else
            {
                quoted.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return quoted.Append('"').ToString();
    }
}
