using System.Diagnostics;
using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Where a value comes from: a phrase of a document, and what was proved of it.</summary>
/// <remarks>
/// The quote with its prefix and suffix is a text quote selector of the W3C Web Annotation Data Model, where the quote is called
/// <c>exact</c>. Compared by value.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Citation
{
    // Where the source is looked up when it is first asked for: a program that shows the quote alone need not read what the sources are.
    private readonly EntityTable? _table;
    private readonly Field? _sourceField;
    private Source? _source;
    private readonly string? _prefix;
    private readonly string? _suffix;
    private readonly string? _language;
    private readonly string? _reading;
    private readonly QuoteGrade _grade;
    private readonly EvidenceKind _evidence;
    private readonly int? _position;
    private readonly int? _page;
    private readonly int? _lastPage;
    private readonly ValueSupport _support;

    internal Citation(Source source, string quote)
    {
        _source = source;
        Quote = quote;
    }

    /// <summary>Makes a citation of all that is known of it, at once: each setter would have to be compiled before the first citation is there.</summary>
    internal Citation(
        EntityTable table, Field source, string quote, string? prefix, string? suffix, string? language, string? reading, QuoteGrade grade,
        EvidenceKind evidence, int? position, int? page, int? lastPage, ValueSupport support)
    {
        _table = table;
        _sourceField = source;
        Quote = quote;
        _prefix = prefix;
        _suffix = suffix;
        _language = language;
        _reading = reading;
        _grade = grade;
        _evidence = evidence;
        _position = position;
        _page = page;
        _lastPage = lastPage;
        _support = support;
    }

    /// <summary>Gets the document.</summary>
    /// <exception cref="InvalidOperationException">The table that has the citation names no source of the corpus.</exception>
    public Source Source => Volatile.Read(ref _source) ?? Once.Set(ref _source, _table!.SourceOf(_sourceField!));

    /// <summary>Gets the phrase that is quoted from the document, as the curator wrote it. <see cref="Grade"/> says how closely the document has it.</summary>
    public string Quote { get; }

    /// <summary>Gets what stands right before the quote, where the document has the quote more than once and it matters which one is meant.</summary>
    public string? Prefix
    {
        get => _prefix;
        internal init => _prefix = value;
    }

    /// <summary>Gets what stands right after the quote, where the document has the quote more than once and it matters which one is meant.</summary>
    public string? Suffix
    {
        get => _suffix;
        internal init => _suffix = value;
    }

    /// <summary>
    /// Gets the language of the quote, as a BCP 47 tag: what the citation says, or else its source, or else the corpus; <see langword="null"/> in a corpus that
    /// was compiled before this was kept.
    /// </summary>
    /// <exception cref="InvalidOperationException">The citation has no language of its own, and its table names no source of the corpus.</exception>
    public string? Language
    {
        get => _language ?? (_table is null ? null : Source.LanguageOfQuotes);
        internal init => _language = value;
    }

    /// <summary>Gets how the quote is to be read, where it does not print the value: <c>two decades are twenty years</c>.</summary>
    public string? Reading
    {
        get => _reading;
        internal init => _reading = value;
    }

    /// <summary>Gets how closely the quote matches the document.</summary>
    public QuoteGrade Grade
    {
        get => _grade;
        internal init => _grade = value;
    }

    /// <summary>Gets what the quote was checked against.</summary>
    public EvidenceKind Evidence
    {
        get => _evidence;
        internal init => _evidence = value;
    }

    /// <summary>Gets which word of the document the quote begins with, from 0; <see langword="null"/> where that is not known.</summary>
    public int? Position
    {
        get => _position;
        internal init => _position = value;
    }

    /// <summary>
    /// Gets the page of the document on which the quote begins, counted from 1 in the file, whatever number is printed on it; <see langword="null"/> if the
    /// document has no pages or they are not known. Of a spreadsheet it is the number of the sheet.
    /// </summary>
    public int? Page
    {
        get => _page;
        internal init => _page = value;
    }

    /// <summary>Gets the page on which the quote ends: <see cref="Page"/>, or a later one.</summary>
    public int? LastPage
    {
        get => _lastPage;
        internal init => _lastPage = value;
    }

    /// <summary>Gets how the value follows from the quote.</summary>
    public ValueSupport Support
    {
        get => _support;
        internal init => _support = value;
    }

    /// <inheritdoc/>
    public bool Equals(Citation? other) => ReferenceEquals(this, other) || (other is not null && Quote == other.Quote && Source == other.Source
        && Prefix == other.Prefix && Suffix == other.Suffix && Language == other.Language && Reading == other.Reading && Grade == other.Grade
        && Evidence == other.Evidence && Position == other.Position && Page == other.Page && LastPage == other.LastPage && Support == other.Support);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Quote);

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
