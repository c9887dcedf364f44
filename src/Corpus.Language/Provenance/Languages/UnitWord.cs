using Corpus.Language.Units;

namespace Corpus.Language.Provenance.Languages;

/// <summary>What one name or symbol of units may mean: “pounds” are a weight or money.</summary>
/// <param name="codes">The codes in UCUM, or in braces where it has none.</param>
/// <param name="isWeak">Whether it is an ordinary word as well (“bars”, “won”), which agrees with a unit and contradicts none.</param>
/// <param name="isMetric">Whether prefixes come before it.</param>
internal sealed class UnitWord(string[] codes, bool isWeak = false, bool isMetric = false)
{
    private UnitSize[]? _sizes;

    public IReadOnlyList<string> Codes => codes;

    public bool IsWeak => isWeak;

    public bool IsMetric => isMetric;

    public UnitSize[] Sizes => _sizes ??= [.. codes.Select(UnitSize.Of)];

    /// <summary>What a name means that is of two units.</summary>
    public UnitWord With(UnitWord other) => new([.. Codes.Union(other.Codes)], IsWeak || other.IsWeak, IsMetric || other.IsMetric);

    /// <summary>The same with a prefix; null where none of them takes one.</summary>
    public UnitSize[]? Prefixed(string prefix) =>
        isMetric && codes.Select(code => UnitSize.Of(prefix, code)).OfType<UnitSize>().ToArray() is { Length: > 0 } sizes ? sizes : null;
}
