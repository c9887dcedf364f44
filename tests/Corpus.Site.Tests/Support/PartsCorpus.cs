using Corpus.Site.Model;
using Corpus.Workspace.Snapshots;

namespace Corpus.Site.Tests.Support;

/// <summary>A corpus in several projects, made up for these tests: two shards that cite one document, of which one names what the other has.</summary>
internal static class PartsCorpus
{
    private static readonly CorpusText[] Texts =
    [
        new("Acme.Schema/curated/types.yaml", """
            corpus: { id: crossings, schemaVersion: 1, namespace: Acme.Crossings, title: Crossings, part: schema }
            entityTypes:
              Bridge:
                summary: What carries a way across water.
                properties:
                  lengthMetres: { datatype: integer, unit: m, summary: How long it is. }
                  modelMetres: { datatype: integer, unit: m, summary: How long the bridge was after which it was made. }
                  linkedTo: { datatype: Bridge, summary: Where a road leads. }
            """),
        new("Acme.North/curated/corpus.yaml", "corpus: { part: shard, of: crossings }\n"),
        new("Acme.North/curated/bridges.yaml", """
            entities:
              NorthBridge:
                type: Bridge
                label: The North Bridge
                facts:
                  lengthMetres: { value: 310, citations: [{ source: Survey, quote: the North Bridge is 310 metres long }] }
            """),
        new("Acme.North/seeds/Survey.yaml", "sources:\n  Survey: { file: Survey.txt, title: Survey of both banks }\n"),
        new("Acme.North/seeds/Survey.txt", Survey),
        new("Acme.South/curated/corpus.yaml", "corpus: { part: shard, of: crossings }\n"),
        new("Acme.South/curated/bridges.yaml", """
            entities:
              SouthBridge:
                type: Bridge
                label: The South Bridge
                facts:
                  lengthMetres: { value: 420, citations: [{ source: Survey, quote: The South Bridge is 420 metres long }] }
                  modelMetres: { derived: NorthBridge.lengthMetres }
                  linkedTo: { value: NorthBridge, citations: [{ source: Roads.txt, quote: A road leads to the North Bridge }] }
            """),
        new("Acme.South/seeds/Survey.yaml", "sources:\n  Survey: { file: Survey.txt, title: Survey of both banks }\n"),
        new("Acme.South/seeds/Survey.txt", Survey),
        new("Acme.South/seeds/Roads.txt", "A road leads to the North Bridge.\n"),
        new("Acme/curated/corpus.yaml", "corpus: { part: whole, of: crossings }\n"),
    ];

    private const string Survey = "Survey of both banks: the North Bridge is 310 metres long. The South Bridge is 420 metres long.\n";

    public static SiteModel Model(SiteOptions options)
    {
        var settings = CorpusSettings.Default with { Folders = new CorpusFolders { Parts = ["Acme", "Acme.North", "Acme.Schema", "Acme.South"] } };
        var snapshot = CorpusSnapshot.Empty(settings).With(Texts);
        string.Join('\n', snapshot.Problems.Where(static problem => problem.IsError)).ShouldBeEmpty();
        return new SiteModel(snapshot, options);
    }
}
