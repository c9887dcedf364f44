namespace Corpus.Documents.Model;

/// <summary>What came of reading a document: its text, or why there is none.</summary>
internal sealed record Extraction
{
    private Extraction(ExtractedDocument? document, ExtractionRefusal? refusal) => (Document, Refusal) = (document, refusal);

    public ExtractedDocument? Document { get; }

    public ExtractionRefusal? Refusal { get; }

    public static implicit operator Extraction(ExtractedDocument document) => new(document, null);

    public static implicit operator Extraction(ExtractionRefusal refusal) => new(null, refusal);
}

/// <summary>Why a document is not read.</summary>
/// <param name="Kind">Which kind of trouble.</param>
/// <param name="Reason">What is wrong, as the end of a sentence that begins with the file's name: <c>is encrypted</c>.</param>
/// <param name="Remedy">What a person can do, as a sentence without its full stop.</param>
internal sealed record ExtractionRefusal(RefusalKind Kind, string Reason, string Remedy);

/// <summary>Kinds of trouble with documents.</summary>
internal enum RefusalKind
{
    /// <summary>It is of no format that is read.</summary>
    UnknownFormat,

    /// <summary>It is not what it says it is, or is broken.</summary>
    Malformed,

    /// <summary>It needs a password.</summary>
    Encrypted,

    /// <summary>It holds pictures of text, and no text.</summary>
    NoText,

    /// <summary>Its characters have no meaning that can be known.</summary>
    Unreadable,

    /// <summary>It needs a choice that only a person can make.</summary>
    NeedsChoice,

    /// <summary>It takes more time, memory or nesting than a document may.</summary>
    TooMuch,
}
