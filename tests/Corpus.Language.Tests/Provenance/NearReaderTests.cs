using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Tests.Support;

namespace Corpus.Language.Tests.Provenance;

/// <summary>Numbers in languages that have no tables yet: what words beside them may change is not certain, and the rest is printed.</summary>
public sealed class NearReaderTests
{
    [Theory]
    [InlineData("de", "Der Turm hat eine Höhe von 84 Metern", "84")]
    [InlineData("de", "Im Jahr 1931 zählte der Ort 84 Höfe", "1931 84")]
    [InlineData("de", "Es war nicht leicht, und 84 Schiffe kamen", "84")]
    [InlineData("fr", "Le plus vieux phare mesure 84 mètres", "84")]
    [InlineData("fr", "Il coûte 84 € et pèse 12 kg", "84 12")]
    [InlineData("fr", "Il a 84km de long", "84")]
    [InlineData("es", "El pueblo tiene 84 casas", "84")]
    [InlineData("it", "La torre non è antica ma ha 84 gradini", "84")]
    [InlineData("it", "Vi abitano 84 persone.", "84")]
    [InlineData("pt", "A ponte tem 84 metros", "84")]
    [InlineData("nl", "De toren is 84 meter hoog", "84")]
    [InlineData("ru", "В деревне 84 дома", "84")]
    [InlineData("sv", "Tornet är 84 meter högt", "84")]
    [InlineData("de", "mindestens 84 Höfe", "")]
    [InlineData("de", "weniger als 84 Höfe", "")]
    [InlineData("de", "über 84 Höfe", "")]
    [InlineData("de", "Es sind keine 84 Höfe", "")]
    [InlineData("de", "der 84. Hof", "")]
    [InlineData("de", "in den 80ern", "")]
    [InlineData("de", "Artikel 84 gilt", "")]
    [InlineData("fr", "plus de 84 maisons", "")]
    [InlineData("fr", "Il y a d'environ 84 maisons", "")]
    [InlineData("fr", "Il n'a pas 84 ans", "")]
    [InlineData("fr", "la 84e maison", "")]
    [InlineData("fr", "84 ans et demi", "")]
    [InlineData("es", "más de 84 casas", "")]
    [InlineData("es", "No tiene 84 casas", "")]
    [InlineData("it", "fino a 84 case", "")]
    [InlineData("pt", "cerca de 84 casas", "")]
    [InlineData("pt", "nunca teve 84 casas", "")]
    [InlineData("nl", "ongeveer 84 huizen", "")]
    [InlineData("nl", "niet meer dan 84 huizen", "")]
    [InlineData("ru", "более 84 домов", "")]
    [InlineData("sv", "84 miljoner hus", "")]
    [InlineData("pl", "84 mln domów", "")]
    [InlineData("sv", "minst 84 hus", "")]
    [InlineData("cs", "Má přes 84 domů", "")]
    [InlineData("de", "nach § 84 gilt", "")]
    public void ANumberIsCertainWhereNothingNearItSpeaksAgainst(string tag, string quote, string numbers)
    {
        var language = QuoteLanguage.FromTag(tag);
        var pieces = QuotePieces.Of(quote);
        var read = NearReader.Sift(NumberReader.ReadAll(pieces, language), pieces, language);

        string.Join(' ', read.Certain.Select(static number => number.Value.ToString())).ShouldBe(numbers);
    }

    [Fact]
    public void EnglishHasTablesAndIsLeftAlone()
    {
        var pieces = QuotePieces.Of("circa 84 houses");
        NearReader.Sift(NumberReader.ReadAll(pieces, QuoteLanguage.English), pieces, QuoteLanguage.English).Certain.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("Sie dauert 12 Wochen im Jahr", "12", "wk", null)]
    [InlineData("Sie dauert 12 Monate im Jahr", "12", "wk", "CORP4027")]
    [InlineData("Sie ist 12km von hier", "12", "km", null)]
    [InlineData("Sie ist 12 km von hier", "12", "m", "CORP4027")]
    [InlineData("Sie dauert 12 Wuchtungen im Jahr", "12", "wk", null)]
    [InlineData("Sie wiegt 12 Tonnen und hat", "12", "t", null)]
    [InlineData("Sie wiegt 12 Tonnen und hat", "12", "kg", "CORP4027")]
    public void TheCommonestUnitsAreKnown(string text, string value, string unit, string? id) =>
        Sample.WithFacts($"pylons: {{ value: {value}, citations: [{{ source: Brief.txt, quote: '{text}', language: de }}] }}")
            .WithSchema("pylons: { datatype: integer,", $"pylons: {{ datatype: integer, unit: {unit},").WithDocument("seeds/Brief.txt", text + ".")
            .Bind().Problems.Select(static problem => problem.Id).ShouldBe(id is null ? [] : [id]);
}
