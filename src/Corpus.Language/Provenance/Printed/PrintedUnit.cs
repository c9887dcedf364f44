using Corpus.Language.Units;

namespace Corpus.Language.Provenance.Printed;

/// <summary>The unit that a quote prints with a number.</summary>
/// <param name="Sizes">What it may measure: “pounds” are a weight or money.</param>
/// <param name="Words">Its words, as the quote has them.</param>
/// <param name="IsWeak">Whether its word is an ordinary word as well, so that it may be none.</param>
internal sealed record PrintedUnit(IReadOnlyList<UnitSize> Sizes, string Words, bool IsWeak)
{
    /// <summary>What it may measure as well, where a rate farther off belongs to it.</summary>
    public IReadOnlyList<UnitSize> WithRate { get; init; } = [];

    /// <summary>Whether it heads a column or a line of numbers: “(USD million)”.</summary>
    public bool IsHeader { get; init; }

    /// <summary>The piece behind its name, without rates; 0 where it is not behind its number.</summary>
    public int Next { get; init; }

    /// <summary>The piece behind the rate that stands right behind its name; 0 where none does.</summary>
    public int RateEnd { get; init; }

    /// <summary>Whether it is nothing but a rate: “40 a day”.</summary>
    public bool IsRateAlone { get; init; }
}
