using Corpus.Documents.Model;

namespace Corpus.Cli.Ingesting;

/// <summary>What a call asks of every document.</summary>
internal sealed record IngestRequest
{
    /// <summary>How documents are read.</summary>
    public ExtractionOptions Extraction { get; init; } = ExtractionOptions.Default;

    /// <summary>The title of the document; null for the one that it shows.</summary>
    public string? Title { get; init; }

    /// <summary>Where it was got from.</summary>
    public string? Url { get; init; }

    /// <summary>When it was got, in EDTF.</summary>
    public string? Retrieved { get; init; }

    /// <summary>The tag of its language; null for the one that it shows.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the text is to lie beside the record.</summary>
    public bool KeepsText { get; init; }

    /// <summary>Whether the text may be passed on.</summary>
    public bool SharesText { get; init; }
}
