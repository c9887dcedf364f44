namespace Corpus.Language.Units;

/// <summary>What can be wrong with a unit's code.</summary>
internal enum UcumProblem
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>There is no code.</summary>
    Empty,

    /// <summary>It has more than 256 characters.</summary>
    TooLong,

    /// <summary>Parentheses are nested more than 16 deep.</summary>
    TooDeep,

    /// <summary>A symbol that UCUM does not have, or has only in another case.</summary>
    UnknownUnit,

    /// <summary>A prefix before a unit that takes none: <c>ka</c>, <c>k[ft_i]</c>.</summary>
    PrefixOnNonMetric,

    /// <summary>A prefix that stands alone: <c>k</c>.</summary>
    PrefixAlone,

    /// <summary>A special unit (a scale that is no ratio, such as <c>Cel</c> or <c>[pH]</c>) that is multiplied, divided or raised to a power.</summary>
    SpecialUnitInTerm,

    /// <summary>Thousands of bels or more, which is a unit, and not what anybody means: <c>MB</c> for <c>MBy</c>.</summary>
    ManyBels,

    /// <summary>A character that cannot stand there.</summary>
    UnexpectedCharacter,

    /// <summary>The code ends, or a term begins, where a unit is expected.</summary>
    UnitExpected,

    /// <summary>A parenthesis, bracket or brace is not closed, or was not opened.</summary>
    Unbalanced,
}
