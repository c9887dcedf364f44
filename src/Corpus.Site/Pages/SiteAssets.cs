using Corpus.Site.Model;

namespace Corpus.Site.Pages;

/// <summary>The files that each site has beside its pages.</summary>
internal static class SiteAssets
{
    /// <summary>The index of the search, which is made of the corpus.</summary>
    public const string Index = "search-index.js";

    /// <summary>The sign of the site.</summary>
    public const string Icon = "icon.svg";

    private const string Script = "site.js";
    private const string Reload = "reload.js";
    private const string Search = "search.js";
    private const string MiniSearch = "minisearch.js";

    /// <summary>The styles that pages load, in this order.</summary>
    public static IReadOnlyList<string> Styles { get; } = ["site.css", "pictures.css", "search.css"];

    /// <summary>The scripts that pages load, in this order.</summary>
    public static IReadOnlyList<string> Scripts(SiteOptions options, bool isSearch = false) =>
        [Script, .. options.IsWatched ? [Reload] : (string[])[], .. isSearch ? [MiniSearch, Index] : (string[])[], Search];

    /// <summary>All of them that are the same for each corpus.</summary>
    public static IEnumerable<string> All(SiteOptions options) => Styles.Append(Icon)
        .Concat(Scripts(options, isSearch: true).Where(static name => name != Index));

    /// <summary>All styles as one.</summary>
    public static string Style => string.Concat(Styles.Select(Read));

    public static string Read(string name)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library has no file `{name}`.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
