namespace Corpus.Language.Provenance.Printed;

/// <summary>A number before its scale.</summary>
/// <param name="Value">The number.</param>
/// <param name="End">The index after its last piece.</param>
/// <param name="Traits">What it looks like.</param>
internal sealed record Mantissa(ExactNumber Value, int End, NumberTraits Traits)
{
    /// <summary>The power of ten that letters joined to it say.</summary>
    public int Scale { get; init; }

    /// <summary>The power of ten that letters joined to it say if they are no unit.</summary>
    public int PossibleScale { get; init; }

    /// <summary>Whether it is the “a” of “a million”.</summary>
    public bool IsArticle { get; init; }

    /// <summary>Whether it has a fraction with no end in decimals.</summary>
    public bool IsInexact { get; init; }

    /// <summary>Numbers of its digits and words that are not the number.</summary>
    public ExactNumber[] Others { get; init; } = [];
}
