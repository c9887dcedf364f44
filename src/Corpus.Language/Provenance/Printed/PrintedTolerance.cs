namespace Corpus.Language.Provenance.Printed;

/// <summary>A number that a quote prints with its tolerance: <c>10 ± 0.5</c>, <c>6.674 30(15)</c>.</summary>
/// <param name="Value">The number.</param>
/// <param name="Tolerance">How far the true one may be from it.</param>
/// <param name="First">The index of the first piece of the number.</param>
/// <param name="IsInLastPlace">Whether it is in parentheses, in units of the last place, which is how exact the number is printed.</param>
internal sealed record PrintedTolerance(ExactNumber Value, ExactNumber Tolerance, int First, bool IsInLastPlace);
