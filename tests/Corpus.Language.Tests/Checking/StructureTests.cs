using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Tests.Support;

namespace Corpus.Language.Tests.Checking;

/// <summary>What the layout of a text parts, and what of it a fingerprint does not keep.</summary>
public sealed class StructureTests
{
    [Theory]
    [InlineData("Crew\n\nforty men", "a blank line")]
    [InlineData("Crew\r\n\r\nforty", "a blank line")]
    [InlineData("Crew\r\rforty", "a blank line")]
    [InlineData("Crew\n   \nforty", "a blank line")]
    [InlineData("Crew\tforty", "a tab")]
    [InlineData("Crew | forty", "the border of a cell")]
    [InlineData("Crew\n- forty", "the mark of a list")]
    [InlineData("Crew\n  * forty", "the mark of a list")]
    [InlineData("Crew\n\u2022 forty", "the mark of a list")]
    [InlineData("Crew: nine\nMasts: three", "the end of a row", 2)]
    [InlineData("the crew\fforty men", null, 2)]
    [InlineData("the crew\n\n\fforty men", null, 2)]
    [InlineData("the crew\n\n\f- forty men", "the mark of a list", 2)]
    [InlineData("the crew\t\fforty men", "a tab", 2)]
    [InlineData("Crew\nforty", null)]
    [InlineData("Crew\r\nforty", null)]
    [InlineData("Crew, forty", null)]
    [InlineData("Crew - forty", null)]
    [InlineData("Crew \u2013\nforty", null)]
    [InlineData("it had this\nCrew: forty", null, 3)]
    [InlineData("Crew: the men\nof the ship", null, 3)]
    public void ABorderPartsTwoWords(string text, string? border, int word = 1) => Borders.Before(FoldedText.Of(text), word).ShouldBe(border);

    [Theory]
    [InlineData("- crew\n-9 men", 1, true)]
    [InlineData("Crew:\n-9 men", 1, true)]
    [InlineData("Crew\n\n-9 men", 1, true)]
    [InlineData("the men\n-9 men\n- others", 2, true)]
    [InlineData("temperatures fell to\n-9 degrees at night", 3, false)]
    [InlineData("fell to -9 degrees", 2, false)]
    [InlineData("- crew\n\u22129 degrees", 1, false)]
    public void TheSignOfANumberMayBeTheMarkOfAList(string text, int word, bool isMark) => Borders.MayBeMark(FoldedText.Of(text), word).ShouldBe(isMark);

    [Theory]
    [InlineData("Masts\n\nthree hulls were seen", "pylons: { value: 3, citations: [{ source: Log.txt, quote: Masts three hulls were }] }", "CORP4047")]
    [InlineData("Masts | 3 | hulls", "pylons: { value: 3, citations: [{ source: Log.txt, quote: \"Masts | 3 | hulls\" }] }", "CORP4047")]
    [InlineData("the masts\nthree hulls were seen", "pylons: { value: 3, citations: [{ source: Log.txt, quote: masts three hulls were }] }", null)]
    [InlineData(
        "It was sold by North\n\nshore and others", "links: { value: [Northshore], citations: [{ source: Log.txt, quote: North shore and others }] }",
        "CORP4009")]
    [InlineData("It fed twenty\n\nfive of them left", "pylons: { value: 25, citations: [{ source: Log.txt, quote: twenty five of them }] }", "CORP4009")]
    [InlineData("It saw 12\t500 of them", "pylons: { value: 12500, citations: [{ source: Log.txt, quote: It saw 12 500 of them }] }", "CORP4009")]
    [InlineData("* crew\n-9 came on board", "pylons: { value: -9, citations: [{ source: Log.txt, quote: -9 came on board }] }", "CORP4024")]
    [InlineData("* crew\n- 9 came on board", "pylons: { value: 9, citations: [{ source: Log.txt, quote: 9 came on board }] }", null)]
    public void TheTextOfTheDocumentDecidesWhatAQuoteGoesOver(string text, string fact, string? id) =>
        Sample.WithFacts(fact).WithDocument("seeds/Log.txt", text + ".").Bind().Problems.Select(static problem => problem.Id).ShouldBe(id is null ? [] : [id]);

    [Theory]
    [InlineData("quote: 'metres long'", "CORP4048", "fewer than 3 words")]
    [InlineData("quote: '1,250 metres long.'", null, "")]
    [InlineData("quote: 'is 1,250 metres long'", null, "")]
    [InlineData("quote: 'metres long.', suffix: ' Up to 60'", "CORP4048", "fewer than 3 words")]
    [InlineData("quote: '1,250 metres long.', suffix: ' Up to 60'", null, "")]
    public void AQuoteThatNoFingerprintCouldProveIsSaidWhereTheRecordHasADigest(string quote, string? id, string part)
    {
        var sample = Sample.WithFacts($"length: {{ value: 1250, inference: It follows from it., citations: [{{ source: Report, {quote} }}] }}");
        var digest = TextDigest.Sha256(Sample.Report);

        sample.With("seeds/r.yaml", "sources: { Report: { title: A report } }").Bind().Problems.ShouldBeEmpty();
        var problems = sample.With("seeds/r.yaml", $"sources: {{ Report: {{ sha256: {digest} }} }}").Bind().Problems;
        problems.Select(static problem => problem.Id).ShouldBe(id is null ? [] : [id]);
        problems.ShouldAllBe(problem => problem.Message.Contains(part) && !problem.IsError);
    }

    [Fact]
    public void APieceBehindABorderDoesNotFollow()
    {
        var pieces = QuotePieces.Of("up to\n\n20-odd ships");

        pieces.Select(static piece => piece.IsBehindBorder).ShouldBe([false, false, true, false, false]);
        pieces.Select(static piece => piece.Follows).ShouldBe([false, true, false, true, true]);
        NumberReader.Read(QuotePieces.Of("twenty men\n\nfive women"), QuoteLanguage.English).Select(static number => number.Value.ToString())
            .ShouldBe(["20", "5"]);
    }
}
