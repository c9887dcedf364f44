namespace Corpus.Language.Provenance.Printed;

/// <summary>What a quote says of a property that is true or false.</summary>
/// <param name="Value">What it says; null where it has none of the words, or has them and it is not certain what they say.</param>
/// <param name="Words">The words that were found, with their negation, for messages; null where there are none.</param>
internal sealed record BooleanEvidence(bool? Value, string? Words)
{
    /// <summary>Where the words are, as indexes of pieces.</summary>
    public List<(int First, int End)> Places { get; init; } = [];
}
