using Corpus.Language.Provenance.Context;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Tests.Languages;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Language.Tests.Provenance.Context;

/// <summary>What holds of the context of any text: a fingerprint has the same, and nothing makes it slow.</summary>
public sealed class ContextPropertiesTests
{
    private static readonly string[] Words =
    [
        "the", "a", "55", "mine", "yields", "not", "never", "no", "could", "may", "said", "that", "if", "unless", "according", "to", "who", "which", "but",
        "and",
        "plans", "denied", "refused", "U.S.", "Dr.", "Russia\u2019s", "was", "ruled", "out", "is", "untrue", "officials", "say", "under", "plan", "almost",
        "He",
    ];

    private static readonly string[] Gaps =
        [" ", " ", " ", " ", " ", ", ", ". ", "; ", ": ", " (", ") ", " \u2014 ", "\n", "\n\n", "\t", " \u201C", "\u201D ", "\n- ", "\u2026 ", "! "];

    private static readonly Gen<string> Text = Gen.Zip(Gen.Elements(Words), Gen.Elements(Gaps)).Select(static pair => pair.Item1 + pair.Item2)
        .ListOf().Select(static parts => "one two three " + string.Concat(parts));

    [Fact]
    public void AFingerprintHasTheContextOfItsText() =>
        Prop.ForAll(Text.ToArbitrary(), static text =>
        {
            var document = Proof.Text(text);
            var known = document.ContextOf(EnglishContext.Words).ShouldNotBeNull();
            var read = Fingerprint.Read(Fingerprint.Write(document)).Fingerprint.ShouldNotBeNull().ContextOf(EnglishContext.Words).ShouldNotBeNull();

            read.Count.ShouldBe(document.WordCount);
            for (var word = 0; word < document.WordCount; word++)
            {
                read[word].ShouldBe(known[word]);
            }
        }).QuickCheckThrowOnFailure(1_000);

    /// <summary>The same of languages whose tables are text: with the phrases of their tables, so that most words are triggers or of a class.</summary>
    [Theory]
    [MemberData(nameof(LanguageFileTests.Tables), MemberType = typeof(LanguageFileTests))]
    public void AFingerprintHasTheContextOfItsTextInEachLanguage(string table)
    {
        var tables = LanguageTables.Of(new(Path.GetFileNameWithoutExtension(table))).ShouldNotBeNull();
        var file = tables.File.ShouldNotBeNull();
        var phrases = file["context"].Concat(file["classes"]).Where(static entry => entry.Key is not ("version" or "verb last"))
            .SelectMany(static entry => entry.Phrases).Append("55").Append("Waag").ToArray();
        var text = Gen.Zip(Gen.Elements(phrases), Gen.Elements(Gaps)).Select(static pair => pair.Item1 + pair.Item2)
            .ListOf().Select(static parts => "one two three " + string.Concat(parts));
        Prop.ForAll(text.ToArbitrary(), written =>
        {
            var document = Proof.Text(written);
            var known = document.ContextOf(tables.Context).ShouldNotBeNull();
            var fingerprint = Fingerprint.Read(Fingerprint.Write(document, tables.Context)).Fingerprint.ShouldNotBeNull();
            var read = fingerprint.ContextOf(tables.Context).ShouldNotBeNull();

            fingerprint.Tables.ShouldBeSameAs(tables.Context);
            fingerprint.ContextOf(EnglishContext.Words).ShouldBeNull();
            read.Count.ShouldBe(document.WordCount);
            for (var word = 0; word < document.WordCount; word++)
            {
                read[word].ShouldBe(known[word]);
            }
        }).QuickCheckThrowOnFailure(200);
    }

    /// <summary>Only what is around words counts, so a sentence that ends before them changes nothing.</summary>
    [Fact]
    public void WhatIsInOtherParagraphsChangesNothing() =>
        Prop.ForAll(Text.ToArbitrary(), static text =>
        {
            var alone = ContextBits.Of(FoldedText.Of(text), EnglishContext.Words);
            var before = ContextBits.Of(FoldedText.Of("It could not, officials say, be\n\n" + text), EnglishContext.Words);

            for (var word = 0; word < alone.Count; word++)
            {
                before[before.Count - alone.Count + word].ShouldBe(alone[word]);
            }
        }).QuickCheckThrowOnFailure(1_000);

    [Theory]
    [InlineData("not ")]
    [InlineData("if ")]
    [InlineData("said, ")]
    [InlineData("and ")]
    [InlineData("(could ")]
    [InlineData("\u2014 may ")]
    [InlineData("that according to ")]
    public void ATriggerLooksAtABoundedNumberOfWords(string part)
    {
        var scopes = ContextReader.Read(FoldedText.Of(string.Concat(Enumerable.Repeat(part, 60_000))), EnglishContext.Words);

        scopes.ShouldAllBe(static scope => scope.End - scope.First <= 4 * ClauseReader.Reach);
    }
}
