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
    internal Citation(Source source, string quote)
    {
        Source = source;
        Quote = quote;
    }

    /// <summary>Gets the document.</summary>
    public Source Source { get; }

    /// <summary>Gets the phrase that is quoted from the document, as the curator wrote it. <see cref="Grade"/> says how closely the document has it.</summary>
    public string Quote { get; }

    /// <summary>Gets what stands right before the quote, where the document has the quote more than once and it matters which one is meant.</summary>
    public string? Prefix { get; internal init; }

    /// <summary>Gets what stands right after the quote, where the document has the quote more than once and it matters which one is meant.</summary>
    public string? Suffix { get; internal init; }

    /// <summary>
    /// Gets the language of the quote, as a BCP 47 tag: what the citation says, or else its source, or else the corpus; <see langword="null"/> in a corpus that
    /// was compiled before this was kept.
    /// </summary>
    public string? Language { get; internal init; }

    /// <summary>Gets how the quote is to be read, where it does not print the value: <c>two decades are twenty years</c>.</summary>
    public string? Reading { get; internal init; }

    /// <summary>Gets how closely the quote matches the document.</summary>
    public QuoteGrade Grade { get; internal init; }

    /// <summary>Gets what the quote was checked against.</summary>
    public EvidenceKind Evidence { get; internal init; }

    /// <summary>Gets which word of the document the quote begins with, from 0; <see langword="null"/> where that is not known.</summary>
    public int? Position { get; internal init; }

    /// <summary>
    /// Gets the page of the document on which the quote begins, counted from 1 in the file, whatever number is printed on it; <see langword="null"/> if the
    /// document has no pages or they are not known. Of a spreadsheet it is the number of the sheet.
    /// </summary>
    public int? Page { get; internal init; }

    /// <summary>Gets the page on which the quote ends: <see cref="Page"/>, or a later one.</summary>
    public int? LastPage { get; internal init; }

    /// <summary>Gets how the value follows from the quote.</summary>
    public ValueSupport Support { get; internal init; }

    /// <summary>Returns the citation in a line: <c>“20-year strategic partnership treaty” — TwentyYearTreaty (exact)</c>.</summary>
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
