namespace Corpus.Language.Provenance.Printed;

/// <summary>A comparator that a quote puts to a number.</summary>
/// <param name="Comparator">What it says.</param>
/// <param name="Words">The words that say it, as the quote has them: “up to”.</param>
internal sealed record FoundComparator(Comparator Comparator, string Words);
