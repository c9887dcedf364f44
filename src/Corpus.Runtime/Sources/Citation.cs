using System.Diagnostics;

namespace Corpus.Runtime;

/// <summary>Where a value comes from: a phrase of a document, and what was proved of it.</summary>
/// <remarks>
/// The quote with its prefix and suffix is a text quote selector of the W3C Web Annotation Data Model, where the quote is called
/// <c>exact</c>. Compared by value.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Citation
{
    /// <summary>Makes a citation of which nothing has been proved.</summary>
    /// <param name="source">The document.</param>
    /// <param name="quote">The phrase that is quoted from it.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Citation(Source source, string quote)
    {
        Source = source ?? throw new ArgumentNullException(nameof(source));
        Quote = quote ?? throw new ArgumentNullException(nameof(quote));
    }

    /// <summary>The document.</summary>
    public Source Source { get; }

    /// <summary>The phrase that is quoted from the document, as the curator wrote it. <see cref="Grade"/> says how closely the document has it.</summary>
    public string Quote { get; }

    /// <summary>What stands right before the quote, where the document has the quote more than once and it matters which one is meant.</summary>
    public string? Prefix { get; init; }

    /// <summary>What stands right after the quote, where the document has the quote more than once and it matters which one is meant.</summary>
    public string? Suffix { get; init; }

    /// <summary>How the quote is to be read, where it does not print the value: <c>two decades are twenty years</c>.</summary>
    public string? Reading { get; init; }

    /// <summary>How closely the quote matches the document.</summary>
    public QuoteGrade Grade { get; init; }

    /// <summary>What the quote was checked against.</summary>
    public EvidenceKind Evidence { get; init; }

    /// <summary>Which word of the document the quote begins with, from 0; <see langword="null"/> where that is not known.</summary>
    public int? Position { get; init; }

    /// <summary>How the value follows from the quote.</summary>
    public ValueSupport Support { get; init; }

    /// <summary>The citation in a line: <c>“20-year strategic partnership treaty” — TwentyYearTreaty (exact)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"\u201C{Quote}\u201D \u2014 {Source.Id} ({GradeText})";

    // Written out, because an enumeration's ToString looks the names up by reflection.
    private string GradeText => Grade switch
    {
        QuoteGrade.Exact => "exact",
        QuoteGrade.Folded => "folded",
        _ => "unproved",
    };
}
