using Corpus.Language.Text;
using Corpus.Workspace.Remedies;
using Corpus.Workspace.Snapshots;

namespace Corpus.Workspace.Tests.Remedies;

public sealed class RemedyTests
{
    private const string Types = """
        corpus: { id: harbours, schemaVersion: 1, namespace: Harbours, title: Harbours }
        entityTypes:
          Bridge:
            summary: A bridge.
            properties:
              length: { datatype: number, unit: m, summary: How long it is. }
              cost: { datatype: number, unit: EUR, summary: What it cost. }
              spans: { datatype: River, summary: What it spans. }
              isTolled: { datatype: boolean, trueWords: [toll], summary: Whether one pays. }
              status: { datatype: Status, summary: Whether it is in use. }
          River: { summary: A river. }
          Office: { summary: An office. }
        enumerations:
          Status:
            summary: Whether a structure is in use.
            values:
              Open: { summary: It is in use. }
        entities:
          Elb: { type: River, label: Elb }
          HarbourOffice: { type: Office, label: Harbour Office }

        """;

    private const string Report = """
        The new bridge over the Elb is 120 metres long. It could be widened to 140 metres one day. It does not carry a railway of 60 metres.
        The Harbour Office claims that the bridge cost 300 euros. More than 90 metres of it are of steel. The bridge has no toll. The bridge is of stone. The bridge is of brick.
        """;

    public static TheoryData<string, string> Mended => new()
    {
        // The quote is not there as it is written.
        { "length: { value: 120, citations: [{ source: Report, quote: the new brigde over the Elb is 120 metres long }] }", "Quote the nearest passage" },
        // The value is another one.
        { "length: { value: 125, citations: [{ source: Report, quote: over the Elb is 120 metres long }] }", "Correct the value to `120`" },
        // Two sources say different things.
        {
            "length: { value: 120, citations: [{ source: Report, quote: over the Elb is 120 metres long }, "
                + "{ source: Letter, quote: it is 118 metres long }], reviewBy: 2030-01-01 }",
            "Turn into claims, one of which says `118`"
        },
        {
            "length:\n          value: 120\n          modality: planned\n          citations:\n            - source: Report\n"
                + "              quote: over the Elb is 120 metres long\n            - source: Letter\n              quote: >-\n                it is 118\n"
                + "                metres long\n          reviewBy: 2030-01-01",
            "Turn into claims, one of which says `118`"
        },
        { "length:\n          value: 120\n          citations:\n            - source: Letter\n              quote: it is 118 metres long"
                + "\n            - { source: Report, quote: over the Elb is 120 metres long }",
            "Turn into claims, one of which says `118`" },
        // The words that make it sure stand beside the quote.
        { "length: { value: 120, citations: [{ source: Report, quote: over the Elb is 120 }] }", "Widen the quote" },
        // The document hedges.
        { "length:\n          value: 140\n          citations:\n            - source: Report\n              quote: could be widened to 140 metres",
            "Add `modality: possible`" },
        { "length: { value: 90, citations: [{ source: Report, quote: More than 90 metres of it }] }", "Add `comparator: more-than`" },
        { "length: { value: 120, comparator: at-most, citations: [{ source: Report, quote: over the Elb is 120 metres long }] }", "Remove the comparator" },
        { "isTolled: { value: true, citations: [{ source: Report, quote: The bridge has no toll }] }", "Correct the value to `false`" },
        { "spans: { value: Ebl, citations: [{ source: Report, quote: The new bridge over the Elb }] }", "Change to `Elb`" },
        { "spans: { value: Weser, citations: [{ source: Report, quote: The new bridge over the Elb }] }", "Create the entity `Weser` (River)" },
        { "lenght: { value: 120, citations: [{ source: Report, quote: over the Elb is 120 metres long }] }", "Change to `length`" },
        { "width: { value: 120, citations: [{ source: Report, quote: over the Elb is 120 metres long }] }", "Declare the property `width` of `Bridge`" },
        { "status: { value: Closed, citations: [{ source: Report, quote: The new bridge over the Elb }] }", "Add `Closed` to `Status`" },
        { "length: { value: 120, citations: [{ source: Raport, quote: over the Elb is 120 metres long }] }", "Change to `Report`" },
        { "length: { value: 120, citations: [{ source: Report, qoute: over the Elb is 120 metres long }] }", "Change to `quote`" },
    };

    [Theory]
    [MemberData(nameof(Mended))]
    public void WhatIsOfferedMends(string fact, string title)
    {
        var snapshot = Snapshot(fact);
        var problems = snapshot.Problems.Where(static problem => problem.Place.Path == "curated/new.yaml").ToArray();
        problems.ShouldNotBeEmpty();

        var remedies = problems.SelectMany(problem =>
            RemedyFinder.At(snapshot, "curated/new.yaml", new TextSpan(problem.Place.Start, problem.Place.Length), CancellationToken.None)).ToArray();

        var remedy = remedies.FirstOrDefault(remedy => remedy.Title.StartsWith(title, StringComparison.Ordinal));
        remedy.ShouldNotBeNull($"{string.Join("; ", problems.Select(static problem => problem.ToString()))}\noffered: "
            + $"{string.Join("; ", remedies.Select(static one => one.Title))}");
        var after = TextEdits.Apply(snapshot, remedy.Edits);
        after.Problems.ShouldNotContain(problem => problem.Id == remedy.Mends.Id && problem.Message == remedy.Mends.Message,
            after.Files["curated/new.yaml"].File.Text);
        after.Files["curated/new.yaml"].IsWhole.ShouldBeTrue();
    }

    [Fact]
    public void ASentenceThatSomebodyClaimsGetsItsClaimant()
    {
        var snapshot = Snapshot("cost: { value: 300, citations: [{ source: Report, quote: claims that the bridge cost 300 euros }] }");

        var titles = Titles(snapshot);

        titles.ShouldContain("Add `claimedBy: HarbourOffice`");
    }

    [Fact]
    public void ADenialIsNotExplainedAway()
    {
        var titles = Titles(Snapshot("length: { value: 60, citations: [{ source: Report, quote: a railway of 60 metres }] }"));

        titles.ShouldNotContain(static title => title.Contains("modality") || title.Contains("claimedBy") || title.Contains("reading"));
    }

    [Fact]
    public void ASoundFactAsksForNothing() =>
        Titles(Snapshot("length: { value: 120, citations: [{ source: Report, quote: over the Elb is 120 metres long }] }")).ShouldBeEmpty();

    private static string[] Titles(CorpusSnapshot snapshot) =>
        [.. RemedyFinder.At(snapshot, "curated/new.yaml", new TextSpan(0, int.MaxValue / 2), CancellationToken.None).Select(static remedy => remedy.Title)];

    private static CorpusSnapshot Snapshot(string fact) => CorpusSnapshot.Empty(CorpusSettings.Default).With(
    [
        new CorpusText("curated/types.yaml", Types),
        new CorpusText("curated/new.yaml", $"entities:\n  NewBridge:\n    type: Bridge\n    label: new bridge\n    facts:\n        {fact}\n"),
        new CorpusText("seeds/Report.yaml", "sources:\n  Report: { title: Report, language: en }\n"),
        new CorpusText("seeds/Report.txt", Report),
        new CorpusText("seeds/Letter.yaml", "sources:\n  Letter: { title: Letter, language: en }\n"),
        new CorpusText("seeds/Letter.txt", "We measured the new bridge: it is 118 metres long."),
    ]);
}
