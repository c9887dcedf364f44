namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>A chunk of a fingerprint file.</summary>
/// <param name="Offset">Where its head begins.</param>
internal sealed record FingerprintChunk(string Name, int Version, byte[] Bytes, int Offset);
