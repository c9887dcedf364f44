using System.Globalization;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Quotes;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Provenance;

public sealed class QuoteProofTests
{
    private const string Article =
        "Russia and Iran have at last agreed on a 20-year strategic partnership treaty.\n"
        + "A new line would let Russia send up to 55 billion cubic meters of gas annually to Iran\u2019s north.\n"
        + "Trade rose by \u22125.5\u00A0% in 2024, not by 1,500.25 tonnes, and \u201Cwould not improve\u201D before 2030\u201332.\n";

    [Theory]
    [InlineData("a 20-year strategic partnership treaty", 8)]
    [InlineData("up to 55 billion cubic meters of gas annually", 20)]
    [InlineData("Russia and Iran", 0)]
    [InlineData("  not by 1,500.25 tonnes ", 38)]
    public void TheSameCharactersAreExact(string quote, int position)
    {
        foreach (var evidence in Proof.Both(Article))
        {
            var proof = evidence.Prove(new(quote));
            proof.Failure.ShouldBeNull();
            proof.Grade.ShouldBe(QuoteGrade.Exact);
            proof.Position.ShouldBe(position);
            proof.MatchCount.ShouldBe(1);
            proof.Evidence.ShouldBe(evidence.Kind);
        }
    }

    [Theory]
    [InlineData("to Iran's north. Trade")]
    [InlineData("partnership treaty. A new")]
    [InlineData("by \u22125.5 % in")]
    [InlineData("a 20\u2010year strategic partnership")]
    [InlineData("a 20-year   stra\u00ADtegic partnership")]
    [InlineData("and \"would not improve\" before 2030-32")]
    public void WhatFoldingEvensOutIsFolded(string quote)
    {
        foreach (var evidence in Proof.Both(Article))
        {
            evidence.Prove(new(quote)).Grade.ShouldBe(QuoteGrade.Folded, evidence.Kind + ": " + quote);
        }
    }

    [Theory]
    [InlineData("a 20 year strategic partnership")]
    [InlineData("a 20-year Strategic partnership")]
    [InlineData("a 20-year partnership strategic treaty")]
    [InlineData("a 20-year partnership treaty")]
    [InlineData("a 20-year strategic strategic partnership")]
    [InlineData("up to 5 billion cubic meters")]
    [InlineData("up to 56 billion cubic meters")]
    [InlineData("up to 55 million cubic meters")]
    [InlineData("Trade rose by -5.5 % in")]
    [InlineData("Trade rose by 5.5 % in")]
    [InlineData("Trade rose by \u22125.5 in 2024")]
    [InlineData("Trade rose by \u22125,5 % in")]
    [InlineData("Trade rose by \u221255 % in")]
    [InlineData("Trade rose by \u22125.5% in")]
    [InlineData("not by 1500.25 tonnes")]
    [InlineData("not by 1,500 tonnes")]
    [InlineData("not by 1.500.25 tonnes")]
    [InlineData("in 2024 not by")]
    [InlineData("and \"would improve\" before")]
    [InlineData("and would not improve before")]
    [InlineData("before 2030 or later")]
    public void WhatWasChangedIsNotProved(string quote)
    {
        foreach (var evidence in Proof.Both(Article))
        {
            var proof = evidence.Prove(new(quote));
            proof.IsProved.ShouldBeFalse(evidence.Kind + ": " + quote);
            proof.Grade.ShouldBe(QuoteGrade.Unproved);
            proof.Position.ShouldBeNull();
        }
    }

    [Theory]
    [InlineData("supply 55 bcm a year", "5 bcm a year")]
    [InlineData("supply 55 bcm a year", "55 bcm a ye")]
    [InlineData("grew 1.5 times more", "5 times more")]
    [InlineData("about 1 500 000 tonnes were", "500 000 tonnes were")]
    [InlineData("grew .5 percent last year", "5 percent last year")]
    [InlineData("it fell by -5 points", "5 points")]
    [InlineData("it fell by \u20135 points", "5 points")]
    [InlineData("Russia\u2019s gas exports", "s gas exports")]
    [InlineData("the reunification of", "unification of")]
    [InlineData("reunification", "unification")]
    public void AQuoteBeginsAndEndsWithWholeWords(string text, string quote)
    {
        Proof.Text(text).Prove(new(quote)).Failure.ShouldNotBeNull().Kind.ShouldBe(QuoteFailureKind.InsideWord);
        Proof.Fingerprint(text).Prove(new(quote)).IsProved.ShouldBeFalse();
    }

    [Theory]
    [InlineData("a rise of 5.5 % last year", "rise of 5.5")]
    [InlineData("a rise of 5.5 \u20AC last year", "rise of 5.5")]
    [InlineData("costs us 5 \u00B0C more", "costs us 5")]
    public void ANumberKeepsItsMark(string text, string quote)
    {
        foreach (var evidence in Proof.Both(text))
        {
            evidence.Prove(new(quote)).IsProved.ShouldBeFalse();
        }
    }

    [Fact]
    public void TheWrongDocumentProvesNothing()
    {
        foreach (var evidence in Proof.Both("Something else entirely was printed here, on another day and about other things."))
        {
            evidence.Prove(new("a 20-year strategic partnership treaty")).Failure!.Kind.ShouldBe(QuoteFailureKind.NotFound);
        }
    }

    [Fact]
    public void PrefixAndSuffixChooseAmongMatches()
    {
        const string text = "First, the gas price rose by ten. Then \u201Cthe gas price rose by ten\u201D again, and the gas price rose by ten more.";
        foreach (var evidence in Proof.Both(text))
        {
            var quote = new Quotation("the gas price rose");
            evidence.Prove(quote).MatchCount.ShouldBe(3);
            evidence.Prove(quote).Position.ShouldBe(1);
            evidence.Prove(quote with { Prefix = "Then \"" }).Position.ShouldBe(8);
            evidence.Prove(quote with { Prefix = "again, and" }).Position.ShouldBe(16);
            evidence.Prove(quote with { Prefix = "again, and " }).Position.ShouldBe(16);
            evidence.Prove(quote with { Suffix = "by ten more" }).ShouldSatisfyAllConditions(
                static proof => proof.Position.ShouldBe(16), static proof => proof.MatchCount.ShouldBe(1), static proof => proof.Words.ShouldBe(4));
            evidence.Prove(quote with { Suffix = "by ten" }).MatchCount.ShouldBe(3);
            evidence.Prove(quote with { Prefix = "First,", Suffix = "by ten more" }).Failure!.Kind.ShouldBe(QuoteFailureKind.PrefixOrSuffixNotFound);
            evidence.Prove(quote with { Prefix = "the oil" }).Failure!.Kind.ShouldBe(QuoteFailureKind.PrefixOrSuffixNotFound);
        }
    }

    [Theory]
    [InlineData("the deal-maker said yes twice", "maker said yes", "deal-", null)]
    [InlineData("about 12 300 people came along", "300 people came", "12", null)]
    [InlineData("they said yes-men came along", "they said yes", null, "-men")]
    public void APrefixOrSuffixCannotCutAWord(string text, string quote, string? prefix, string? suffix)
    {
        foreach (var evidence in Proof.Both(text))
        {
            evidence.Prove(new(quote, prefix, suffix)).IsProved.ShouldBeFalse();
        }
    }

    [Fact]
    public void TheFirstExactPlaceCountsBeforeOneThatIsFolded()
    {
        foreach (var evidence in Proof.Both("Iran\u2019s gas exports fell; Iran's gas exports rose"))
        {
            evidence.Prove(new("Iran's gas exports")).ShouldBe(new QuoteProof(QuoteGrade.Exact, evidence.Kind, 4, 3, 2, null));
        }
    }

    [Fact]
    public void TheNearestPassageShowsTheWordsThatDiffer()
    {
        var failure = Proof.Text(Article).Prove(new("line would let Russia send up to 65 billion metric meters of gas")).Failure.ShouldNotBeNull();
        failure.LeadingWords.ShouldBe(7);
        failure.Nearest.ShouldNotBeNull().Text.ShouldBe("line would let Russia send up to 55 billion cubic meters of gas");
        failure.Nearest.Differences.ShouldBe([new("65", "55"), new("metric", "cubic")]);
        failure.Nearest.Position.ShouldBe(15);
    }

    [Fact]
    public void TheNearestPassageShowsWordsLeftOutAndPunctuation()
    {
        var left = Proof.Text(Article).Prove(new("a 20-year partnership treaty")).Failure!.Nearest.ShouldNotBeNull();
        left.Differences.ShouldBe([new("", "strategic")]);
        var punctuation = Proof.Text(Article).Prove(new("in 2024 not by 1,500.25 tonnes")).Failure!.Nearest.ShouldNotBeNull();
        punctuation.Differences.ShouldBe([new("", ",")]);
    }

    [Fact]
    public void AFingerprintSaysHowManyLeadingWordsItHas()
    {
        var evidence = Proof.Fingerprint(Article);
        evidence.Prove(new("line would let Russia send up to 65 billion")).Failure!.LeadingWords.ShouldBe(7);
        evidence.Prove(new("nothing of this is there")).Failure!.LeadingWords.ShouldBe(0);
    }

    [Theory]
    [InlineData("with the fee (55 euros)", true)]
    [InlineData("(last year) at the fee", true)]
    [InlineData("“The Tide” and its crew", true)]
    [InlineData("«Прилив» и его экипаж", true)]
    [InlineData("the fee (55 euros))", false)]
    [InlineData("(the fee of 55 euros", false)]
    [InlineData("55 euros) at the fee)", false)]
    [InlineData("(the fee of 55)", false)]
    [InlineData("the fee was 55?", false)]
    [InlineData("The Tide and its “", false)]
    public void AFingerprintWithoutGapsKnowsAMarkWhosePartnerIsInTheQuote(string quote, bool isProved)
    {
        var proof = Proof.WithoutGaps("So it was: " + quote + " and more of that.").Prove(new(quote));

        proof.IsProved.ShouldBe(isProved);
        (proof.Grade is QuoteGrade.Exact).ShouldBeFalse();
    }

    [Fact]
    public void AFingerprintRefusesWhatItCannotKnow()
    {
        var evidence = Proof.Fingerprint(Article);
        evidence.Prove(new("strategic partnership")).Failure!.Kind.ShouldBe(QuoteFailureKind.TooShort);
        var older = Proof.WithoutGaps(Article);
        older.Prove(new("strategic partnership treaty.")).Failure!.Kind.ShouldBe(QuoteFailureKind.EdgePunctuation);
        older.Prove(new("strategic partnership treaty.", Suffix: "A")).IsProved.ShouldBeTrue();
        Proof.Text(Article).Prove(new("strategic partnership")).IsProved.ShouldBeTrue();
        Proof.Text(Article).Prove(new("strategic partnership treaty.")).Grade.ShouldBe(QuoteGrade.Exact);
        Proof.Text(Article).Prove(new("strategic partnership treaty,")).IsProved.ShouldBeFalse();
    }

    [Theory]
    [InlineData("“So it was”, they said", QuoteGrade.Exact)]
    [InlineData("\"So it was\", they said", QuoteGrade.Folded)]
    [InlineData("they said: 55", QuoteGrade.Exact)]
    [InlineData("they said: 55!", null)]
    [InlineData("said: 55 (or more)", QuoteGrade.Exact)]
    [InlineData("(or more) on the", QuoteGrade.Exact)]
    [InlineData("or more) on the", QuoteGrade.Exact)]
    [InlineData("or more) on the way (", null)]
    [InlineData("or more) on the way — ", QuoteGrade.Exact)]
    [InlineData("or more) on the way –", QuoteGrade.Folded)]
    [InlineData("— where it ended.”", QuoteGrade.Exact)]
    [InlineData("— where it ended.", QuoteGrade.Exact)]
    [InlineData("— where it ended”", null)]
    [InlineData("– where it ended.”", QuoteGrade.Folded)]
    [InlineData(" where it ended.” ", QuoteGrade.Exact)]
    public void PunctuationAtTheEdgesIsProvedAlike(string quote, object? grade)
    {
        const string Text = "“So it was”, they said: 55 (or more) on the way — where it ended.”\n";
        foreach (var evidence in Proof.Both(Text))
        {
            var proof = evidence.Prove(new(quote));
            proof.Grade.ShouldBe(grade ?? QuoteGrade.Unproved, evidence.Kind.ToString());
            proof.Failure?.Kind.ShouldBe(QuoteFailureKind.OtherPunctuation, evidence.Kind.ToString());
        }
    }

    [Fact]
    public void ASuffixMustHaveThePunctuationThatStandsThere()
    {
        foreach (var evidence in Proof.Both("It holds 12 bells (of iron), and no more. It holds 12 bells (of tin)."))
        {
            evidence.Prove(new("It holds 12 bells", Suffix: "(of iron),")).IsProved.ShouldBeTrue();
            evidence.Prove(new("It holds 12 bells", Suffix: "(of iron).")).Failure!.Kind.ShouldBe(QuoteFailureKind.PrefixOrSuffixNotFound);
            evidence.Prove(new("It holds 12 bells", Suffix: "(of tin).")).Position.ShouldBe(9);
        }
    }

    [Theory]
    [InlineData("", QuoteFailureKind.NoWords)]
    [InlineData(" \u2026 \u201C", QuoteFailureKind.NoWords)]
    [InlineData("a \0 b", QuoteFailureKind.NotText)]
    [InlineData("a \uFFFD b", QuoteFailureKind.NotText)]
    public void AQuoteThatIsNoneHasAFailureOfItsOwn(string quote, object kind)
    {
        foreach (var evidence in Proof.Both(Article))
        {
            evidence.Prove(new(quote)).Failure!.Kind.ShouldBe((QuoteFailureKind)kind);
        }
    }

    [Fact]
    public void AQuoteIsAsLongAsTheLimitAndNoLonger()
    {
        var evidence = Proof.Text(Article);
        evidence.Prove(new(new string('a', QuoteLimits.QuoteCharacters))).Failure!.Kind.ShouldBe(QuoteFailureKind.NotFound);
        evidence.Prove(new(new string('a', QuoteLimits.QuoteCharacters), "b")).Failure!.Kind.ShouldBe(QuoteFailureKind.TooLong);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void NoCultureChangesAnything(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Fingerprint.Write(Proof.Text(Article + " \u0130stanbul I\u0131 stra\u00DFe"));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Fingerprint.Write(Proof.Text(Article + " \u0130stanbul I\u0131 stra\u00DFe")).ShouldBe(expected);
            Proof.Text("IRAN is here now").Prove(new("\u0131ran is here")).IsProved.ShouldBeFalse();
            ValueEvidence.PrintsInteger("FIFTY-FIVE MILLION cubic metres", 55_000_000, QuoteLanguage.English).ShouldBeTrue();
            ValueEvidence.PrintsDecimal("-1,500.25 tonnes", -1500.25m, QuoteLanguage.English).ShouldBeTrue();
            ValueEvidence.PrintsDouble("1.5e-6 grams", 1.5e-6, QuoteLanguage.English).ShouldBeTrue();
            NameEvidence.OfState(Passage.Of("INITIAL talks"), QuoteLanguage.English, "Initial", [], [], "").Places.ShouldHaveSingleItem();
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }
}
