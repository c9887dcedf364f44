namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>A fingerprint that was read, or why it was refused.</summary>
/// <param name="Fingerprint">The fingerprint; null exactly where refused.</param>
/// <param name="Refusal">The reason, or <see cref="FingerprintRefusal.None"/>.</param>
/// <param name="Version">The version it says it has, where it got as far as saying so; else 0.</param>
internal sealed record FingerprintReading(Fingerprint? Fingerprint, FingerprintRefusal Refusal, int Version = 0);
