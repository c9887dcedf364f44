namespace Corpus.Language.Checking.Support;

/// <summary>What a quote says of the unit of a value. From the best to the worst.</summary>
internal enum UnitAnswerKind
{
    /// <summary>It prints the unit.</summary>
    Printed,

    /// <summary>It prints none, and the property asks for none.</summary>
    NotAsked,

    /// <summary>It prints the unit, but not that it is so much a year or a day.</summary>
    WithoutRate,

    /// <summary>It prints no unit.</summary>
    None,

    /// <summary>It prints another one, or another power of ten.</summary>
    Contradicted,
}

/// <param name="Kind">What it says.</param>
/// <param name="Words">The words that say it: those of the unit, or those of the number.</param>
internal sealed record UnitAnswer(UnitAnswerKind Kind, string Words);
