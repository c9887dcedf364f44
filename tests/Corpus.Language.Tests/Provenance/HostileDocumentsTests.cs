using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Provenance;

public sealed class HostileDocumentsTests
{
    [Theory]
    [InlineData("", DocumentRefusal.NoWords, 0)]
    [InlineData("\uFEFF", DocumentRefusal.NoWords, 0)]
    [InlineData(" \u2026 \u2014 \u00AD !\n", DocumentRefusal.NoWords, 0)]
    [InlineData("\u2764\uFE0F \u0301", DocumentRefusal.NoWords, 0)]
    [InlineData("PK\u0003\u0004", DocumentRefusal.NotText, 2)]
    [InlineData("a\0b", DocumentRefusal.NotText, 1)]
    [InlineData("a\u0093b\u0094", DocumentRefusal.NotText, 1)]
    [InlineData("a\uFFFE", DocumentRefusal.NotText, 1)]
    [InlineData("caf\uFFFD", DocumentRefusal.NotUtf8, 3)]
    public void WhatCannotBeEvidenceIsRefused(string text, object refusal, int offset)
    {
        var reading = DocumentText.Create(text);
        reading.Document.ShouldBeNull();
        (reading.Refusal, reading.Offset).ShouldBe(((DocumentRefusal)refusal, offset));
    }

    // An attribute cannot hold half a surrogate pair: it would be U+FFFD by the time it is read.
    [Fact]
    public void HalfASurrogatePairIsNotText()
    {
        foreach (var half in new[] { "a" + (char)0xD800, "a" + (char)0xDC00 + "b", "a" + (char)0xD800 + (char)0xD800 + (char)0xDC00 })
        {
            DocumentText.Create(half).ShouldBe(new DocumentReading(null, DocumentRefusal.NotText, 1));
            Proof.Text("a b c").Prove(new(half)).Failure.ShouldBe(new QuoteFailure(QuoteFailureKind.NotText, Offset: 1));
            Proof.Text("a b c").Prove(new("b", half)).Failure!.Kind.ShouldBe(QuoteFailureKind.NotText);
            NameEvidence.OfText(Passage.Of(half), QuoteLanguage.English, "a", "").Places.ShouldBeEmpty();
            TextDigest.Sha256(half).Length.ShouldBe(64);
        }
    }

    [Fact]
    public void ADocumentIsAsLongAsTheLimitAndNoLonger()
    {
        var longest = string.Concat(Enumerable.Repeat("a ", QuoteLimits.DocumentCharacters / 2));
        var reading = DocumentText.Create(longest);
        reading.Document.ShouldNotBeNull().WordCount.ShouldBe(QuoteLimits.DocumentCharacters / 2);
        reading.Document.Prove(new("a a a a")).MatchCount.ShouldBe(QuoteLimits.Matches);
        reading.Document.PlacesCompared.ShouldBe(QuoteLimits.Matches);
        DocumentText.Create(longest + "a").Refusal.ShouldBe(DocumentRefusal.TooLong);
        DocumentText.Create(new string('\0', 50_000_000)).Refusal.ShouldBe(DocumentRefusal.TooLong);
    }

    [Fact]
    public void OneWordIsADocument()
    {
        Proof.Text("one").Prove(new("one")).Grade.ShouldBe(QuoteGrade.Exact);
        Proof.Text("one").Prove(new("one two")).Failure!.Kind.ShouldBe(QuoteFailureKind.NotFound);
        Proof.Text(new string('a', 1_000_000)).Prove(new("aaa")).Failure!.Kind.ShouldBe(QuoteFailureKind.InsideWord);
    }

    [Fact]
    public void LineEndsAndByteOrderMarksMoveNothing()
    {
        const string text = "First line here\nand the second line";
        foreach (var other in new[] { text.Replace("\n", "\r\n"), "\uFEFF" + text, text.Replace('\n', '\r'), text.Replace('\n', '\u2028') })
        {
            foreach (var evidence in Proof.Both(other))
            {
                evidence.WordCount.ShouldBe(7);
                evidence.Prove(new("and the second line")).ShouldBe(new QuoteProof(QuoteGrade.Exact, evidence.Kind, 3, 4, 1, null));
                evidence.Prove(new("here and the")).Grade.ShouldBe(QuoteGrade.Folded);
            }
        }

        TextDigest.Sha256("\uFEFFabc").ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    [Theory]
    [InlineData(
        "\u0633\u0644\u0627\u0645\u060C \u062F\u0646\u06CC\u0627\u06CC \u0628\u0632\u0631\u06AF \u0645\u06CC\u200C\u0631\u0648\u062F",
        "\u062F\u0646\u06CC\u0627\u06CC \u0628\u0632\u0631\u06AF \u0645\u06CC\u200C\u0631\u0648\u062F")]
    [InlineData("so \U0001D400\U0001D401 \U0001F600 says \U0002070E now", "\U0001D400\U0001D401 \U0001F600 says \U0002070E now")]
    public void OtherWritingsAreWordsToo(string text, string quote)
    {
        foreach (var evidence in Proof.Both(text))
        {
            evidence.Prove(new(quote)).Grade.ShouldBe(QuoteGrade.Exact);
        }
    }

    [Fact]
    public void APersianWordWithoutItsJoinerIsAnother() =>
        Proof.Text("\u0645\u06CC\u200C\u0631\u0648\u062F").Prove(new("\u0645\u06CC\u0631\u0648\u062F")).IsProved.ShouldBeFalse();
}
