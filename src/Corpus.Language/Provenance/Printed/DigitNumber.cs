namespace Corpus.Language.Provenance.Printed;

/// <summary>A number that a piece prints in digits.</summary>
/// <param name="Value">The number, without a scale.</param>
/// <param name="Scale">The power of ten that letters right behind it say: 9 for <c>55bn</c>; else 0.</param>
/// <param name="PossibleScale">The power of ten that the letters say if they are no unit: 6 for <c>55m</c>; else 0.</param>
/// <param name="Traits">What it looks like.</param>
internal readonly record struct DigitNumber(ExactNumber Value, int Scale, int PossibleScale, NumberTraits Traits);
