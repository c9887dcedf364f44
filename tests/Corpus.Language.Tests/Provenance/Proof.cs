using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Quotes;

namespace Corpus.Language.Tests.Provenance;

/// <summary>What the tests here ask for over and over.</summary>
internal static class Proof
{
    public static DocumentText Text(string text)
    {
        var reading = DocumentText.Create(text);
        reading.Refusal.ShouldBe(DocumentRefusal.None);
        return reading.Document.ShouldNotBeNull();
    }

    public static Fingerprint Fingerprint(string text)
    {
        var reading = Language.Provenance.Fingerprints.Fingerprint.Read(Language.Provenance.Fingerprints.Fingerprint.Write(Text(text)));
        reading.Refusal.ShouldBe(FingerprintRefusal.None);
        return reading.Fingerprint.ShouldNotBeNull();
    }

    /// <summary>A fingerprint that was made before fingerprints knew what stands between words.</summary>
    public static Fingerprint WithoutGaps(string text)
    {
        var written = Fingerprint(text).ToText();
        var (gaps, end) = (written.IndexOf("[gaps", StringComparison.Ordinal), written.IndexOf("[End", StringComparison.Ordinal));
        var reading = Language.Provenance.Fingerprints.Fingerprint.Read(FingerprintTests.Sealed(written[21..gaps] + written[written.IndexOf('[', gaps + 1)..end]));
        reading.Refusal.ShouldBe(FingerprintRefusal.None);
        return reading.Fingerprint.ShouldNotBeNull();
    }

    /// <summary>Both kinds of evidence of one document: what is proved or not by one must be so by the other.</summary>
    public static IEnumerable<QuoteEvidence> Both(string text) => [Text(text), Fingerprint(text)];
}
