namespace Corpus.Language.Provenance.Printed;

/// <summary>The numbers of a quote.</summary>
/// <param name="Certain">Those that it prints.</param>
/// <param name="Doubtful">Those that it prints in a way which may make them others, or labels.</param>
/// <param name="Ranges">The ranges that it prints.</param>
/// <param name="WithEnds">Those that it prints, and the ends of its ranges.</param>
internal sealed record QuoteNumbers(
    List<PrintedNumber> Certain, List<DoubtfulNumber> Doubtful, List<PrintedRange> Ranges, List<PrintedNumber> WithEnds);

/// <summary>A number that may be another one, or none: what stands around it decides that, and is not understood.</summary>
/// <param name="Value">What it would be.</param>
/// <param name="First">The index of its first piece.</param>
/// <param name="End">The index after its last piece.</param>
/// <param name="Because">Why it is not certain, as the end of a sentence that begins with the quote: “has “lakh” behind 55, which …”.</param>
internal sealed record DoubtfulNumber(ExactNumber Value, int First, int End, string Because)
{
    /// <summary>The words of the choice of which it is one of the two numbers, and where numbers are spelled of the range; else null.</summary>
    public string? OneOfTwo { get; init; }

    /// <inheritdoc cref="NumberPlace.WithFraction"/>
    public string? WithFraction { get; init; }

    /// <summary>Whether it is in doubt for the scale that heads its cell, and for nothing else.</summary>
    public bool IsForScaleAbove { get; init; }

    /// <summary>Whether it is in brackets as a negative number is in accounts.</summary>
    public bool MayBeNegative { get; init; }
}
