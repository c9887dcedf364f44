using Corpus.Site.Addresses;

namespace Corpus.Site.Model;

/// <summary>A part of a corpus in several projects, which has a site of its own beside those of the others.</summary>
/// <param name="Name">The folder of the part: <c>Statutes.North</c>.</param>
/// <param name="Folder">The folder of its site, below that of the whole: <c>statutes.north</c>.</param>
internal sealed record SitePart(string Name, string Folder)
{
    /// <summary>Those of the parts that are called by the names of folders, which are plain mostly, and else as any name is.</summary>
    public static IReadOnlyList<SitePart> Of(IReadOnlyList<string> names)
    {
        var arePlain = names.All(static name => name.All(static character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-')
            && char.IsAsciiLetterOrDigit(name[0]) && char.IsAsciiLetterOrDigit(name[^1]))
            && names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Count;
        return [.. names.Select(name => new SitePart(name, arePlain ? name.ToLowerInvariant() : SitePaths.Slug(name)))];
    }
}
