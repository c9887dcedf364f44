namespace Corpus.Language.Units;

/// <summary>A unit that UCUM or ISO 4217 has a symbol for.</summary>
/// <param name="Code">The symbol, case-sensitive.</param>
/// <param name="IsMetric">Whether it takes prefixes.</param>
/// <param name="IsSpecial">Whether it is a scale that is no ratio, such as a temperature's or a level's, so that it cannot be multiplied or divided.</param>
/// <param name="Singular">Its name in English, for one.</param>
/// <param name="Plural">Its name in English, for several.</param>
/// <param name="IsCurrency">Whether it is a code of ISO 4217, which UCUM does not have.</param>
internal sealed record UcumAtom(string Code, bool IsMetric, bool IsSpecial, string Singular, string Plural, bool IsCurrency = false);
