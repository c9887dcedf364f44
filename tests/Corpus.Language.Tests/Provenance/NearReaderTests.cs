using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Tests.Support;

namespace Corpus.Language.Tests.Provenance;

/// <summary>Numbers in languages that have no tables yet: what words beside them may change is not certain, and the rest is printed.</summary>
public sealed class NearReaderTests
{
    [Theory]
    [InlineData("da", "Tårnet er 84 meter højt", "84")]
    [InlineData("sv", "Det var inte ljust, men 84 fartyg kom", "84")]
    [InlineData("sv", "Tornet är 84 meter högt", "84")]
    [InlineData("sv", "ungefär 84 hus", "")]
    [InlineData("sv", "inte mer än 84 hus", "")]
    [InlineData("sv", "84 miljoner hus", "")]
    [InlineData("pl", "84 mln domów", "")]
    [InlineData("sv", "minst 84 hus", "")]
    [InlineData("cs", "Má přes 84 domů", "")]
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
    [InlineData("Det tar 12 veckor på vintern", "12", "wk", null)]
    [InlineData("Det tar 12 månader i staden", "12", "wk", "CORP4027")]
    [InlineData("Det är 12km härifrån", "12", "km", null)]
    [InlineData("Det är 12 km härifrån", "12", "m", "CORP4027")]
    [InlineData("Det tar 12 turer i staden", "12", "wk", null)]
    public void TheCommonestUnitsAreKnown(string text, string value, string unit, string? id) =>
        Sample.WithFacts($"pylons: {{ value: {value}, citations: [{{ source: Brief.txt, quote: '{text}', language: sv }}] }}")
            .WithSchema("pylons: { datatype: integer,", $"pylons: {{ datatype: integer, unit: {unit},").WithDocument("seeds/Brief.txt", text + ".")
            .Bind().Problems.Select(static problem => problem.Id).ShouldBe(id is null ? [] : [id]);
}
