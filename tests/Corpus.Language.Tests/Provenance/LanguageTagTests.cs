using Corpus.Language.Provenance.Languages;
using Corpus.Language.Tests.Support;

namespace Corpus.Language.Tests.Provenance;

/// <summary>The one rule for the language tags of corpora, sources and citations.</summary>
public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData("EN", "en")]
    [InlineData("En-gB", "en-GB")]
    [InlineData("pt-br", "pt-BR")]
    [InlineData("es-419", "es-419")]
    [InlineData("ZH-hant-tw", "zh-Hant-TW")]
    [InlineData("sr-latn", "sr-Latn")]
    [InlineData("de-1996", "de-1996")]
    [InlineData("de-CH-1901", "de-CH-1901")]
    [InlineData("sl-IT-nedis", "sl-IT-nedis")]
    [InlineData("haw", "haw")]
    [InlineData("yue-HK", "yue-HK")]
    [InlineData("und", "und")]
    [InlineData("mul", "mul")]
    [InlineData("qaa", "qaa")]
    public void ALanguageIsRead(string text, string tag) => LanguageTag.Read(text).ShouldBe(new(tag));

    [Theory]
    [InlineData("pt_BR", "pt-BR")]
    [InlineData("pt_BR.UTF-8", "pt-BR")]
    [InlineData("deu", "de")]
    [InlineData("ger", "de")]
    [InlineData("Deutsch", "de")]
    [InlineData("French", "fr")]
    [InlineData("français", "fr")]
    [InlineData("spanish-MX", "es-MX")]
    [InlineData("Portuguese (BR)", "pt-BR")]
    [InlineData("scottish gaelic", "gd")]
    [InlineData("e\u200Bn", "en")]
    [InlineData(" fr", "fr")]
    [InlineData("fr\u00AD-FR", "fr-FR")]
    [InlineData("en-UK", "en-GB")]
    [InlineData("en-", "en")]
    [InlineData("en-USA", "en")]
    [InlineData("en-xx", "en")]
    [InlineData("en-GB-GB", "en-GB")]
    [InlineData("en-GB-Latn", "en-GB")]
    [InlineData("it_CH_x", "it-CH")]
    [InlineData("xx", null)]
    [InlineData("qz", null)]
    [InlineData("zzz", null)]
    [InlineData("e", null)]
    [InlineData("12", null)]
    [InlineData("\u0435\u043D", null)]
    [InlineData("-", null)]
    [InlineData("x-mine", null)]
    public void WhatIsNoLanguageIsRefused(string text, string? meant) => LanguageTag.Read(text).ShouldBe(new(null, meant));

    [Theory]
    [InlineData("pt_BR", "did you mean `pt-BR`?")]
    [InlineData("zz", "write a BCP 47 tag")]
    [InlineData("'e\u200Bn'", "did you mean `en`?")]
    public void TheRuleHoldsForCorporaSourcesAndCitations(string tag, string part)
    {
        var citation = Sample.WithFacts($"length: {{ value: 1250, citations: [{{ source: Report.txt, quote: 'It is 1,250 metres long', language: {tag} }}] }}")
            .BindProblem();
        var corpus = new Sample().WithSchema("title: A sample", "title: A sample, language: " + tag).Link().Problems.First();
        var source = new Sample().With("seeds/r.yaml", $"sources: {{ Report: {{ language: {tag} }} }}").Link().Problems.ShouldHaveSingleItem();

        foreach (var problem in new[] { citation, corpus, source })
        {
            problem.Id.ShouldBe("CORP2016");
            problem.Message.ShouldContain(part);
        }
    }

    [Fact]
    public void ACitationSaysTheLanguageOfItsQuote()
    {
        // In German the comma is before decimals: it would be a metre and a quarter.
        Sample Quoted(string language) => Sample.WithFacts(
            $"length: {{ value: 1250, citations: [{{ source: Report.txt, quote: 'It is 1,250 metres long for', language: {language} }}] }}");

        Quoted("de").BindProblem().Id.ShouldBe("CORP4024");
        Quoted("EN-gb").BindFact();
    }
}
