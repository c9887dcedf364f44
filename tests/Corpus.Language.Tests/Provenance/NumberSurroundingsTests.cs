using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Tests.Languages;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Language.Tests.Provenance;

/// <summary>What the words around a number say of it, whatever a quote takes in: by a fingerprint it is the same as by the text.</summary>
public sealed class NumberSurroundingsTests
{
    private static readonly string[] Words =
    [
        "the", "a", "55", "5", "three", "seven million", "not", "more", "than", "at", "least", "most", "up to", "about", "nearly", "or", "to", "between", "and",
        "by", "before", "in", "2015", "May", "17", "rose by", "from", "12%", "twice", "exactly", "mine", "tonnes", "over", "under", "maximum", "is", "of",
        "20-30", "or more", "fewer", "barely", "some",
        "2 hours", "25 minutes", "francs", "a month", "per day", "and a half", "In 1875", "since 1903", "chapels", "were",
    ];

    private static readonly string[] Gaps = [" ", " ", " ", " ", " ", " ", ", ", ". ", " (", ") ", "\n", "\n\n", "\t", " \u201C", "\u201D ", "; "];

    private static readonly AroundKind[] Kinds = Enum.GetValues<AroundKind>();

    [Fact]
    public void AFingerprintSaysTheSameOfNumbersAsItsText() =>
        Prop.ForAll(Texts(Words).ToArbitrary(), static text => AreSame(text, "en")).QuickCheckThrowOnFailure(500);

    /// <summary>The same of languages whose tables are text, with their phrases.</summary>
    [Theory]
    [MemberData(nameof(LanguageFileTests.Tables), MemberType = typeof(LanguageFileTests))]
    public void AFingerprintSaysTheSameOfNumbersInEachLanguage(string table)
    {
        var language = Path.GetFileNameWithoutExtension(table);
        var file = LanguageTables.Of(new(language)).ShouldNotBeNull().File.ShouldNotBeNull();
        string[] sections = ["comparators before", "comparators behind", "date comparators before", "changes", "ranges"];
        var phrases = sections.SelectMany(section => file[section]).SelectMany(static entry => entry.Phrases)
            .Concat(["55", "5", "2015", "12 %", "Waag"]).ToArray();
        Prop.ForAll(Texts(phrases).ToArbitrary(), text => AreSame(text, language)).QuickCheckThrowOnFailure(60);
    }

    [Theory]
    [InlineData("It holds not more than 12 bells.", "12", "Comparator:Compared:AtMost:3:0")]
    [InlineData("It holds 12 bells or more.", "12", "Comparator:Compared:AtLeast:0:3")]
    [InlineData("It holds 2 or 3 bells.", "3", "Choice:Unclear::2:0")]
    [InlineData("It holds 2 or 3 bells.", "2", "Choice:Unclear::0:2")]
    [InlineData("It rang from 20 to 30 times.", "30", "Choice:Unclear::2:0")]
    [InlineData("It rang until before 1950.", "1950", "Date:Compared:LessThan:1:0")]
    [InlineData("It holds 12 bells.", "12", "")]
    [InlineData("It holds 3 bells, or 4 drums.", "3", "")]
    public void WhatIsSaidIsKnownWithHowManyWordsShowIt(string text, string number, string expected)
    {
        var document = Proof.Text(text);
        var read = NumberSurroundings.Of(document.Text, "en").ShouldNotBeNull();
        var word = Enumerable.Range(0, document.WordCount).First(word => document.Text.Word(word) == number);

        string.Join(" ", Kinds.Select(kind => read.At(word, kind)).OfType<AroundNumber>()
            .Where(static found => found.Kind != AroundKind.Date || found.Comparator is not null)
            .Select(static found => $"{found.Kind}:{found.Sense}:{found.Comparator}:{found.Before}:{found.Behind}")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("en", 9_999, "656e", true)]
    [InlineData("zz", 1, "7a7a00", true)]
    [InlineData("en", 1, "656e", false)]
    [InlineData("en", 1, "656e04000102000300", false)]
    public void ChunksOfNewerTablesAndOtherLanguagesAreSkipped(string because, int version, string bytes, bool isSkipped)
    {
        var reading = Fingerprint.Read(WithChunk(version, bytes));

        reading.Refusal.ShouldBe(FingerprintRefusal.None, because);
        (reading.Fingerprint.ShouldNotBeNull().Comparators is null).ShouldBe(isSkipped);
    }

    [Theory]
    [InlineData("656e05", "is cut off")]
    [InlineData("656e14000102000300", "a word that is not there")]
    [InlineData("656e04070102000300", "no such kind")]
    [InlineData("656e04000002000300", "nothing is said")]
    [InlineData("656e04000109000300", "no such comparator")]
    [InlineData("656e04000102000500", "before the first word")]
    [InlineData("656e04000102000109", "behind the last")]
    [InlineData("656e0400010200030000000102000300", "twice the same")]
    public void ChunksThatSayWhatCannotBeAreRefused(string bytes, string because)
    {
        var reading = Fingerprint.Read(WithChunk(1, bytes));

        reading.Refusal.ShouldBe(FingerprintRefusal.MalformedChunk, because);
        reading.Chunk.ShouldBe("comparators");
    }

    [Fact]
    public void AnotherChunkForTheSameTextIsADifference()
    {
        var document = Proof.Text("It holds not more than 12 bells.");
        var made = Fingerprint.Of(document, details: NumberSurroundings.DetailsOf(document, null));
        var forged = Fingerprint.Of(document, details: EvidenceDetails.None with { Comparators = ComparatorChunk.Of("en", []) });

        made.Compare(Fingerprint.Of(document)).ShouldBe(FingerprintDifference.None, "what one does not say is no contradiction");
        made.Compare(forged).ShouldBe(FingerprintDifference.Comparators);
        EvidenceReasons.Explain(FingerprintDifference.Comparators).ShouldBe("what it says of the words around numbers differs");
        made.Equals(forged).ShouldBeFalse();
        Fingerprint.Read(made.ToText()).Fingerprint.ShouldBe(made);
    }

    private static Gen<string> Texts(string[] words) => Gen.Zip(Gen.Elements(words), Gen.Elements(Gaps)).Select(static pair => pair.Item1 + pair.Item2)
        .ListOf().Select(static parts => "one two three " + string.Concat(parts));

    private static void AreSame(string text, string language)
    {
        var document = Proof.Text(text);
        var tables = LanguageTables.Of(new(language)).ShouldNotBeNull().Context;
        var ofText = NumberSurroundings.Of(document, new QuoteLanguage(language)).ShouldNotBeNull();
        var fingerprint = Fingerprint.Read(Fingerprint.Write(document, tables, NumberSurroundings.DetailsOf(document, tables))).Fingerprint.ShouldNotBeNull();
        var ofFingerprint = NumberSurroundings.Of(fingerprint, new QuoteLanguage(language)).ShouldNotBeNull();

        for (var word = 0; word < document.WordCount; word++)
        {
            foreach (var kind in Kinds)
            {
                var known = ofText.At(word, kind);
                ofFingerprint.At(word, kind).ShouldBe(known is null ? null : known with { Words = null }, $"{kind} at {word} of {text}");
            }
        }
    }

    private static string WithChunk(int version, string hex)
    {
        var written = Fingerprint.Write(Proof.Text("It holds no more 12 bells."));
        var body = written[..written.IndexOf("[End", StringComparison.Ordinal)]
            + $"[comparators {version}]\n{Convert.ToBase64String(Convert.FromHexString(hex))}\n";
        var sum = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(
            [.. body.Where(static c => c is not ('\n' or ' ')).Select(static c => (byte)c)])[..12]);
        return body + "[End 1]\n" + sum + "\n";
    }
}
