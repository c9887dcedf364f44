using Corpus.Workspace.Hovering;
using Corpus.Workspace.Snapshots;
using Corpus.Workspace.Symbols;

namespace Corpus.Workspace.Tests.Symbols;

public sealed class HoverTests
{
    private const string Yaml = """
        corpus: { id: harbours, schemaVersion: 1, namespace: Harbours, title: Harbours }
        entityTypes:
          Bridge:
            summary: A bridge.
            properties:
              length: { datatype: number, unit: m, summary: How long it is. }
        entities:
          NewBridge:
            type: Bridge
            label: new <b>bridge</b>
            facts:
              length:
                value: 120
                citations:
                  - { source: Report, quote: over the Elb is 120 metres long }
                  - { source: Report, quote: it is not there at all }
        """;

    private static readonly CorpusSnapshot Corpus = CorpusSnapshot.Empty(CorpusSettings.Default).With(
    [
        new CorpusText("curated/all.yaml", Yaml),
        new CorpusText("seeds/Report.yaml", "sources:\n  Report: { title: The *Report*, language: en }\n"),
        new CorpusText("seeds/Report.txt", "It is old. The bridge over the Elb is 120 metres long, they say. Nobody counts <script>alert(1)</script>."),
    ]);

    private static readonly SymbolIndex Index = SymbolIndex.Of(Corpus);

    [Fact]
    public void AQuoteShowsItsPassageAndWhatIsProved()
    {
        var text = At("over the Elb");

        text.ShouldContain("It is old.");
        text.ShouldContain("**over the Elb is 120 metres long**");
        text.ShouldContain("exact, by text, word 6");
        text.ShouldContain("value: printed");
        text.ShouldContain("\\<script\\>");
        text.ShouldContain("The \\*Report\\*");
    }

    [Fact]
    public void AQuoteThatIsNotThereSaysSo() => At("it is not there").ShouldContain("**not proved**");

    [Theory]
    [InlineData("NewBridge:", "**NewBridge** (Bridge)", "new \\<b\\>")]
    [InlineData("length: { datatype", "**Bridge.length** (number, in metres)", "How long it is.")]
    [InlineData("citations:", "**citations**", "The quotes that prove it")]
    [InlineData("Report, quote: over", "**Report** (source)", "its text")]
    public void ANameSaysWhatItStandsFor(string place, params string[] expected)
    {
        var text = At(place);

        foreach (var part in expected)
        {
            text.ShouldContain(part);
        }
    }

    [Fact]
    public void HintsSayWhatIsProvedAndHowLongItIs() =>
        Hints.Of(Corpus, "curated/all.yaml").Select(static hint => hint.Text).ShouldBe(["✓ 7 words", "✗ 6 words"]);

    [Fact]
    public void WhereADocumentHasPagesTheyAreSaid()
    {
        var paged = Corpus.With([new CorpusText("seeds/Report.txt", "It is old.\n\fThe bridge over the Elb is 120 metres long.\n")]);
        var offset = paged.Files["curated/all.yaml"].File.Text.IndexOf("over the Elb", StringComparison.Ordinal);

        var hover = HoverText.At(paged, SymbolIndex.Of(paged), "curated/all.yaml", offset, CancellationToken.None).ShouldNotBeNull();

        hover.Markdown.ShouldContain("exact, by text, p. 2, word 6");
        Hints.Of(paged, "curated/all.yaml").First().Text.ShouldBe("✓ p. 2, 7 words");
    }

    [Fact]
    public void LensesCountUses() =>
        Hints.LensesOf(Index, "curated/all.yaml").Select(static lens => $"{lens.Use.Symbol.Name}: {lens.Text}")
            .ShouldBe(["Bridge: used in 1 place", "NewBridge: used in 0 places"]);

    private static string At(string place)
    {
        var offset = Corpus.Files["curated/all.yaml"].File.Text.IndexOf(place, StringComparison.Ordinal);
        offset.ShouldBeGreaterThan(0);
        return HoverText.At(Corpus, Index, "curated/all.yaml", offset + 2, CancellationToken.None).ShouldNotBeNull().Markdown;
    }
}
