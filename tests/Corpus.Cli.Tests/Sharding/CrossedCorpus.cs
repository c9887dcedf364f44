namespace Corpus.Cli.Tests.Sharding;

/// <summary>A corpus made up for these tests, in which whatever can hang on another file does, rightly and wrongly.</summary>
internal static class CrossedCorpus
{
    private const string Document = """
        Alba is the capital of Northland. Barra is the capital of Northland. Cora is the capital of Eastland. Some say that Dora is the capital of Eastland.
        Others say that Elba is the capital of Eastland. Fara is the capital of Southland. The League has Northland and Eastland as members.
        Northland joined the League in 1990. Eastland joined the League in 1995 and left in 2001. Eastland joined the League in 2010.
        Northland has 12 ports. Eastland has 30 ports. Some say that Southland has 7 ports. Others say that Southland has 9 ports.
        The towns of the north are Alba and Barra. People cheer for the white town. The white town has 5 gates. A pact has 20 pages. A treaty has 40 pages.

        """;

    private static readonly (string Path, string Text)[] Files =
    [
        ("curated/corpus.yaml", "corpus: { id: crossed, schemaVersion: 1, namespace: Sample.Crossed, title: Crossed, language: en }\n"),
        ("seeds/Gazette.yaml", "sources:\n  Gazette: { file: gazette.txt, title: The gazette }\n"),
        ("seeds/gazette.txt", Document),
        ("curated/types.yaml", """
            entityTypes:
              State:
                summary: A state.
                properties:
                  capital: { datatype: City, inverse: capitalOf, required: true, summary: Its capital. }
                  memberOf: { datatype: Alliance, cardinality: many, inverse: members, summary: What it belongs to. }
                  ports: { datatype: integer, summary: How many ports it has. }
                  piers: { datatype: integer, summary: How many piers it has. }
                  quays: { datatype: integer, summary: How many quays it has. }
                  moles: { datatype: integer, maximum: 100, summary: How many moles it has. }
              City:
                summary: A city.
                properties:
                  capitalOf: { datatype: State, inverse: capital, summary: What it is the capital of. }
                  gates: { datatype: integer, summary: How many gates it has. }
                  twin: { datatype: City, summary: The city beside it. }
              Alliance:
                summary: An alliance.
                properties:
                  members: { datatype: State, cardinality: many, inverse: memberOf, summary: Who belongs to it. }
                  pages: { datatype: integer, summary: How many pages its treaty has. }

            """),
        ("curated/a.yaml", """
            entities:
              Northland:
                type: State
                label: Northland
                facts:
                  ports: { value: 12, citations: [{ source: Gazette, quote: Northland has 12 ports }] }
                  piers: { derived: ports + Eastland.ports }
                  quays: { derived: Southland.ports * 2 }
                  moles: { derived: Eastland.ports * 5 }
                  memberOf:
                    values:
                      - { value: League, from: 1990, citations: [{ source: Gazette, quote: Northland joined the League in 1990 }] }
              Alba:
                type: City
                label: Alba
                facts:
                  capitalOf: { value: Northland, citations: [{ source: Gazette, quote: Alba is the capital of Northland }] }

            """),
        ("curated/b.yaml", """
            entities:
              Eastland:
                type: State
                label: Eastland
                facts:
                  ports: { value: 30, citations: [{ source: Gazette, quote: Eastland has 30 ports }] }
                  capital:
                    claims:
                      - { value: Dora, claimedBy: some, citations: [{ source: Gazette, quote: Some say that Dora is the capital of Eastland }] }
                      - { value: Elba, claimedBy: others, citations: [{ source: Gazette, quote: Others say that Elba is the capital of Eastland }] }
                  memberOf:
                    values:
                      - { value: League, from: 1995, until: 2001, citations: [{ source: Gazette, quote: Eastland joined the League in 1995 and left in 2001 }] }
                      - { value: League, from: 2010, citations: [{ source: Gazette, quote: Eastland joined the League in 2010 }] }
                  piers: { derived: Northland.quays + 1 }
                  quays: { derived: Southland.moles + 1 }
              Barra:
                type: City
                label: Barra
                facts:
                  capitalOf: { value: Northland, citations: [{ source: Gazette, quote: Barra is the capital of Northland }] }

            """),
        ("curated/c.yaml", """
            entities:
              Southland:
                type: State
                label: Southland
                facts:
                  ports:
                    claims:
                      - { value: 7, claimedBy: some, citations: [{ source: Gazette, quote: Some say that Southland has 7 ports }] }
                      - { value: 9, claimedBy: others, citations: [{ source: Gazette, quote: Others say that Southland has 9 ports }] }
                  moles: { derived: Eastland.quays + 1 }
              Cora:
                type: City
                label: Cora
                facts:
                  capitalOf: { value: Eastland, citations: [{ source: Gazette, quote: Cora is the capital of Eastland }] }
              Dora: { type: City, label: Dora }
              Elba: { type: City, label: Elba }
              Westland: { type: State, label: Westland }

            """),
        ("curated/d.yaml", """
            entities:
              Fara:
                type: City
                label: Fara
                aliases: [the white town]
                facts:
                  capitalOf: { value: Southland, citations: [{ source: Gazette, quote: Fara is the capital of Southland }] }
                  gates: { value: 5, citations: [{ source: Gazette, quote: The white town has 5 gates }] }
              League:
                type: Alliance
                label: The League
                aliases: [the League]
                facts:
                  members:
                    value: [Northland, Eastland]
                    citations: [{ source: Gazette, quote: League has Northland and Eastland as members }]
                  pages:
                    value: 40
                    inference:
                      - { of: value, because: A treaty is twice a pact., premises: [Northland.ports, Southland.ports, Nowhere.ports, Alba.gates] }
                    citations: [{ source: Gazette, quote: A pact has 20 pages }]

            """),
        ("curated/e.yaml", """
            entities:
              Hara:
                type: City
                label: Hara
                facts:
                  gates:
                    value: 5
                    superseded: { by: Ira.gates }
                    inference: [{ of: value, because: It is as large as Ira., premises: [Ira.gates] }]
                    citations: [{ source: Gazette, quote: People cheer for the white town }]
                  twin:
                    value: Fara
                    citations: [{ source: Gazette, quote: People cheer for the white town }]
            """),
        ("curated/f.yaml", """
            entities:
              Ira:
                type: City
                label: Ira
                facts:
                  gates:
                    value: 5
                    superseded: { by: Hara.gates }
                    inference: [{ of: value, because: It is as large as Hara., premises: [Hara.gates] }]
                    citations: [{ source: Gazette, quote: People cheer for the white town }]
                  twin:
                    value: Fara
                    superseded: { by: Hara.capitalOf, since: 2001 }
                    citations: [{ source: Gazette, quote: The white town has 5 gates }]

            """),
    ];

    public static ToolFolder Make()
    {
        var folder = new ToolFolder();
        foreach (var (path, text) in Files)
        {
            folder.Write(path, text);
        }

        return folder;
    }
}
