using Corpus.Language.Model;
using Corpus.Language.Tests.Support;

namespace Corpus.Language.Tests.Checking;

/// <summary>Labels and aliases in languages: which names a quote of a language has.</summary>
public sealed class NamesByLanguageTests
{
    private const string Town = "Southshore: { type: Town, label: Southshore, aliases: [the south bank] }";

    [Theory]
    // In its own language, and in a more special one.
    [InlineData("labels: { de: Südufer }", "Er führt zum Südufer der Bucht.", "de", PointState.Printed)]
    [InlineData("labels: { de: Südufer }", "Er führt zum Südufer der Bucht.", "de-CH", PointState.Printed)]
    [InlineData("labels: { DE: Südufer }", "Er führt zum Südufer der Bucht.", "de-AT", PointState.Printed)]
    [InlineData("labels: { zh-hant: Nan An }", "Pinyin has Nan An there.", "zh-Hant-TW", PointState.Printed)]
    [InlineData("labels: { sr-Latn: Južna obala }", "Put vodi na Južna obala odmah.", "sr-Latn", PointState.Printed)]
    // In no other, and not in a more general one.
    [InlineData("labels: { de: Südufer }", "A road leads to Südufer from here.", "en", PointState.Failed)]
    [InlineData("labels: { de-CH: Südufer }", "Er führt zum Südufer der Bucht.", "de", PointState.Failed)]
    [InlineData("labels: { de: Südufer }", "Hij leidt naar Südufer aan zee.", "nl", PointState.Failed)]
    [InlineData("labels: { d: Südufer }", "Er führt zum Südufer der Bucht.", "de", null)]
    // What is of no language is a name in all.
    [InlineData("labels: { de: Südufer }", "Er führt nach Southshore und weiter.", "de", PointState.Printed)]
    [InlineData("aliases: [Shore S]", "Er führt nach Shore S und weiter.", "de", PointState.ByAlias)]
    // Aliases by language, in each of their forms.
    [InlineData("aliases: { de: [Südbucht, Südufer] }", "Er führt zum Südufer der Bucht.", "de", PointState.ByAlias)]
    [InlineData("aliases: { de: Südufer }", "Er führt zum Südufer der Bucht.", "de", PointState.ByAlias)]
    [InlineData("aliases: [Shore S, de: Südufer]", "Er führt zum Südufer der Bucht.", "de", PointState.ByAlias)]
    [InlineData("aliases: [Shore S, { de: [Südbucht, Südufer], fr: rive sud }]", "Er führt zum Südufer der Bucht.", "de", PointState.ByAlias)]
    [InlineData("aliases: [Shore S, { de: Südufer, fr: rive sud }]", "La route mène à la rive sud ici.", "fr", PointState.ByAlias)]
    [InlineData("aliases: { de: Südufer }", "A road leads to Südufer from here.", "en", PointState.Failed)]
    // A label goes before an alias, whichever the quote has first.
    [InlineData("labels: { de: Südufer }, aliases: { de: Süden }", "Im Süden liegt das Südufer der Bucht.", "de", PointState.Printed)]
    public void AQuotePrintsTheNamesOfItsLanguage(string names, string document, string language, object? expected)
    {
        var linked = Sample(names, document, language).Link();
        if (expected is null)
        {
            linked.Problems.ShouldHaveSingleItem().Id.ShouldBe("CORP2016");
            return;
        }

        var (bridge, problems) = Sample(names, document, language).Bind();
        if (expected is PointState.Failed)
        {
            problems.ShouldHaveSingleItem().Id.ShouldBe("CORP4009");
            return;
        }

        problems.ShouldBeEmpty();
        bridge.Facts.ShouldHaveSingleItem().AllCitations.ShouldHaveSingleItem().Points[SupportPoint.Value].ShouldBe((PointState)expected);
    }

    [Fact]
    public void AMessageOffersTheNamesThatTheLanguageOfTheQuoteHas()
    {
        var problem = Sample("labels: { de: Südufer, fr: rive sud }, aliases: [Shore S]", "Er führt nach Norden und weiter.", "de").BindProblem();

        problem.Message.ShouldContain("`Southshore`, `Südufer` or `Shore S`");
        problem.Message.ShouldNotContain("rive sud");
    }

    [Fact]
    public void AClaimantIsNamedInTheLanguageOfTheQuote()
    {
        const string Facts = "length: { value: 1250, claimedBy: Southshore, citations: [{ source: Other.txt, quote: \"LENGTH\", language: LANGUAGE }] }";
        var sample = Tests.Support.Sample.WithFacts(Facts.Replace("LENGTH", "sagt das Südufer, 1250 m").Replace("LANGUAGE", "de"))
            .WithDocument("seeds/Other.txt", "Es sind, sagt das Südufer, 1250 m.");

        sample.WithSchema(Town, Town.Replace("label: Southshore", "label: Southshore, labels: { de: Südufer }")).BindFact();
        sample.WithSchema(Town, Town.Replace("label: Southshore", "label: Southshore, labels: { fr: Südufer }")).BindProblem().Id.ShouldBe("CORP4039");
    }

    [Fact]
    public void AValueOfAnEnumerationHasAliasesByLanguage()
    {
        const string Fact = "state: { value: InService, citations: [{ source: Other.txt, quote: Sie ist in Betrieb seither, language: de }] }";
        var sample = Tests.Support.Sample.WithFacts(Fact).WithDocument("seeds/Other.txt", "Sie ist in Betrieb seither.");

        sample.BindProblem().Id.ShouldBe("CORP4009");
        sample.WithSchema("aliases: [in service]", "aliases: [in service, de: in Betrieb]").BindFact();
        sample.WithSchema("aliases: [in service]", "aliases: [in service, fr: in Betrieb]").BindProblem().Id.ShouldBe("CORP4009");
    }

    [Theory]
    [InlineData("labels: { de: }", "CORP1021")]
    [InlineData("labels: { de: ' ' }", "CORP1021")]
    [InlineData("labels: { }", "CORP1021")]
    [InlineData("labels:", "CORP1021")]
    [InlineData("labels: [Südufer]", "CORP1019")]
    [InlineData("labels: Südufer", "CORP1019")]
    [InlineData("labels: { de: [Südufer] }", "CORP1019")]
    [InlineData("labels: { de: Südufer, de: Südbucht }", "CORP1016")]
    [InlineData("labels: { de: Südufer, DE: Südbucht }", "CORP2029")]
    [InlineData("labels: { zh-hant: Nan, zh-Hant: An }", "CORP2029")]
    [InlineData("labels: { german: Südufer }", "CORP2016")]
    [InlineData("labels: { de_CH: Südufer }", "CORP2016")]
    [InlineData("labels: { xx: Südufer }", "CORP2016")]
    [InlineData("aliases: { german: Südufer }", "CORP2016")]
    [InlineData("aliases: { de: [] }", "CORP1021")]
    [InlineData("aliases: { de: [a, ''] }", "CORP1021")]
    [InlineData("aliases: { de: { a: b } }", "CORP1019")]
    [InlineData("aliases: { }", "CORP1021")]
    [InlineData("aliases: [{ }]", "CORP1021")]
    [InlineData("aliases: { de: Südufer, De: Südbucht }", "CORP2029")]
    [InlineData("aliases: [Southshore]", "CORP2030")]
    [InlineData("aliases: [Shore, Shore]", "CORP2030")]
    [InlineData("aliases: { de: Southshore }", "CORP2030")]
    [InlineData("labels: { de: Südufer }, aliases: { de: Südufer }", "CORP2030")]
    [InlineData("labels: { de: Südufer }, aliases: { de-CH: Südufer }", "CORP2030")]
    [InlineData("aliases: [Shore, de: Shore]", "CORP2030")]
    [InlineData("aliases: [it]", "CORP4046")]
    [InlineData("aliases: { en: it }", "CORP4046")]
    [InlineData("labels: { de: Südufer }, aliases: [Südufer]", null)]
    [InlineData("aliases: { de: it }", null)]
    [InlineData("aliases: [{ de: Südufer }, { de: Südbucht }]", null)]
    [InlineData("labels: { no: Sørbredden }", null)]
    [InlineData("labels: { de: Southshore }", null)]
    public void WhatIsWrongWithNamesIsSaidOnce(string names, string? id)
    {
        var sample = new Sample().WithSchema(Town, $"Southshore: {{ type: Town, label: Southshore, {names} }}");
        var problems = sample.Read().SelectMany(static file => file.Problems).Concat(sample.Link().Problems).ToArray();

        problems.Select(static problem => problem.Id).ShouldBe(id is null ? [] : [id]);
    }

    [Fact]
    public void LabelsAreInTheOrderOfTheirTagsWhateverTheOrderOfTheFile()
    {
        var one = new Sample().WithSchema(Town, "Southshore: { type: Town, label: Southshore, labels: { fr: Rive, DE: Ufer } }").BindAll();
        var other = new Sample().WithSchema(Town, "Southshore: { type: Town, label: Southshore, labels: { de: Ufer, fr: Rive } }").BindAll();

        var town = one.Files[0].Entities.Single(static entity => entity.Id == "Southshore");
        town.Labels.Select(static label => (label.Language, label.Text)).ShouldBe([("de", "Ufer"), ("fr", "Rive")]);
        other.Files[0].Entities.ShouldBe(one.Files[0].Entities);
    }

    [Theory]
    [InlineData("", "", "", "en", null)]
    [InlineData("de", "", "", "de", null)]
    [InlineData("de", "FR-ca", "", "fr-CA", null)]
    [InlineData("de", "fr-CA", "sr-latn-rs", "sr-Latn-RS", "sr-Latn-RS")]
    [InlineData("de", "fr", "FR", "fr", null)]
    [InlineData("", "", "zh-hans", "zh-Hans", "zh-Hans")]
    public void TheLanguageOfAQuoteIsThatOfTheCitationOrTheSourceOrTheCorpus(string ofCorpus, string ofSource, string own, string held, string? stated)
    {
        var fact = Tests.Support.Sample.WithFacts($"nickname: {{ value: Ponte, citations: [{{ source: Note, quote: the Ponte it is{Key(own)} }}] }}")
            .With("seeds/Note.yaml", $"sources: {{ Note: {{ title: A note{Key(ofSource)} }} }}")
            .WithDocument("seeds/Note.txt", "Call the Ponte it is.")
            .WithSchema("title: A sample", "title: A sample" + Key(ofCorpus))
            .BindFact();

        var citation = fact.AllCitations.ShouldHaveSingleItem();
        citation.Language.ShouldBe(held);
        citation.OwnLanguage.ShouldBe(stated);
    }

    [Theory]
    [InlineData("the south bank", false)]
    [InlineData("the south bank, at last", true)]
    public void AnAliasThatFitsOneQuoteOnlyIsCountedApart(string second, bool isShared)
    {
        var findings = Tests.Support.Sample.WithFacts(
                "links: { values: [{ value: Southshore, citations: [{ source: Other.txt, quote: It links the south bank }] }] }")
            .With("curated/3-more.yaml", $$"""
                entities:
                  Ferry:
                    type: Bridge
                    label: The ferry
                    facts:
                      links: { value: [Southshore], citations: [{ source: Other.txt, quote: {{(isShared ? "\"It reaches " + second + "\"" : "It links the south bank")}} }] }
                """)
            .WithDocument("seeds/Other.txt", "It links the south bank. It reaches the south bank, at last.")
            .CheckWhole();

        findings.Problems.ShouldBeEmpty();
        findings.Ledger.Points[SupportPoint.Value, PointState.ByAlias].ShouldBe(isShared ? 0 : 2);
        findings.Ledger.Points[SupportPoint.Value, PointState.Printed].ShouldBe(isShared ? 2 : 0);
    }

    [Theory]
    [InlineData("claimedBy: Northshore, values: [{ value: Southshore, QUOTE }]", null)]
    [InlineData("claimedBy: the guild, values: [{ value: Southshore, QUOTE }]", "CORP4039")]
    [InlineData("claimedBy: the guild, values: [{ value: Southshore, claimedBy: Northshore, QUOTE }]", null)]
    [InlineData("claimedBy: the guild, values: [{ value: Southshore, inference: [{ of: claimedBy, because: The guild wrote it down. }], QUOTE }]", null)]
    public void WhoClaimsAllValuesIsNamedForEach(string fact, string? id)
    {
        var (_, problems) = Tests.Support.Sample.WithFacts(
            $"links: {{ {fact} }}".Replace("QUOTE", "citations: [{ source: Report.txt, quote: It links Northshore and Southshore }]")).Bind();

        problems.Select(static problem => problem.Id).ShouldBe(id is null ? [] : [id]);
    }

    private static string Key(string language) => language.Length == 0 ? "" : ", language: " + language;

    private static Sample Sample(string names, string document, string language) => Tests.Support.Sample
        .WithFacts($"links: {{ value: [Southshore], citations: [{{ source: Other.txt, quote: {document.TrimEnd('.')}, language: {language} }}] }}")
        .WithSchema(Town, $"Southshore: {{ type: Town, label: Southshore, {names} }}")
        .WithDocument("seeds/Other.txt", document);
}
