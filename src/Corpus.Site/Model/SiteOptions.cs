using Corpus.Site.Addresses;

namespace Corpus.Site.Model;

/// <summary>What whoever makes a site says about it.</summary>
internal sealed record SiteOptions
{
    public static SiteOptions Default { get; } = new();

    /// <summary>Where the site will be, with a slash at the end, for canonical links; null where that is not known.</summary>
    public Address? BaseUrl { get; init; }

    /// <summary>
    /// Where a person edits a file, with <c>{path}</c> and <c>{line}</c> for the file and the line; null where a site leads nowhere.
    /// </summary>
    public string? EditUrl { get; init; }

    /// <summary>Whether all pages are one file.</summary>
    public bool IsSingleFile { get; init; }

    /// <summary>Whether the pages ask the server that they come from to be told when they are out of date.</summary>
    public bool IsWatched { get; init; }

    /// <summary>The day against which review dates are held; null where nobody says.</summary>
    public EdtfDate? Today { get; init; }

    /// <summary>
    /// The paths within the corpus of the documents that may be shown: <c>seeds/Report.txt</c>. Of all others, only the quotes are.
    /// Nothing unless somebody says so.
    /// </summary>
    public IReadOnlySet<string> ShownTexts { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
