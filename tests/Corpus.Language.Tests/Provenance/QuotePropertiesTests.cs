using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Words;
using Corpus.Runtime;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Language.Tests.Provenance;

public sealed class QuotePropertiesTests
{
    private const int Cases = 2_000;

    private static readonly string[] Words =
    [
        "the", "of", "Iran", "Iran\u2019s", "55", "5", "5.5", "\u22125.5", "-5", "1,500", "20-year", "20\u2010year", "billion", "not", "would", "%", "5 %",
        "$5", "caf\u00E9",
        "cafe\u0301", "co\u00ADop", "2020\u20132025", "a/b", "U.S.", "\u00A0500", "\u20135", ".5", "\U0001D400",
    ];

    private static readonly string[] Gaps =
        [" ", " ", " ", " ", "  ", "\n", ", ", ". ", " \u2014 ", "\u2014", " - ", " \u201C", "\u201D ", "\u00A0", "...", " (", ") "];

    // Any character at all, and those that the rules are about more often.
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Elements(Words), Gen.Elements(Gaps),
        Gen.Elements("'\u2019-\u2013\u2014\u2212.,:%5a \u00AD\u0301\u200C+\u00B1\u20AC".Select(static c => c.ToString()).ToArray()),
        Gen.Choose(0x20, 0xFFFC).Where(static c => c is (< 0x7F or >= 0xA0) and not (>= 0xD800 and < 0xE000) and not 0xFEFF)
            .Select(static c => ((char)c).ToString()))
        .ListOf().Select(string.Concat);

    private static readonly Gen<string> Article = Gen.Zip(Gen.Elements(Words), Gen.Elements(Gaps)).Select(static pair => pair.Item1 + pair.Item2)
        .ListOf().Select(static parts => "so the " + string.Concat(parts) + " end of");

    [Fact]
    public void FoldingWhatIsFoldedChangesNothing() => Check(Text, static text =>
    {
        FoldedText.Of(FoldedText.Of(text).Folded).Folded.ShouldBe(FoldedText.Of(text).Folded);
        var once = FoldedText.Of(QuickCheck.OnOneLine(text));
        var twice = FoldedText.Of(once.Folded);
        twice.Count.ShouldBe(once.Count);
        for (var word = 0; word < once.Count; word++)
        {
            (twice.Start(word), twice.End(word)).ShouldBe((once.Start(word), once.End(word)));
        }
    });

    [Fact]
    public void WordsAreWhereTheyAreSaidToBe() => Check(Text, static text =>
    {
        var folded = FoldedText.Of(text);
        var end = 0;
        for (var word = 0; word < folded.Count; word++)
        {
            folded.RawStart(word).ShouldBeGreaterThanOrEqualTo(end);
            end = folded.RawEnd(word);
            FoldedText.Of(folded.RawSpan(word, 1)).Folded.Length.ShouldBeGreaterThan(0);
        }

        end.ShouldBeLessThanOrEqualTo(text.Length);
    });

    [Fact]
    public void WhatIsCopiedFromADocumentIsExact() => Check(Three(Article, Gen.Choose(0, 1_000), Gen.Choose(0, 12)), static input =>
    {
        var (text, from, length) = input;
        var document = Proof.Text(text);
        var first = from % document.WordCount;
        var count = 1 + Math.Min(length, document.WordCount - first - 1);
        foreach (var evidence in Proof.Both(text))
        {
            var quote = document.Text.RawSpan(first, count);
            if (FoldedText.Of(quote).Count != count || (evidence.Kind == EvidenceKind.Fingerprint && count < 3))
            {
                continue;
            }

            evidence.Prove(new(quote)).Grade.ShouldBe(QuoteGrade.Exact, evidence.Kind + ": " + quote);
            evidence.Prove(new(document.Text.Span(first, count))).IsProved.ShouldBeTrue(evidence.Kind + ": " + quote);
        }
    });

    [Fact]
    public void TextAndFingerprintAgree() => Check(Three(Article, Article, Gen.Choose(3, 6)), static input =>
    {
        var (text, other, count) = input;
        var quoted = FoldedText.Of(other);
        var quote = quoted.RawSpan(0, Math.Min(count, quoted.Count));
        if (FoldedText.Of(quote).Count < 3)
        {
            return;
        }

        var (byText, byFingerprint) = (Proof.Text(text).Prove(new(quote)), Proof.Fingerprint(text).Prove(new(quote)));
        (byFingerprint.Grade, byFingerprint.Position, byFingerprint.MatchCount).ShouldBe((byText.Grade, byText.Position, byText.MatchCount), quote);
    });

    [Fact]
    public void AChangedDigitSignPointOrWordIsNeverProved()
    {
        const string text =
            "Trade between them rose by \u22125.5 % to $1,500.25 million in 2024, and Iran would not improve its 20-year gas deal of 55 bcm before then";
        var document = Proof.Both(text).ToArray();
        var folded = FoldedText.Of(text).Folded;
        var words = folded.Split(' ');
        foreach (var evidence in document)
        {
            evidence.Prove(new(folded)).IsProved.ShouldBeTrue();
        }

        var changes = new List<string>();
        for (var index = 0; index < folded.Length; index++)
        {
            if (char.IsLetterOrDigit(folded[index]) || folded[index] is '\u2212' or '.' or ',' or '%' or '$' or '-')
            {
                changes.Add(folded.Remove(index, 1));
                changes.Add(folded.Remove(index, 1).Insert(index, folded[index] == '7' ? "8" : "7"));
                changes.Add(folded.Insert(index, "1"));
                changes.Add(folded.Insert(index, "-"));
                changes.Add(folded.Insert(index, "."));
                changes.Add(folded.Remove(index, 1)
                    .Insert(index, char.IsUpper(folded[index]) ? char.ToLowerInvariant(folded[index]).ToString()
                    : char.ToUpperInvariant(folded[index]).ToString()));
            }
        }

        for (var index = 1; index < words.Length - 1; index++)
        {
            changes.Add(string.Join(' ', words.Where((_, at) => at != index)));
            changes.Add(string.Join(' ', [.. words[..index], words[index + 1], words[index], .. words[(index + 2)..]]));
            changes.Add(string.Join(' ', [.. words[..index], "not", .. words[index..]]));
        }

        foreach (var changed in changes.Where(changed => changed != folded && !folded.StartsWith(changed, StringComparison.Ordinal)))
        {
            foreach (var evidence in document)
            {
                evidence.Prove(new(changed)).IsProved.ShouldBeFalse(evidence.Kind + ": " + changed);
            }
        }
    }

    [Fact]
    public void NothingThrowsWhateverAQuoteHolds() => Check(Three(Text, Text, Text), static input =>
    {
        foreach (var evidence in Proof.Both("so " + input.Item1 + " a b c"))
        {
            evidence.Prove(new(input.Item2, input.Item3, input.Item1)).ShouldNotBeNull();
        }

        foreach (var language in new[] { QuoteLanguage.English, QuoteLanguage.Other })
        {
            _ = ValueEvidence.NumbersIn(input.Item1, language);
            _ = ValueEvidence.PrintsDate(input.Item1, new EdtfDate(2025, 1, 17), language);
            _ = Senses.Of(input.Item1, 55, language);
        }

        _ = NameEvidence.OfName(Passage.Of(input.Item1), QuoteLanguage.English, [input.Item2], "", static _ => false);
        _ = UriSearch.Contains(input.Item1, input.Item2);
    });

    [Fact]
    public void WorkGrowsWithTheQuotesAndNotWithTheDocument()
    {
        const int quotes = 200;
        var work = new[] { 2_000, 64_000 }.Select(static length =>
        {
            // Every word stands in many places, as words do, but runs of three seldom do.
            var words = Enumerable.Range(0, length).Select(static index => "w" + ((index * 7_919L * (index + 3)) % 997)).ToArray();
            var document = Proof.Text(string.Join(' ', words));
            for (var quote = 0; quote < quotes; quote++)
            {
                document.Prove(new(string.Join(' ', words, quote * 7 % (length - 8), 8))).IsProved.ShouldBeTrue();
            }

            return document.PlacesCompared;
        }).ToArray();
        work[1].ShouldBeLessThan(work[0] + (100 * quotes));
    }

    [Fact]
    public void AQuoteIsLookedUpByItsRarestRun()
    {
        var document = Proof.Text(string.Join(' ', Enumerable.Range(0, 10_000).Select(static index => "one of the w" + index)));
        for (var quote = 0; quote < 100; quote++)
        {
            document.Prove(new("one of the w" + (quote * 50))).Position.ShouldBe(quote * 200);
        }

        document.PlacesCompared.ShouldBeLessThan(1_000);
    }

    private static Gen<(TFirst, TSecond, TThird)> Three<TFirst, TSecond, TThird>(Gen<TFirst> first, Gen<TSecond> second, Gen<TThird> third) =>
        from one in first from two in second from three in third select (one, two, three);

    private static void Check<T>(Gen<T> generator, Action<T> property) => Prop.ForAll(generator.ToArbitrary(), property).QuickCheckThrowOnFailure(Cases);
}
