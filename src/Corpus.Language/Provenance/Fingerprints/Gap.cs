namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>What stands between two words.</summary>
/// <param name="Folded">As it is folded.</param>
/// <param name="Raw">As the document has it.</param>
internal readonly record struct Gap(string Folded, string Raw)
{
    /// <summary>Only white space, or nothing.</summary>
    public static Gap None { get; } = new("", "");
}
