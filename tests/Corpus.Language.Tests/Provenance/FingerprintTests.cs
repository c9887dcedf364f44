using System.Security.Cryptography;
using System.Text;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Tests.Provenance;

public sealed class FingerprintTests
{
    private const string Text = "Russia and Iran have at last agreed\non a \u201C20-year\u201D strategic partnership treaty, and more.";

    private static string Written { get; } = Fingerprint.Write(Proof.Text(Text));

    [Fact]
    public void WhatWasWrittenIsRead()
    {
        var fingerprint = Proof.Fingerprint(Text);
        fingerprint.WordCount.ShouldBe(15);
        fingerprint.Sha256.ShouldBe(TextDigest.Sha256(Text));
        fingerprint.ShouldBe(Proof.Fingerprint(Text));
        fingerprint.ShouldBe(Fingerprint.Of(Proof.Text(Text)));
        fingerprint.GetHashCode().ShouldBe(Proof.Fingerprint(Text).GetHashCode());
        fingerprint.ShouldNotBe(Proof.Fingerprint(Text + "."));
        fingerprint.ToText().ShouldBe(Written);
    }

    [Fact]
    public void ItIsShortLinesOfAscii()
    {
        Written.ShouldAllBe(static character => character == '\n' || (character >= ' ' && character <= '~'));
        Written.Split('\n').ShouldAllBe(static line => line.Length <= 76);
        Written.ShouldEndWith("\n");
    }

    [Theory]
    [InlineData("\n", "\r\n   ")]
    [InlineData("\n", "\t\n\n")]
    [InlineData("\n", " ")]
    [InlineData("A", " A ")]
    [InlineData(" 1]", "\n1 ]")]
    public void WhiteSpaceInItMeansNothing(string old, string changed)
    {
        var head = Written[..(Written.IndexOf('\n') + 1)];
        Fingerprint.Read("  " + head + Written[head.Length..].Replace(old, changed)).Fingerprint.ShouldBe(Proof.Fingerprint(Text));
    }

    public static TheoryData<string, object, int> Refused => new()
    {
        { "", FingerprintRefusal.Empty, 0 },
        { " \n ", FingerprintRefusal.Empty, 0 },
        { " broken", FingerprintRefusal.NotAFingerprint, 1 },
        { "corpus-fingerprint", FingerprintRefusal.NotAFingerprint, 0 },
        { "corpus-fingerprint1", FingerprintRefusal.NotAFingerprint, 0 },
        { "corpus-fingerprint 01", FingerprintRefusal.NotAFingerprint, 0 },
        { "corpus-fingerprint 1x", FingerprintRefusal.NotAFingerprint, 0 },
        { "corpus-fingerprint 7\n", FingerprintRefusal.OtherVersion, 0 },
        { "corpus-fingerprint 1", FingerprintRefusal.Truncated, 20 },
        { "corpus-fingerprint 1\nAAAA", FingerprintRefusal.UnexpectedCharacter, 21 },
        { "corpus-fingerprint 1\n[Windows 1]\nAA!A\n[End 1]", FingerprintRefusal.UnexpectedCharacter, 35 },
        { "corpus-fingerprint 1\n[Windows 1]\nAA\u00E9A\n[End 1]", FingerprintRefusal.UnexpectedCharacter, 35 },
        { "corpus-fingerprint 1\n[Windows 1]\nA=AA\n[End 1]", FingerprintRefusal.NotBase64, 35 },
        { "corpus-fingerprint 1\n[Windows 1]\nAAA\n[End 1]", FingerprintRefusal.NotBase64, 37 },
        { "corpus-fingerprint 1\n[Windows 1]\nA===\n[End 1]", FingerprintRefusal.NotBase64, 38 },
        { "corpus-fingerprint 1\n[Windows]\n", FingerprintRefusal.MalformedHead, 21 },
        { "corpus-fingerprint 1\n[ 1]\n", FingerprintRefusal.MalformedHead, 21 },
        { "corpus-fingerprint 1\n[Windows 12345]\n", FingerprintRefusal.MalformedHead, 21 },
        { "corpus-fingerprint 1\n[Windows 0]\n", FingerprintRefusal.MalformedHead, 21 },
        { "corpus-fingerprint 1\n[Windows 1", FingerprintRefusal.MalformedHead, 21 },
        { "corpus-fingerprint 1\n[" + new string('n', 33) + " 1]\n", FingerprintRefusal.MalformedHead, 21 },
        { "corpus-fingerprint 1\n[Windows 1]\n" + new string('A', 1_001), FingerprintRefusal.LineTooLong, 1_033 },
        { "corpus-fingerprint 1\n" + string.Concat(Enumerable.Repeat("[a 1]\n", 65)), FingerprintRefusal.TooManyChunks, 21 + (64 * 6) },
        { "corpus-fingerprint 1\n[End 1]\nAAAAAAAAAAAAAAAA\n[a 1]\n", FingerprintRefusal.TrailingData, 46 },
        { "corpus-fingerprint 1\n[End 1]\nAAAAAAAAAAAAAAAAAAAA\n", FingerprintRefusal.TrailingData, 21 },
        { "corpus-fingerprint 1\n[End 1]\nAAAAAAAAAAAAAAAA\n", FingerprintRefusal.Corrupt, 21 },
        { Sealed("[Other 1]\n"), FingerprintRefusal.UnknownChunk, 21 },
        { Sealed("[Windows 2]\n"), FingerprintRefusal.UnknownChunk, 21 },
        { Sealed("[a 1]\n[a 2]\n"), FingerprintRefusal.RepeatedChunk, 27 },
        { Sealed(""), FingerprintRefusal.MissingChunk, 21 },
        { Sealed("[Document 1]\n[Exactness 1]\n"), FingerprintRefusal.MissingChunk, 48 },
        { Sealed(Chunk("Document", 35) + "[Windows 1]\n[Exactness 1]\n"), FingerprintRefusal.WrongLength, 21 },
        { Sealed(Document(0) + "[Windows 1]\n[Exactness 1]\n"), FingerprintRefusal.WrongCount, 21 },
        { Sealed(Document(0x7FFFFFFF) + "[Windows 1]\n[Exactness 1]\n"), FingerprintRefusal.WrongCount, 21 },
        { Sealed(Document(0xFFFFFFFF) + "[Windows 1]\n[Exactness 1]\n"), FingerprintRefusal.WrongCount, 21 },
        { Sealed(Document(3) + Chunk("Windows", 24) + Chunk("Exactness", 1)), FingerprintRefusal.WrongLength, 83 },
        { Sealed(Document(16_777_216) + Chunk("Windows", 12) + Chunk("Exactness", 1)), FingerprintRefusal.WrongLength, 83 },
        { Sealed(Document(3) + Chunk("Windows", 12) + Chunk("Exactness", 2)), FingerprintRefusal.WrongLength, 112 },
        { Sealed(Document(3) + Chunk("Windows", 12) + "[Exactness 1]\n"), FingerprintRefusal.WrongLength, 112 },
        { Sealed(Document(3) + Chunk("Windows", 12) + "[Exactness 1]\n" + Convert.ToBase64String([0x40, 0, 0, 0, 0]) + "\n"), FingerprintRefusal.WrongLength,
            112 },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void WhatIsNoFingerprintHasARefusalAndAPlaceOfItsOwn(string text, object refusal, int offset)
    {
        var reading = Fingerprint.Read(text);

        reading.Fingerprint.ShouldBeNull();
        (reading.Refusal, reading.Offset).ShouldBe(((FingerprintRefusal)refusal, offset));
        EvidenceReasons.Explain(reading).ShouldNotBe("it cannot be read");
    }

    [Fact]
    public void AChunkThatIsNotKnownIsSkippedWhereItMayBe()
    {
        var chunks = Written[(Written.IndexOf('\n') + 1)..Written.IndexOf("[End", StringComparison.Ordinal)];

        Fingerprint.Read(Sealed("[sentences 3]\nAAAA\n" + chunks + "[pages 2]\n")).Fingerprint.ShouldBe(Proof.Fingerprint(Text));
    }

    [Fact]
    public void EveryCutIsFound()
    {
        // The last line end may be missing: white space means nothing.
        for (var length = 1; length < Written.Length - 1; length++)
        {
            var refusal = Fingerprint.Read(Written[..length]).Refusal;
            refusal.ShouldBeOneOf(FingerprintRefusal.Truncated, FingerprintRefusal.NotAFingerprint, FingerprintRefusal.MalformedHead);
        }

        Fingerprint.Read(Written[..^1]).Refusal.ShouldBe(FingerprintRefusal.None);
    }

    [Fact]
    public void EveryChangedCharacterIsFound()
    {
        for (var offset = 0; offset < Written.Length; offset++)
        {
            foreach (var character in "Ab9+=[] \u00E9")
            {
                var changed = Written[..offset] + character + Written[(offset + 1)..];
                if (Compact(changed) != Compact(Written))
                {
                    Fingerprint.Read(changed).Fingerprint.ShouldBeNull($"{character} at {offset}");
                }
            }
        }
    }

    [Fact]
    public void AFileThatIsTooLongIsNotRead() =>
        Fingerprint.Read(new string('\n', FingerprintFormat.FileCharacters + 1)).Refusal.ShouldBe(FingerprintRefusal.TooLong);

    [Fact]
    public void ReadingIsLinearInWhatIsHostile()
    {
        // Each of these is read in one pass; quadratic ones would take hours.
        Fingerprint.Read(new string('\n', FingerprintFormat.FileCharacters)).Refusal.ShouldBe(FingerprintRefusal.Empty);
        Fingerprint.Read("corpus-fingerprint 1" + new string('\n', 30_000_000) + "[").Refusal.ShouldBe(FingerprintRefusal.MalformedHead);
        Fingerprint.Read("corpus-fingerprint 1[Windows 1]" + string.Concat(Enumerable.Repeat("\nA", 15_000_000))).Refusal.ShouldBe(
            FingerprintRefusal.Truncated);
    }

    [Theory]
    [InlineData("one")]
    [InlineData("one two")]
    public void ADocumentOfFewWordsHasOneToo(string text)
    {
        var fingerprint = Proof.Fingerprint(text);
        fingerprint.WordCount.ShouldBe(text.Split(' ').Length);
        fingerprint.Prove(new("one two three")).Failure!.Kind.ShouldBe(QuoteFailureKind.NotFound);
    }

    [Fact]
    public void WhatDiffersIsTold()
    {
        var digest = new byte[32];
        byte[] windows = [.. Enumerable.Repeat((byte)1, 24)];
        var one = new Fingerprint(4, digest, windows, [0]);

        one.Compare(new Fingerprint(4, digest, windows, [0])).ShouldBe(FingerprintDifference.None);
        one.Compare(new Fingerprint(4, [.. digest[1..], 1], windows, [0])).ShouldBe(FingerprintDifference.Digest);
        one.Compare(new Fingerprint(5, digest, [.. windows, .. windows[..12]], [0])).ShouldBe(FingerprintDifference.WordCount);
        one.Compare(new Fingerprint(4, digest, [.. windows[1..], 2], [0])).ShouldBe(FingerprintDifference.Windows);
        one.Compare(new Fingerprint(4, digest, windows, [0x80, 0, 0, 0, 0])).ShouldBe(FingerprintDifference.Exactness);
    }

    [Fact]
    public void AWindowHasMoreBitsThanCanBeSearchedFor() => (FingerprintFormat.HashBytes * 8).ShouldBeGreaterThanOrEqualTo(80);

    private static string Compact(string text) => new([.. text.Where(static character => !FingerprintFormat.IsWhite(character))]);

    /// <summary>A file of these chunks whose check sum agrees.</summary>
    internal static string Sealed(string chunks)
    {
        var text = "corpus-fingerprint 1\n" + chunks;
        return text + "[End 1]\n" + Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(Compact(text)))[..12]) + "\n";
    }

    private static string Chunk(string name, int bytes) => $"[{name} 1]\n{Convert.ToBase64String(new byte[bytes])}\n";

    private static string Document(uint words) =>
        $"[Document 1]\n{Convert.ToBase64String([.. new byte[32], (byte)(words >> 24), (byte)(words >> 16), (byte)(words >> 8), (byte)words])}\n";
}
