using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Tests.Provenance;

public sealed class FingerprintTests
{
    private const string Text = "Russia and Iran have at last agreed\non a \u201C20-year\u201D strategic partnership treaty, and more.";

    [Fact]
    public void WhatWasWrittenIsRead()
    {
        var fingerprint = Proof.Fingerprint(Text);
        fingerprint.WordCount.ShouldBe(15);
        fingerprint.Sha256.ShouldBe(TextDigest.Sha256(Text));
        fingerprint.ShouldBe(Proof.Fingerprint(Text));
        fingerprint.GetHashCode().ShouldBe(Proof.Fingerprint(Text).GetHashCode());
        fingerprint.ShouldNotBe(Proof.Fingerprint(Text + "."));
        Fingerprint.Write(Proof.Text(Text)).Split('\n').ShouldAllBe(static line => line.Length <= 76);
    }

    [Fact]
    public void WhiteSpaceInItMeansNothing() =>
        Fingerprint.Read("  " + Fingerprint.Write(Proof.Text(Text)).Replace("\n", "\r\n   ")).Fingerprint.ShouldBe(Proof.Fingerprint(Text));

    [Theory]
    [InlineData("", FingerprintRefusal.Empty)]
    [InlineData(" \n ", FingerprintRefusal.Empty)]
    [InlineData("Q1FG!", FingerprintRefusal.NotBase64)]
    [InlineData("Q1=GUAEA", FingerprintRefusal.NotBase64)]
    [InlineData("====", FingerprintRefusal.NotBase64)]
    [InlineData("AAAAAAAAAAAA", FingerprintRefusal.NotAFingerprint)]
    [InlineData("Q1F", FingerprintRefusal.NotAFingerprint)]
    [InlineData("Q1FGUA==", FingerprintRefusal.Truncated)]
    public void WhatIsNoFingerprintHasARefusalOfItsOwn(string text, object refusal) => Fingerprint.Read(text).Refusal.ShouldBe((FingerprintRefusal)refusal);

    [Fact]
    public void EveryCutIsFound()
    {
        var text = Fingerprint.Write(Proof.Text(Text)).Replace("\n", "").TrimEnd('=');
        for (var length = 8; length < text.Length; length++)
        {
            Fingerprint.Read(text[..length]).Refusal.ShouldBe(FingerprintRefusal.Truncated, length.ToString());
        }
    }

    [Fact]
    public void EveryChangedBitIsFound()
    {
        var bytes = Convert.FromBase64String(Fingerprint.Write(Proof.Text(Text)));
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            var changed = (byte[])bytes.Clone();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            var expected = bit switch
            {
                < 32 => FingerprintRefusal.NotAFingerprint,
                < 40 => FingerprintRefusal.OtherVersion,
                _ => FingerprintRefusal.Corrupt,
            };
            var reading = Fingerprint.Read(Convert.ToBase64String(changed));
            reading.Fingerprint.ShouldBeNull();
            if (reading.Refusal != FingerprintRefusal.Truncated || bit < 40)
            {
                reading.Refusal.ShouldBe(expected, bit.ToString());
            }
        }
    }

    [Fact]
    public void AnotherVersionIsNamed()
    {
        var bytes = Convert.FromBase64String(Fingerprint.Write(Proof.Text(Text)));
        bytes[4] = 7;
        Fingerprint.Read(Convert.ToBase64String(bytes)).ShouldBe(new FingerprintReading(null, FingerprintRefusal.OtherVersion, 7));
    }

    [Fact]
    public void WhatIsAppendedIsFound() =>
        Fingerprint.Read(Convert.ToBase64String([.. Convert.FromBase64String(Fingerprint.Write(Proof.Text(Text))), 0])).Refusal.ShouldBe(FingerprintRefusal.Corrupt);

    [Theory]
    [InlineData("one")]
    [InlineData("one two")]
    public void ADocumentOfFewWordsHasOneToo(string text)
    {
        var fingerprint = Proof.Fingerprint(text);
        fingerprint.WordCount.ShouldBe(text.Split(' ').Length);
        fingerprint.Prove(new("one two three")).Failure!.Kind.ShouldBe(QuoteFailureKind.NotFound);
    }
}
