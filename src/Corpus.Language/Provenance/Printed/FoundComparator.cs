using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>What the words next to a number or a date say of it.</summary>
/// <param name="Sense">What they say.</param>
/// <param name="Comparator">The comparator that they are, or that agrees with them; null where none does.</param>
/// <param name="Also">Another one that agrees with them.</param>
/// <param name="Words">The words, as the quote has them: “up to”.</param>
internal sealed record FoundComparator(NumberSense Sense, Comparator? Comparator, Comparator? Also, string Words)
{
    /// <summary>Whether a denial before its verb makes it what it is: “<i>no</i> tendrá más de 55” is at most 55.</summary>
    public bool IsDenied { get; init; }

    /// <summary>Whether a part of them is outside the quote, in its document.</summary>
    public bool IsOutside { get; init; }

    /// <summary>Whether they bear a comparator out.</summary>
    public bool Agrees(Comparator comparator) => Comparator == comparator || Also == comparator;
}
