namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>The first thing in which two fingerprints differ.</summary>
internal enum FingerprintDifference
{
    None,
    Digest,
    WordCount,
    Windows,
    Exactness,
    Context,
    Comparators,
    Gaps,
    Pages,
    Cells,
}
