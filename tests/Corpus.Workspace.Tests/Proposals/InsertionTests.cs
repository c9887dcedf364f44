using Corpus.Workspace.Proposals;
using Corpus.Workspace.Snapshots;

namespace Corpus.Workspace.Tests.Proposals;

/// <summary>Where an accepted fact belongs, and what is refused for its shape.</summary>
public sealed class InsertionTests
{
    private static readonly FactProposal Length = new("Osk", "length", ["412"], [new ProposedCitation("Rivers", "The Osk is 412 kilometres long")]);

    public static TheoryData<string> Layouts => new(
        "entities:\n  Osk:\n    type: River\n    label: Osk\n",
        "entities:\n  Osk:\n    type: River\n    label: Osk",
        "entities:\n  Osk:\n    label: Osk\n    type: River\n  Ilm:\n    type: River\n    label: Ilm\n",
        "entities:\n    Osk:\n        type: River\n        label: Osk\n        # No fact yet.\n\n    Ilm: { type: River, label: Ilm }\n",
        "entities:\n  Osk:\n    type: River\n    label: Osk\n    facts:\n      depth:\n        value: 18\n        citations: [{ source: Rivers, quote: It "
            + "is 18 metres deep }]\n# The end.\n",
        "entities:\n  Osk:\n    type: River\n    facts:\n      depth:\n        value: 18\n        citations:\n          - source: Rivers\n            "
            + "quote: |-\n              It is 18\n              metres deep\n"
            + "\n    label: Osk\nsources: {}\n");

    [Theory]
    [MemberData(nameof(Layouts))]
    public void WhatIsInsertedWhereTheAnswerSaysIsSound(string entities)
    {
        var snapshot = Snapshot(entities);

        var verdict = ProposalCheck.Check(snapshot, Length, CancellationToken.None);

        verdict.IsAccepted.ShouldBeTrue(string.Join('\n', verdict.Reasons));
        var lines = entities.Split('\n').ToList();
        lines.Insert(verdict.Line - 1, verdict.Yaml!.TrimEnd('\n'));
        var after = snapshot.With([new CorpusText("curated/osk.yaml", string.Join('\n', lines))]);
        after.Problems.Where(static problem => problem.IsError).ShouldBeEmpty(string.Join('\n', lines));
        after.Files["curated/osk.yaml"].Entities[0].Facts.ShouldContain(static fact => fact.Name.Value == "length");
    }

    [Theory]
    [InlineData("entities:\n  Osk: { type: River, label: Osk }\n", "within braces")]
    [InlineData("entities: { Osk: { type: River, label: Osk } }\n", "within braces")]
    [InlineData("entities:\n  Osk:\n    type: River\n    label: Osk\n    facts: { depth: { value: 18, citations: [{ source: Rivers, quote: It is 18 metres "
        + "deep }] } }\n", "within braces")]
    [InlineData("entities:\n  Osk:\n    type: River\n    label: Osk\n    facts:\n      length: { value: 412, citations: [{ source: Rivers, quote: The Osk "
        + "is 412 kilometres long }] }\n", "stated already")]
    [InlineData("entities:\n  Ilm:\n    type: River\n    label: Ilm\n", "no entity `Osk`")]
    public void WhatCannotBeInsertedIsRefused(string entities, string because)
    {
        var verdict = ProposalCheck.Check(Snapshot(entities), Length, CancellationToken.None);

        verdict.IsAccepted.ShouldBeFalse();
        verdict.Reasons.ShouldHaveSingleItem().ShouldContain(because);
    }

    [Fact]
    public void ASourceWhoseTextIsNotAtHandProvesNothing()
    {
        var snapshot = Snapshot("entities:\n  Osk:\n    type: River\n    label: Osk\n").Without(["seeds/Rivers.txt"]);

        ProposalCheck.Check(snapshot, Length, CancellationToken.None).Reasons.ShouldHaveSingleItem().ShouldContain("not at hand");
    }

    private static CorpusSnapshot Snapshot(string entities) => CorpusSnapshot.Empty(CorpusSettings.Default).With(
    [
        new CorpusText("curated/types.yaml", """
            corpus: { id: rivers, schemaVersion: 1, namespace: Rivers, title: Rivers }
            entityTypes:
              River:
                summary: A river.
                properties:
                  length: { datatype: number, unit: km, summary: How long it is. }
                  depth: { datatype: number, unit: m, summary: How deep it is. }

            """),
        new CorpusText("curated/osk.yaml", entities),
        new CorpusText("seeds/Rivers.yaml", "sources:\n  Rivers: { title: Rivers, language: en }\n"),
        new CorpusText("seeds/Rivers.txt", "The Osk is 412 kilometres long. It is 18 metres deep.\n"),
    ]);
}
