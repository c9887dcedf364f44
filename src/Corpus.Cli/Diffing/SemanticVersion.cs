using System.Globalization;
using Corpus.Language.Values;

namespace Corpus.Cli.Diffing;

/// <summary>A version of Semantic Versioning 2.0.0, as far as it is needed to say what comes after it.</summary>
/// <param name="PreRelease">What follows a hyphen; null where there is none.</param>
internal sealed record SemanticVersion(int Major, int Minor, int Patch, string? PreRelease)
{
    /// <summary>The version of a text, or null. What follows a plus is no part of its order and is left out.</summary>
    public static SemanticVersion? Read(string text)
    {
        if (PackageVersion.Read(text) is not { } package || package.Numbers.Contains(int.MaxValue))
        {
            return null;
        }

        var version = new SemanticVersion(package.Numbers[0], package.Numbers[1], package.Numbers[2], package.PreRelease);

        // A version of an assembly has a fourth number, which is 0 where its package has three. Neither has fewer, nor zeros before a number.
        var written = text.Split('+')[0];
        var end = version.PreRelease is { } pre ? "-" + pre : "";
        return written == version.ToString() || written == $"{version.Release}.0{end}" ? version : null;
    }

    /// <summary>
    /// The lowest version that says so. Before 1.0.0 nothing is promised: there the second number stands for what is major, the third for all else. A
    /// pre-release becomes the release that it leads to, if that says so.
    /// </summary>
    public SemanticVersion After(ChangeClass change) => change switch
    {
        ChangeClass.None => this,
        ChangeClass.Major when Major > 0 => PreRelease is not null && Minor == 0 && Patch == 0 ? Release : new SemanticVersion(Major + 1, 0, 0, null),
        ChangeClass.Major => PreRelease is not null && Patch == 0 ? Release : new SemanticVersion(0, Minor + 1, 0, null),
        ChangeClass.Minor when Major > 0 => PreRelease is not null && Patch == 0 ? Release : new SemanticVersion(Major, Minor + 1, 0, null),
        _ => PreRelease is not null ? Release : new SemanticVersion(Major, Minor, Patch + 1, null),
    };

    /// <summary>Whether it is lower than another one, pre-releases of one release left aside.</summary>
    public bool IsBelow(SemanticVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch)) < 0;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}{(PreRelease is null ? "" : "-" + PreRelease)}");

    private SemanticVersion Release => this with { PreRelease = null };
}
