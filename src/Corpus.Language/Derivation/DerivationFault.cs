namespace Corpus.Language.Derivation;

/// <summary>What can be wrong with a formula or its result.</summary>
internal enum DerivationProblem
{
    /// <summary>The formula cannot be read.</summary>
    Malformed,

    /// <summary>Units do not fit each other, or that of the property.</summary>
    UnitsDiffer,

    /// <summary>The property's datatype cannot hold the result exactly.</summary>
    NotExact,

    /// <summary>What is said of the inputs (at most, about) says nothing certain of the result.</summary>
    NoComparator,

    /// <summary>A plain number repeats the conversion of units.</summary>
    RepeatedConversion,
}

/// <summary>Why a formula has no result.</summary>
/// <param name="Reason">The problem with its computation, then, after a semicolon, what to do.</param>
/// <param name="Offset">Where in the formula, in UTF-16 units.</param>
internal sealed record DerivationFault(DerivationProblem Problem, string Reason, int Offset, int Length);
