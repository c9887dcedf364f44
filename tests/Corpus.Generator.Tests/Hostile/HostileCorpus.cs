using Corpus.Generator.Tests.Driver;
using Corpus.Runtime;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>A corpus with a text of the test's in every place that takes one, and where each is found again at run time.</summary>
internal static class HostileCorpus
{
    public const int Places = 24;

    public static Inputs With(IReadOnlyList<string> texts)
    {
        var next = 0;
        string Text() => HostileText.Yaml(texts[next++]);
        var yaml = $$"""
            corpus: { id: hostile, schemaVersion: 1, namespace: Hostile.Corpus, title: {{Text()}}, quotation: { maxWords: 100000 } }
            entityTypes:
              Kind:
                summary: {{Text()}}
                properties:
                  text: { datatype: text, summary: {{Text()}} }
                  texts: { datatype: text, cardinality: many, summary: Texts. }
                  number: { datatype: integer, summary: A number. }
                  state: { datatype: State, summary: A state. }
            enumerations:
              State:
                summary: {{Text()}}
                values:
                  On: { summary: {{Text()}}, aliases: [{{Text()}}] }
            entities:
              Thing:
                type: Kind
                label: {{Text()}}
                aliases: [{{Text()}}]
                summary: {{Text()}}
                facts:
                  text:
                    value: {{Text()}}
                    reportedBy: {{Text()}}
                    inference: {{Text()}}
                    citations: [{ source: Paper, quote: {{Text()}}, prefix: {{Text()}}, suffix: {{Text()}} }]
                    superseded: { by: Thing.number, reason: {{Text()}} }
                  texts:
                    value: [{{Text()}}]
                    claimedBy: {{Text()}}
                    inference: It follows from it.
                    citations: [{ source: Paper, quote: A quote }]
                  number:
                    claims:
                      - { value: 987654, claimedBy: One, rank: preferred, rankReason: {{Text()}}, citations: [{ source: Paper, quote: A quote, reading: {{Text()}} }] }
                      - { value: 987653, claimedBy: Two, citations: [{ source: Paper, quote: A quote, reading: A reading. }] }
            sources:
              Paper: { title: {{Text()}}, author: [{{Text()}}], publisher: {{Text()}}, file: {{Text()}}, language: en-GB }
            """;
        next.ShouldBe(Places);
        return Inputs.None.With("curated/hostile.yaml", yaml).WithProperty("CorpusAllowUnproved", "true")
            .WithProperty("CorpusChecksAsWarnings", "CORP4039,CORP4040");
    }

    /// <summary>What the loaded assembly says in the places, in the order in which they were filled; null where it is only documented.</summary>
    public static string?[] Read(LoadedCorpus corpus)
    {
        var catalog = corpus.Type("Hostile.Corpus.Catalog");
        var thing = corpus.Type("Hostile.Corpus.Thing");
        var record = (Entity)thing.GetProperty("Record")!.GetValue(null)!;
        Fact Fact(string name) => record.Facts.Single(fact => fact.Property.Name == name);
        var text = Fact("text");
        var citation = text.Citations.Single();
        var source = citation.Source;
        var claim = Fact("number").UntypedClaims[0];
        return
        [
            (string)catalog.GetField("Title")!.GetRawConstantValue()!,
            record.Type.Summary,
            record.Type.FindProperty("text")!.Summary,
            null,
            null,
            null,
            record.Label,
            record.Aliases.Single(),
            null,
            (string)thing.GetField("Text")!.GetRawConstantValue()!,
            text.ReportedBy.Single().Name,
            text.Inferences.Single().Because,
            citation.Quote,
            citation.Prefix,
            citation.Suffix,
            text.Supersession!.Reason,
            ((System.Collections.IEnumerable)Fact("texts").ValueObject!).Cast<string>().Single(),
            Fact("texts").ClaimedBy.Single().Name,
            claim.RankReason,
            claim.Citations.Single().Reading,
            source.Title,
            source.Authors.Single(),
            source.Publisher,
            source.File,
        ];
    }
}
