using System.Text.RegularExpressions;

namespace Corpus.RussiaIran.Tests;

/// <summary>The parts of a page that are made, not written: what stands between <c>&lt;!-- made: name --&gt;</c> and <c>&lt;!-- end --&gt;</c>.</summary>
internal static partial class MadeParts
{
    /// <summary>The page with its made parts as they should be. A part without its markers, or markers without a part, is a fault of the page.</summary>
    public static string Renew(string page, IReadOnlyDictionary<string, string> parts)
    {
        Part().Matches(page).Select(static match => match.Groups["name"].Value).Order(StringComparer.Ordinal)
            .ShouldBe(parts.Keys.Order(StringComparer.Ordinal), "the page's markers and the parts that are made differ");
        return Part().Replace(page, match => $"<!-- made: {match.Groups["name"].Value} -->\n{parts[match.Groups["name"].Value]}<!-- end -->");
    }

    /// <summary>What a person wrote: the page without its made parts.</summary>
    public static string Written(string page) => Part().Replace(page, "");

    [GeneratedRegex("<!-- made: (?<name>[a-z]+) -->\n.*?<!-- end -->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
