using System.Diagnostics;

namespace Corpus.Runtime;

/// <summary>A document that a corpus quotes: its bibliography, and the digest that says which text of it was read.</summary>
/// <remarks>
/// The names of the bibliographic properties are those of the Citation Style Language (CSL). Compared by value. What a source record
/// does not say is <see langword="null"/>. The document's text is not here: a corpus proves its quotes without passing anyone's article on.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Source
{
    internal Source(string id) => Id = id;

    /// <summary>Gets the name that is unique in the corpus: <c>TwentyYearTreaty</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the name of the file that the text was read from, without a folder.</summary>
    public string? File { get; internal init; }

    /// <summary>Gets the document's title (CSL <c>title</c>).</summary>
    public string? Title { get; internal init; }

    /// <summary>Gets who wrote it, in the order in which the document names them (CSL <c>author</c>); empty where it names nobody.</summary>
    public EquatableArray<string> Authors { get; internal init; }

    /// <summary>Gets who published it (CSL <c>publisher</c>).</summary>
    public string? Publisher { get; internal init; }

    /// <summary>Gets when it was published (CSL <c>issued</c>).</summary>
    public EdtfDate? Issued { get; internal init; }

    /// <summary>Gets when the text was fetched (CSL <c>accessed</c>).</summary>
    public EdtfDate? Retrieved { get; internal init; }

    /// <summary>Gets where it was published (CSL <c>URL</c>).</summary>
    public Uri? Url { get; internal init; }

    /// <summary>Gets the language it is written in (CSL <c>language</c>), as a BCP 47 tag: <c>en</c>.</summary>
    public string? Language { get; internal init; }

    /// <summary>The language of its quotes where it says none: that of the corpus.</summary>
    internal string? LanguageOfCorpus { get; init; }

    /// <summary>Gets the SHA-256 digest of the text that was read, in small hexadecimal digits. It says which text the quotes were checked against.</summary>
    public string? Sha256 { get; internal init; }

    /// <summary>Gets how many words the text has.</summary>
    public int? Words { get; internal init; }

    /// <summary>Gets the file that the text was taken from; <see langword="null"/> if the text itself is the document.</summary>
    public OriginalDocument? Original { get; internal init; }

    /// <summary>Returns the source in a line: <c>TwentyYearTreaty: Title (Publisher, 2025-01-17)</c>, without what is not known.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var title = Title is null ? Id : $"{Id}: {Title}";
        var imprint = string.Join(", ", new[] { Publisher, Issued?.ToString() }.Where(static part => part is not null));
        return imprint.Length == 0 ? title : $"{title} ({imprint})";
    }
}
