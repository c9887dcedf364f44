namespace Corpus.Language.Values;

/// <summary>
/// Which versions of a package will do, as NuGet writes it: <c>1.2</c> (that or later), <c>[1.2]</c> (that alone), <c>[1.2,2.0)</c>, <c>(,2.0]</c>.
/// </summary>
internal sealed class VersionRange
{
    private readonly PackageVersion? _least;
    private readonly PackageVersion? _most;
    private readonly bool _hasLeast;
    private readonly bool _hasMost;

    private VersionRange(PackageVersion? least, bool hasLeast, PackageVersion? most, bool hasMost) =>
        (_least, _hasLeast, _most, _hasMost) = (least, hasLeast, most, hasMost);

    /// <summary>The range of a text, or null.</summary>
    public static VersionRange? Read(string text)
    {
        if (text.Length == 0 || text[0] is not ('[' or '('))
        {
            return PackageVersion.Read(text) is { } least ? new VersionRange(least, true, null, false) : null;
        }

        if (text[text.Length - 1] is not (']' or ')'))
        {
            return null;
        }

        var (hasLeast, hasMost) = (text[0] == '[', text[text.Length - 1] == ']');
        var ends = Array.ConvertAll(text.Substring(1, text.Length - 2).Split(','), static end => end.Trim());
        var versions = Array.ConvertAll(ends, PackageVersion.Read);
        for (var i = 0; i < ends.Length; i++)
        {
            if (versions[i] is null && ends[i].Length > 0)
            {
                return null;
            }
        }

        var (first, last) = (versions[0], versions[versions.Length - 1]);
        return versions.Length switch
        {
            1 => hasLeast && hasMost && first is not null ? new VersionRange(first, true, first, true) : null,
            2 when first is null && last is null => null,
            2 when first is not null && last is not null && first.CompareTo(last) is var order && (order > 0 || (order == 0 && !(hasLeast && hasMost)))
                => null,
            2 => new VersionRange(first, hasLeast, last, hasMost),
            _ => null,
        };
    }

    /// <summary>Whether a version will do.</summary>
    /// <remarks>A pre-release of the upper end, where that itself will not do, comes before it by order alone and will not do either.</remarks>
    public bool Contains(PackageVersion version) => IsAbove(version) && IsBelow(version);

    private bool IsAbove(PackageVersion version) => _least is null || version.CompareTo(_least) is var order && (_hasLeast ? order >= 0 : order > 0);

    private bool IsBelow(PackageVersion version) =>
        _most is null || (version.CompareTo(_most) is var order && (_hasMost ? order <= 0 : order < 0) && (_hasMost || !version.IsPreReleaseOf(_most)));
}
