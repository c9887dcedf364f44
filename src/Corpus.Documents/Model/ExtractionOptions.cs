namespace Corpus.Documents.Model;

/// <summary>What the caller chooses.</summary>
internal sealed record ExtractionOptions
{
    public static ExtractionOptions Default { get; } = new();

    /// <summary>Whether unaccepted changes are taken as accepted (true) or as rejected (false); null where the document must have none.</summary>
    public bool? AcceptsChanges { get; init; }

    /// <summary>The encoding of a text or table, by its IANA name; null for what the file declares.</summary>
    public string? Encoding { get; init; }

    /// <summary>What is between two cells of a line of text; null for what the file shows.</summary>
    public char? Delimiter { get; init; }

    /// <summary>Whether <see cref="ExtractedDocument.Lines"/> is wanted.</summary>
    public bool Explains { get; init; }

    /// <summary>Told after each page (or some hundred lines) how much is done, of how much; the second is 0 where that is not known.</summary>
    public Action<int, int>? Progress { get; init; }

    /// <summary>What a document may take.</summary>
    public ExtractionLimits Limits { get; init; } = ExtractionLimits.Default;
}

/// <summary>What one document may take. What takes more is refused; no reading goes on for ever.</summary>
/// <param name="Bytes">Of the file.</param>
/// <param name="UnpackedBytes">Of all that is packed in it, together.</param>
/// <param name="Characters">Of the text that is got out of it, in UTF-16 units.</param>
/// <param name="Pages">Pages, sheets, or other parts of a document.</param>
/// <param name="Depth">How deep elements may be nested.</param>
/// <param name="Time">How long the reading may take.</param>
internal sealed record ExtractionLimits(long Bytes, long UnpackedBytes, int Characters, int Pages, int Depth, TimeSpan Time)
{
    public static ExtractionLimits Default { get; } = new(128L << 20, 1L << 30, 16 << 20, 20_000, 256, TimeSpan.FromMinutes(5));
}
