using Corpus.Site.Model;

namespace Corpus.Site.Pages;

/// <summary>The files that each site has beside its pages.</summary>
internal static class SiteAssets
{
    public const string Style = "site.css";
    private const string Script = "site.js";
    private const string Reload = "reload.js";

    /// <summary>The scripts that pages load, in this order.</summary>
    public static IReadOnlyList<string> Scripts(SiteOptions options) => options.IsWatched ? [Script, Reload] : [Script];

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All(SiteOptions options) => Scripts(options).Prepend(Style);

    public static string Read(string name)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library has no file `{name}`.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
