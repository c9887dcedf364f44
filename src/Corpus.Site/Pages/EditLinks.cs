using System.Globalization;
using Corpus.Site.Model;

namespace Corpus.Site.Pages;

/// <summary>Where a fact can be edited.</summary>
internal static class EditLinks
{
    private const string Path = "{path}";
    private const string Line = "{line}";

    public static string? Of(SiteOptions options, WrittenFact written)
    {
        if (options.EditUrl is not { } pattern)
        {
            return null;
        }

        var path = string.Join('/', written.Path.Split('/').Select(Uri.EscapeDataString));
        var line = written.Line.ToString(CultureInfo.InvariantCulture);
        return pattern.Contains(Path, StringComparison.Ordinal)
            ? pattern.Replace(Path, path, StringComparison.Ordinal).Replace(Line, line, StringComparison.Ordinal)
            : $"{pattern.TrimEnd('/')}/{path}#L{line}";
    }
}
