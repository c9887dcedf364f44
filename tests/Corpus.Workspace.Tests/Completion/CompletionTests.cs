using Corpus.Language.Provenance.Languages;
using Corpus.Workspace.Completion;
using Corpus.Workspace.Snapshots;

namespace Corpus.Workspace.Tests.Completion;

public sealed class CompletionTests
{
    private const string Types = """
        corpus: { id: harbours, schemaVersion: 1, namespace: Harbours, title: Harbours }
        entityTypes:
          Structure:
            abstract: true
            summary: Something that was built.
            properties:
              length: { datatype: number, unit: m, summary: How long it is. }
          Bridge:
            extends: Structure
            summary: A bridge.
            properties:
              opened: { datatype: date, summary: When it was opened. }
              spans: { datatype: River, summary: What it spans. }
              status: { datatype: Status, required: true, summary: Whether it is in use. }
          River: { summary: A river. }
        enumerations:
          Status:
            summary: Whether a structure is in use.
            values:
              Open: { summary: It is in use. }
              Closed: { summary: It is not in use. }
        entities:
          Elb: { type: River, label: Elb }
          Weser: { type: River, label: Weser }

        """;

    private const string Report = """
        The old crossing was 90 metres long. The new bridge over the Elb is 120 metres long, and it is open to all. It may be widened to 140 metres.
        It was opened on 4 May 2021. The bridge is not closed in winter.
        """;

    public static TheoryData<string, string> Places => new()
    {
        { "|", "entities enumerations entityTypes sources corpus" },
        { "ent|", "entities entityTypes" },
        { "entities:\n  New:\n    |", "type label facts aliases" },
        { "entities:\n  New:\n    type: |", "Bridge River" },
        { "entities:\n  New:\n    type: Bridge\n    label: New\n    |", "facts summary" },
        { "entities:\n  New:\n    type: Bridge\n    facts:\n      |", "length opened spans status" },
        { "entities:\n  New:\n    type: Bridge\n    facts:\n      op|", "opened" },
        { "entities:\n  New:\n    type: Bridge\n    facts:\n      spans:\n        value: |", "Elb Weser" },
        { "entities:\n  New:\n    type: Bridge\n    facts:\n      spans: { value: | }", "Elb Weser" },
        { "entities:\n  New:\n    type: Bridge\n    facts:\n      status: { value: Op|", "Open" },
        { "entities:\n  New:\n    type: Bridge\n    facts:\n      length:\n        |", "value citations comparator derived claims" },
        { "entities:\n  New:\n    type: Bridge\n    facts:\n      length:\n        value: 120\n        comparator: |", "at-least at-most about exactly" },
        { "entities:\n  New:\n    type: Bridge\n    facts:\n      length:\n        value: 120\n        citations:\n          - |", "source quote reading" },
        { "entities:\n  New:\n    type: Bridge\n    facts:\n      length:\n        value: 120\n        citations:\n          - { so|", "source" },
        { "entities:\n  New:\n    type: Bridge\n    facts:\n      length:\n        value: 120\n        citations:\n          - { source: | }", "Report" },
        { "entities:\n  New:\n    type: Bridge\n    facts:\n      length: { value: 120, modality: | }", "possible planned expected conditional" },
        { "entityTypes:\n  Lock:\n    extends: |", "Structure" },
        { "entityTypes:\n  Lock:\n    summary: S.\n    properties:\n      depth: { datatype: | }", "number date River Status text" },
        { "entityTypes:\n  Lock:\n    summary: S.\n    properties:\n      depth: { datatype: number, unit: | }", "m km EUR" },
        { "sources:\n  Other:\n    language: |", "de fr ja" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void WhatMayStandThereIsOffered(string text, string expected)
    {
        var labels = At(text).Select(static item => item.Label).ToArray();

        foreach (var label in expected.Split(' '))
        {
            labels.ShouldContain(label);
        }
    }

    [Theory]
    [InlineData("entities:\n  New:\n    type: |", "Structure")]
    [InlineData("entities:\n  New:\n    type: Bridge\n    |", "type")]
    [InlineData("entities:\n  New:\n    type: Bridge\n    facts:\n      spans:\n        value: |", "New")]
    [InlineData("entities:\n  New:\n    type: River\n    facts:\n      |", "opened")]
    [InlineData("entities:\n  New:\n    type: Bridge\n    facts:\n      length: { value: 120, | }", "derived")]
    [InlineData("# ent|", "entities")]
    public void WhatMayNotIsNot(string text, string unexpected) => At(text).Select(static item => item.Label).ShouldNotContain(unexpected);

    [Theory]
    [InlineData("- { source: Report, quote: | }")]
    [InlineData("- { source: Report, quote: |")]
    [InlineData("- { quote: |, source: Report }")]
    [InlineData("- source: Report\n            quote: |")]
    [InlineData("- source: Report\n            quote: '|")]
    [InlineData("- source: Report\n            quote: \"|\"")]
    [InlineData("- source: Report\n            quote: new bri|")]
    public void TheBestQuoteIsTheOneThatProvesTheFact(string citation)
    {
        var items = At("entities:\n  New:\n    type: Bridge\n    label: New\n    facts:\n      length:\n        value: 120\n        citations:\n          "
            + citation);

        items[0].Kind.ShouldBe(CompletionKind.Quote);
        items[0].Detail.ShouldBe("✓ proved");
        items[0].Label.ShouldContain("120 metres");
        items[0].Label.ShouldNotContain("90");
    }

    [Fact]
    public void AQuoteThatAsksForMoreSaysSo()
    {
        var items = At("entities:\n  New:\n    type: Bridge\n    facts:\n      length: { value: 140, citations: [{ source: Report, quote: | }] }");

        items[0].Label.ShouldContain("140 metres");
        items[0].Detail.ShouldBe("prints the value, and more is asked");
        items[0].Documentation.ShouldNotBeNull().ShouldContain("modality");
    }

    [Fact]
    public void WhatIsOfferedIsWrittenSoThatItIsReadAsItIs()
    {
        var text = "entities:\n  New:\n    type: Bridge\n    facts:\n      length: { value: 120, citations: [{ source: Report, quote: bridge | }] }";
        var item = At(text)[0];
        var (clean, _) = Cut(text);

        var written = clean.Remove(item.Replaced.Start, item.Replaced.Length).Insert(item.Replaced.Start, item.NewText);

        string[] messages = [.. Snapshot(written).Problems.Where(static problem => problem.Place.Path == "curated/new.yaml")
            .Select(static problem => problem.Message)];
        messages.Length.ShouldBe(2);
        messages[0].ShouldContain("`label`");
        messages[1].ShouldContain("`status`");
    }

    [Fact]
    public void TheLanguagesThatAreOfferedAreKnown()
    {
        foreach (var (code, _) in NamedValues.Languages())
        {
            LanguageTables.Of(QuoteLanguage.FromTag(code)).ShouldNotBeNull(code);
        }
    }

    private static IReadOnlyList<CompletionItem> At(string marked)
    {
        var (text, offset) = Cut(marked);
        return CompletionList.At(Snapshot(text), "curated/new.yaml", offset, CancellationToken.None);
    }

    private static (string Text, int Offset) Cut(string marked)
    {
        var offset = marked.IndexOf('|', StringComparison.Ordinal);
        return (marked.Remove(offset, 1), offset);
    }

    private static CorpusSnapshot Snapshot(string text) => CorpusSnapshot.Empty(CorpusSettings.Default).With(
    [
        new CorpusText("curated/types.yaml", Types),
        new CorpusText("curated/new.yaml", text),
        new CorpusText("seeds/Report.yaml", "sources:\n  Report: { title: Report, language: en }\n"),
        new CorpusText("seeds/Report.txt", Report),
    ]);
}
