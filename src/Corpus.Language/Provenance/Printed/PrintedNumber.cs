namespace Corpus.Language.Provenance.Printed;

/// <summary>A number that a quote prints. “55 billion” prints two, 55 and 55,000,000,000, in the same place.</summary>
/// <param name="Value">The number.</param>
/// <param name="First">The index of its first piece.</param>
/// <param name="End">The index after its last piece, “billion” and its like included.</param>
internal sealed record PrintedNumber(ExactNumber Value, int First, int End)
{
    /// <summary>The power of ten that the quote says and <see cref="Value"/> leaves out: 9 for the 55 of “55 billion”. The unit must have it.</summary>
    public int LeftOut { get; init; }
}
