using System.Globalization;

namespace Corpus.Language.Values;

/// <summary>A version as packages have it: up to four numbers, and what precedes a release (NuGet, Semantic Versioning 2.0.0).</summary>
internal sealed class PackageVersion : IComparable<PackageVersion>
{
    private readonly int[] _numbers;
    private readonly string[] _before;

    private PackageVersion(string text, int[] numbers, string[] before) => (Text, _numbers, _before) = (text, numbers, before);

    public string Text { get; }

    /// <summary>Its four numbers; those that are not written are 0.</summary>
    public EquatableArray<int> Numbers => EquatableArray.From(_numbers);

    /// <summary>What follows the hyphen; null where there is none.</summary>
    public string? PreRelease => IsPreRelease ? string.Join(".", _before) : null;

    public bool IsPreRelease => _before.Length > 0;

    /// <summary>The version of a text, or null. What follows a plus is no part of its order.</summary>
    public static PackageVersion? Read(string text)
    {
        var core = text.IndexOf('+') is >= 0 and var plus ? text.Substring(0, plus) : text;
        var hyphen = core.IndexOf('-');
        string[] before = hyphen < 0 ? [] : core.Substring(hyphen + 1).Split('.');
        var parts = (hyphen < 0 ? core : core.Substring(0, hyphen)).Split('.');
        var numbers = new int[4];
        if (parts.Length > 4 || before.Any(static part => part.Length == 0 || !part.All(IsOfName)))
        {
            return null;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }
        }

        return new PackageVersion(text, numbers, before);
    }

    /// <summary>Whether it precedes that very release.</summary>
    public bool IsPreReleaseOf(PackageVersion release) => IsPreRelease && _numbers.SequenceEqual(release._numbers);

    public int CompareTo(PackageVersion? other)
    {
        if (other is null)
        {
            return 1;
        }

        for (var i = 0; i < _numbers.Length; i++)
        {
            if (_numbers[i] != other._numbers[i])
            {
                return _numbers[i].CompareTo(other._numbers[i]);
            }
        }

        // A release comes after all that precede it.
        return IsPreRelease && other.IsPreRelease ? CompareBefore(other._before) : other.IsPreRelease.CompareTo(IsPreRelease);
    }

    private int CompareBefore(string[] other)
    {
        for (var i = 0; i < Math.Min(_before.Length, other.Length); i++)
        {
            var isNumber = int.TryParse(_before[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            var order = int.TryParse(other[i], NumberStyles.None, CultureInfo.InvariantCulture, out var otherNumber)
                ? isNumber ? number.CompareTo(otherNumber) : 1
                : isNumber ? -1 : string.Compare(_before[i], other[i], StringComparison.OrdinalIgnoreCase);
            if (order != 0)
            {
                return order;
            }
        }

        return _before.Length.CompareTo(other.Length);
    }

    private static bool IsOfName(char character) => character is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '-';
}
