namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>A fingerprint that was read, or why it was refused.</summary>
/// <param name="Fingerprint">The fingerprint; null exactly where refused.</param>
/// <param name="Refusal">The reason, or <see cref="FingerprintRefusal.None"/>.</param>
/// <param name="Offset">Where in the file the reason is.</param>
/// <param name="Chunk">The name of the chunk that it concerns, if it concerns one.</param>
/// <param name="Version">The version, of the file or the chunk, that is not known; else 0.</param>
internal sealed record FingerprintReading(Fingerprint? Fingerprint, FingerprintRefusal Refusal, int Offset = 0, string? Chunk = null, int Version = 0);
