namespace Corpus.Cli.Tests.Diffing;

/// <summary>Edits of the corpus in <c>Bridges</c>, one for each thing that can happen to a corpus.</summary>
public static class Mutations
{
    private const string Corpus = "curated/corpus.yaml";
    private const string Types = "curated/types.yaml";
    private const string Bridges = "curated/bridges.yaml";
    private const string Towns = "curated/towns.yaml";
    private const string Report = "seeds/Report.yaml";
    private const string ReportText = "seeds/Report.txt";
    private const string Survey = "seeds/Survey.yaml";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("a comment and another order of keys", "none", [],
            new Edit(Bridges, "value: 35\n", "# Counted twice.\n        value: 35\n"),
            new Edit(Bridges, "{ source: Report, quote: It has 35 pylons }", "{ quote: It has 35 pylons, source: Report }")),

        // What a fact says.
        new("a constant gets another value", "major", ["quote-changed", "value-changed"],
            new Edit(Bridges, "value: 35\n", "value: 36\n"), new Edit(Bridges, "It has 35 pylons", "It has 36 pylons")),
        new("a date gets another value", "major", ["quote-changed", "value-changed"],
            new Edit(Bridges, "2021-05-04", "2021-05-05"), new Edit(Bridges, "opened on 4 May", "opened on 5 May")),
        new("a value that another is computed from changes", "major", ["quote-changed", "value-changed"],
            new Edit(Bridges, "value: 310", "value: 90"), new Edit(Bridges, "The River Bridge is 310 metres long", "The Lake Bridge is 90 metres long"),
            new Edit(Bridges, "label: the River Bridge", "label: the River Bridge\n    # Moved.")),
        new("a boolean turns around", "major", ["quote-changed", "value-changed"],
            new Edit(Bridges, "value: true", "value: false"), new Edit(Bridges, "At night the bridge is lit", "In winter the bridge is not lit")),
        new("an enumeration value is replaced", "major", ["quote-changed", "value-changed"],
            new Edit(Bridges, "value: InService", "value: Closed"), new Edit(Bridges, "The crossing is in service", "On Fridays the crossing is closed")),
        new("a range gets another end", "major", ["quote-changed", "value-changed"],
            new Edit(Bridges, "value: 40..45", "value: 40..46"), new Edit(Bridges, "towers are 40 to 45", "towers are 40 to 46")),
        new("a number is written in other digits", "patch", ["quote-changed", "value-respelled"],
            new Edit(Bridges, "value: 12.5\n", "value: 12.50\n"), new Edit(Bridges, "Each span has a mass of 12.5", "Every span has a mass of 12.50")),
        new("a comparator is added to the same number", "major", ["comparator-changed", "quote-changed"],
            new Edit(Bridges, "value: 60\n", "value: 60\n        comparator: at-most\n"),
            new Edit(Bridges, "On Mondays 60 vehicles", "On Sundays up to 60 vehicles")),
        new("a tolerance grows", "major", ["quote-changed", "tolerance-changed"],
            new Edit(Bridges, "tolerance: 0.5", "tolerance: 0.6"),
            new Edit(Bridges, "Each span has a mass of 12.5 ± 0.5", "Each pier has a mass of 12.5 ± 0.6")),
        new("a fact is said to hold for a year only", "major", ["qualifier-changed", "quote-changed"],
            new Edit(Bridges, "value: 4\n", "value: 4\n        asOf: 2024\n"),
            new Edit(Bridges, "quote: The bridge has 4 lanes", "quote: In the year 2024 the bridge has 4 lanes")),
        new("a fact becomes hedged", "major", ["hedge-added", "quote-changed"],
            new Edit(Bridges, "value: 60\n", "value: 60\n        modality: expected\n"),
            new Edit(Bridges, "On Mondays 60 vehicles a minute cross it", "Next year 60 vehicles a minute are expected to cross it")),
        new("an item is removed from a list", "major", ["quote-changed", "value-changed"],
            new Edit(Bridges, "[Northshore, Southshore]", "[Northshore]"),
            new Edit(Bridges, "It joins Northshore and Southshore", "It joins Northshore alone")),
        new("the order of a list changes", "minor", ["items-reordered"], new Edit(Bridges, "[Northshore, Southshore]", "[Southshore, Northshore]")),
        new("an open list gets another item", "minor", ["items-added", "quote-changed"],
            new Edit(Bridges, "[the Arrow, the Comet]", "[the Arrow, the Comet, the Meteor]"),
            new Edit(Bridges, "Trains such as the Arrow and the Comet use it", "Trains such as the Arrow and the Comet and the Meteor use it")),
        new("a period of a series ends and another begins", "minor", ["citation-added", "entry-added", "period-ended", "quote-changed"],
            new Edit(Bridges, "{ value: 3, from: 2023, citations: [{ source: Report, quote: From 2023 the toll is 3 euros }] }",
                "{ value: 3, from: 2023, until: 2025, citations: [{ source: Report, quote: From 2023 until 2025 the toll is 3 euros }] }\n"
                + "          - { value: 4, from: 2026, citations: [{ source: Report, quote: From 2026 the toll is 4 euros }] }")),
        new("an entry of a series gets another value", "major", ["quote-changed", "value-changed"],
            new Edit(Bridges, "{ value: 3, from: 2023, citations: [{ source: Report, quote: From 2023 the toll is 3 euros }] }",
                "{ value: 5, from: 2023, citations: [{ source: Report, quote: From 2023 the toll is 5 euros }] }")),
        new("an entry of a series is removed", "major", ["citation-removed", "value-changed"],
            new Edit(Bridges, "          - { value: 2.5, from: 2021, until: 2022, citations: "
                + "[{ source: Report, quote: The toll was 2.5 euros from 2021 until 2022 }] }\n",
                "")),

        // On whose word.
        new("a constant becomes disputed", "major", ["became-disputed", "citation-added", "constant-became-property", "quote-changed"],
            new Edit(Bridges, "value: 35\n        citations: [{ source: Report, quote: It has 35 pylons }]",
                "claims:\n"
                + "          - { value: 35, claimedBy: Northshore, citations: [{ source: Report, quote: Northshore counts 35 pylons }] }\n"
                + "          - { value: 36, claimedBy: Southshore, citations: [{ source: Report, quote: Southshore counts 36 pylons }] }")),
        new("a constant becomes somebody's word", "major", ["became-attributed", "constant-became-property", "quote-changed"],
            new Edit(Bridges, "value: 35\n        citations: [{ source: Report, quote: It has 35 pylons }]",
                "value: 35\n        claimedBy: Northshore\n        citations: [{ source: Report, quote: Northshore counts 35 pylons }]")),
        new("a dispute is settled", "major", ["became-settled", "citation-removed", "property-became-constant", "quote-changed"],
            new Edit(Bridges, "claims:\n"
                + "          - { value: 80, claimedBy: Northshore, citations: [{ source: Report, quote: Northshore counts 80 cables }] }\n"
                + "          - { value: 82, claimedBy: Southshore, citations: [{ source: Report, quote: Southshore counts 82 cables }] }",
                "value: 82\n        citations: [{ source: Report, quote: There are 82 cables }]")),
        new("an attributed fact becomes plain", "major", ["became-settled", "property-became-constant", "quote-changed"],
            new Edit(Bridges, "claimedBy: Northshore\n        citations: [{ source: Report, quote: 'according to Northshore, Ada Span built the bridge' }]",
                "citations: [{ source: Report, quote: In 2021 Ada Span built the bridge }]")),
        new("somebody else is whose word it is", "major", ["claimant-added", "claimant-removed", "quote-changed"],
            new Edit(Bridges, "value: Ada Span\n        claimedBy: Northshore", "value: Ada Span\n        claimedBy: Southshore"),
            new Edit(Bridges, "'according to Northshore, Ada Span", "'according to Southshore, Ada Span")),
        new("a claim of a dispute changes", "major", ["claim-changed", "quote-changed"],
            new Edit(Bridges, "value: 82, claimedBy", "value: 84, claimedBy"), new Edit(Bridges, "Southshore counts 82 cables", "Southshore counts 84 cables")),
        new("a claim is added to a dispute", "minor", ["citation-added", "claim-added"],
            new Edit(Bridges, "quote: Southshore counts 82 cables }] }",
                "quote: Southshore counts 82 cables }] }\n"
                + "          - { value: 90, claimedBy: The harbour office, citations: [{ source: Report, quote: The harbour office counts 90 cables }] }")),
        new("a claim of a dispute is preferred", "major", ["became-settled", "property-became-constant", "rank-changed"],
            new Edit(Bridges, "{ value: 82, claimedBy: Southshore,", "{ value: 82, claimedBy: Southshore, rank: preferred, rankReason: It counted last.,")),
        new("a fact is superseded, and what holds now is stated beside it", "minor", ["became-superseded", "property-added"],
            new Edit(Bridges, "value: 4\n", "value: 4\n        superseded: { reason: The bridge was narrowed. }\n"),
            new Edit(Types, "      builder:", "      carriageways: { datatype: integer, summary: How many lanes it carries. }\n      builder:")),

        // What there is.
        new("a fact is added", "minor", ["fact-added"],
            new Edit(Towns, "        citations: [{ source: Survey, quote: Northshore has 8000 inhabitants }]\n",
                "        citations: [{ source: Survey, quote: Northshore has 8000 inhabitants }]\n"
                + "      mayor:\n        value: Mona Quay\n        citations: [{ source: Survey, quote: The mayor of Northshore is Mona Quay }]\n")),
        new("a fact is removed", "major", ["fact-removed"],
            new Edit(Bridges, "      pylons:\n        value: 35\n        citations: [{ source: Report, quote: It has 35 pylons }]\n", "")),
        new("an entity is added", "minor", ["entity-added", "fact-added"],
            new Edit(Bridges, "  RiverBridge:\n",
                "  LakeBridge:\n    type: Bridge\n    label: the Lake Bridge\n    facts:\n      lengthMetres:\n        value: 90\n"
                + "        citations: [{ source: Survey, quote: The Lake Bridge is 90 metres long }]\n  RiverBridge:\n")),
        new("an entity is removed", "major", ["entity-removed"],
            new Edit(Bridges, "  RiverBridge:\n    type: Bridge\n    label: the River Bridge\n    facts:\n      lengthMetres:\n        value: 310\n"
                + "        citations: [{ source: Survey, quote: The River Bridge is 310 metres long }]\n      lanes:\n        value: 2\n"
                + "        citations: [{ source: Survey, quote: It has 2 lanes for cars }]\n"
                + "      twiceMetres:\n        derived: lengthMetres + lengthMetres\n", "")),
        new("an entity is renamed", "major", ["entity-renamed"], new Edit(Bridges, "  RiverBridge:\n", "  BridgeOverTheRiver:\n")),
        new("a property is added", "minor", ["property-added"],
            new Edit(Types, "      builder:", "      piers: { datatype: integer, summary: How many piers it has. }\n      builder:")),
        new("a property is removed with its facts", "major", ["fact-removed", "property-removed"],
            new Edit(Types, "      pylons: { datatype: integer, summary: How many pylons it has. }\n", ""),
            new Edit(Bridges, "      pylons:\n        value: 35\n        citations: [{ source: Report, quote: It has 35 pylons }]\n", "")),
        new("a property is renamed", "major", ["property-renamed"],
            new Edit(Types, "      pylons:", "      towers:"), new Edit(Bridges, "      pylons:", "      towers:")),
        new("a type is renamed", "major", ["type-renamed"],
            new Edit(Types, "  Town:\n", "  Settlement:\n"), new Edit(Types, "datatype: Town,", "datatype: Settlement,"),
            new Edit(Towns, "    type: Town\n    label: Northshore", "    type: Settlement\n    label: Northshore"),
            new Edit(Towns, "    type: Town\n    label: Southshore", "    type: Settlement\n    label: Southshore")),
        new("an enumeration value is added at the end", "minor", ["enumeration-value-added"],
            new Edit(Types, "      Planned: {", "      Planned: { summary: It is not built yet., aliases: [planned] }\n      Gone: {"),
            new Edit(Types, "      Gone: { summary: It is not built yet., aliases: [planned] }", "      Gone: { summary: It was taken down. }")),
        new("an enumeration value is added before others", "major", ["enumeration-value-added", "enumeration-value-renumbered"],
            new Edit(Types, "      InService:", "      Gone: { summary: It was taken down. }\n      InService:")),
        new("an enumeration value is removed", "major", ["enumeration-value-removed"],
            new Edit(Types, "      Planned: { summary: It is not built yet., aliases: [planned] }\n", "")),
        new("an enumeration value is renamed", "major", ["enumeration-value-renamed"],
            new Edit(Types, "      InService:", "      Running:"), new Edit(Bridges, "value: InService", "value: Running")),

        // What C# sees of the schema.
        new("a property gets another datatype", "major", ["property-type-changed"],
            new Edit(Types, "lanes: { datatype: integer,", "lanes: { datatype: long,")),
        new("a constant becomes a list", "major", ["constant-became-property", "property-type-changed"],
            new Edit(Types, "pylons: { datatype: integer,", "pylons: { datatype: integer, cardinality: many,"),
            new Edit(Bridges, "value: 35\n", "value: [35]\n")),
        new("a value becomes a range", "major", ["constant-became-property", "property-type-changed"],
            new Edit(Types, "pylons: { datatype: integer,", "pylons: { datatype: integer, range: true,")),
        new("a unit is replaced", "major", ["unit-changed"], new Edit(Types, "lanes: { datatype: integer,", "lanes: { datatype: integer, unit: '{lane}',")),
        new("a property is required no longer", "major", ["nullable"], new Edit(Types, "unit: m, required: true,", "unit: m,")),
        new("a number becomes required", "major", ["not-nullable-value"],
            new Edit(Types, "population: { datatype: integer,", "population: { datatype: integer, required: true,")),
        new("a property moves to the type above", "minor", ["property-added"],
            new Edit(Types, "      lanes: { datatype: integer, summary: How many lanes it has. }\n", ""),
            new Edit(Types, "      openedOn:", "      lanes: { datatype: integer, summary: How many lanes it has. }\n      openedOn:")),
        new("a type extends nothing any longer", "major", ["base-changed"],
            new Edit(Types, "    extends: Structure\n    properties:\n",
                "    properties:\n      openedOn: { datatype: date, summary: The day on which it was opened. }\n")),
        new("the namespace changes", "major", ["namespace-changed"], new Edit(Corpus, "Sample.Bridges", "Sample.Crossings")),

        // What it rests on.
        new("a fact is cited anew", "patch", ["quote-changed"],
            new Edit(Bridges, "quote: The bridge has 4 lanes", "quote: At present the bridge carries 4 lanes")),
        new("a citation is added", "minor", ["citation-added"],
            new Edit(Bridges, "{ source: Report, quote: The bridge has 4 lanes }",
                "{ source: Report, quote: The bridge has 4 lanes }, { source: Report, quote: At present the bridge carries 4 lanes }")),
        new("a quote is proved folded, and was exact", "patch", ["evidence-changed", "grade-changed"],
            new Edit(ReportText, "It has 35 pylons.", "It has 35 py\u00ADlons.")),
        new("a document is edited under the same facts", "patch", ["evidence-changed"],
            new Edit(ReportText, "Its towers are 40 to 46", "Its masts are 40 to 46")),
        new("a document gets a new beginning", "patch", ["evidence-changed", "quotes-moved"], new Edit(ReportText, "In spring", "All in all, in spring")),
        new("a source record is corrected", "patch", ["source-record-changed"], new Edit(Report, "The harbour office", "The office of the harbour")),
        new("a source is renamed", "major", ["source-renamed"],
            new Edit(Survey, "  Survey:", "  ShoreSurvey:"), new Edit("seeds/Survey.txt", "*", "seeds/ShoreSurvey.txt"),
            new Edit(Bridges, "source: Survey", "source: ShoreSurvey"), new Edit(Bridges, "source: Survey", "source: ShoreSurvey"),
            new Edit(Towns, "source: Survey", "source: ShoreSurvey"), new Edit(Towns, "source: Survey", "source: ShoreSurvey")),
        new("a source is added", "minor", ["source-added"], new Edit("seeds/Atlas.yaml", "", "sources:\n  Atlas: { title: The atlas }\n"),
            new Edit("seeds/Atlas.txt", "", "A map of bridges.\n")),

        // What it is called.
        new("a label changes", "minor", ["label-changed"], new Edit(Bridges, "label: the River Bridge", "label: the Bridge over the River")),
        new("the label of a claimant changes", "major", ["aliases-changed", "claimant-label-changed"],
            new Edit(Towns, "label: Northshore", "label: Northshore Town\n    aliases: [Northshore]")),
        new("a label in a language is removed", "major", ["label-in-language-removed"], new Edit(Bridges, "    labels: { de: die Hafenbrücke }\n", "")),
        new("a summary is written anew", "patch", ["summary-changed"], new Edit(Types, "How many pylons it has.", "The number of its pylons.")),
        new("a review date is set", "patch", ["review-date-changed"], new Edit(Bridges, "value: 35\n", "value: 35\n        reviewBy: 2040-01-01\n")),
    ];
}
