using System.Text.Json;

namespace Corpus.Cli.Tests.Exports;

/// <summary>A corpus made up for these tests: every kind of value, and texts that mean something to the formats that they are written in.</summary>
internal static class HostileCorpus
{
    public const string Label = "The gate \u202E etag, 'so' \"called\" \u001B[31m";
    public const string Motto = "Robert'); DROP TABLE facts;--";
    public const string Title = "100% {un}balanced } \\input{x} \"q\" & $a_b^c ~ #1 @misc{evil, \u202E title\u0007";
    public const string Address = "https://example.org/a_b%20{c}?x=1&y=#z";

    private const string Corpus = """
        corpus:
          id: hostile
          schemaVersion: 1
          namespace: Sample.Hostile
          title: "Bad \"things\"; DROP TABLE facts;--"

        """;

    private const string Record = """
        sources:
          Odd:
            file: odd.txt
            title: "100% {un}balanced } \\input{x} \"q\" & $a_b^c ~ #1 @misc{evil, \u202E title\u0007"
            author: ["Smith and Sons", "O'Neil, \"Pat\" {x}", "李 小龍"]
            publisher: A & B
            issued: 2020-03~
            retrieved: 2021-02-03
            url: "https://example.org/a_b%20{c}?x=1&y=#z"

        """;

    private const string Document = """
        The motto reads Robert'); DROP TABLE facts;-- and no more. The gate costs 1234567890.123456789012345678 euros. It is 0.1234567890123456789012345678 metres
        high. It weighs 9007199254740993 kilograms. A ratio of 6.02e23 was seen. It is 50 to 55 metres wide. At most 60 people pass it.
        It was built about 1850. It was opened on January 17. It was rebuilt in 45 BC. It was closed from August 1914 until 1918. Ada kept it from 2001 until
        2005. Bob has kept it since 2006. It is painted red and blue; green. It is open. It is known as the Wicket.
        Some counted 3 towers, and others, "they say" 4 towers. Its keeper says it has 9 cellars.

        """;

    private const string Facts = """
        enumerations:
          State: { summary: How it is., values: { Open: { summary: It is open. }, Shut: { summary: It is shut. } } }
        entityTypes:
          Gate:
            summary: A "gate"; -- or two.
            properties:
              motto: { datatype: text, summary: What stands on it. }
              price: { datatype: decimal, unit: EUR, summary: What it costs. }
              height: { datatype: decimal, unit: m, summary: How high it is. }
              mass: { datatype: long, unit: kg, summary: What it weighs. }
              ratio: { datatype: number, summary: A ratio. }
              width: { datatype: integer, unit: m, range: true, summary: How wide it is. }
              people: { datatype: integer, summary: How many pass it. }
              built: { datatype: date, summary: When it was built. }
              opened: { datatype: date, summary: When it was opened. }
              rebuilt: { datatype: date, summary: When it was rebuilt. }
              closed: { datatype: period, summary: When it was closed. }
              keepers: { datatype: text, cardinality: series, summary: Who kept it. }
              colours: { datatype: text, cardinality: many, summary: Its colours. }
              state: { datatype: State, summary: How it is. }
              towers: { datatype: integer, summary: How many towers it has. }
              cellars: { datatype: integer, summary: How many cellars it has. }
              steps: { datatype: integer, summary: A number that follows. }
              doubled: { datatype: long, unit: kg, summary: A number that is computed. }
        entities:
          Gate1:
            type: Gate
            label: "The gate \u202E etag, 'so' \"called\" \u001B[31m"
            aliases: [ворота, 門, "a\tb", Große Tür]
            summary: "It has | a pipe, a \\ and a\nnew line."
            facts:
              motto:
                value: "Robert'); DROP TABLE facts;--"
                citations: [{ source: Odd, quote: "reads Robert'); DROP TABLE facts;--", prefix: The motto }]
              price:
                value: 1234567890.123456789012345678
                citations: [{ source: Odd, quote: costs 1234567890.123456789012345678 euros }]
              height:
                value: 0.1234567890123456789012345678
                citations: [{ source: Odd, quote: is 0.1234567890123456789012345678 metres high }]
              mass:
                value: 9007199254740993
                citations: [{ source: Odd, quote: weighs 9007199254740993 kilograms }]
              ratio:
                value: 6.02e23
                citations: [{ source: Odd, quote: ratio of 6.02e23 was }]
              width:
                value: 50..55
                citations: [{ source: Odd, quote: is 50 to 55 metres wide }]
              people:
                value: 60
                comparator: at-most
                citations: [{ source: Odd, quote: At most 60 people }]
              built:
                value: 1850~
                citations: [{ source: Odd, quote: was built about 1850 }]
              opened:
                value: XXXX-01-17
                citations: [{ source: Odd, quote: was opened on January 17 }]
              rebuilt:
                value: -0044
                citations: [{ source: Odd, quote: was rebuilt in 45 BC }]
              closed:
                value: 1914-08/1918
                citations: [{ source: Odd, quote: closed from August 1914 until 1918 }]
              keepers:
                values:
                  - { value: Ada, from: 2001, until: 2005, citations: [{ source: Odd, quote: Ada kept it from 2001 until 2005 }] }
                  - { value: Bob, from: 2006, citations: [{ source: Odd, quote: Bob has kept it since 2006 }] }
              colours:
                value: [red, blue; green]
                citations: [{ source: Odd, quote: painted red and blue; green }]
              state:
                value: Open
                citations: [{ source: Odd, quote: It is open }]
              towers:
                claims:
                  - { value: 3, claimedBy: some, citations: [{ source: Odd, quote: Some counted 3 towers }] }
                  - { value: 4, claimedBy: ["others, \"they say\"", { source: Odd }], citations: [{ source: Odd, quote: "others, \"they say\" 4 towers" }] }
              cellars:
                value: 9
                claimedBy: its keeper
                citations: [{ source: Odd, quote: Its keeper says it has 9 cellars }]
              steps:
                value: 61
                inference: [{ of: value, because: One more than the people., premises: [Gate1.people] }]
                citations: [{ source: Odd, quote: people pass it }]
              doubled:
                derived: mass * 2

        """;

    /// <summary>How many citations an export as JSON has, each once, those of mirrored facts included.</summary>
    public static int CitationsOf(JsonElement export) => export.GetProperty("facts").EnumerateArray()
        .SelectMany(static fact => fact.GetProperty("claims").GetArrayLength() > 0
            ? fact.GetProperty("claims").EnumerateArray()
            : fact.GetProperty("statements").EnumerateArray().Prepend(fact))
        .Sum(static statement => statement.GetProperty("citations").GetArrayLength()
            + statement.GetProperty("inferences").EnumerateArray().Sum(static inference => inference.GetProperty("citations").GetArrayLength()));

    public static ToolFolder Make()
    {
        var folder = new ToolFolder();
        folder.Write("curated/corpus.yaml", Corpus);
        folder.Write("curated/gates.yaml", Facts);
        folder.Write("seeds/Odd.yaml", Record);
        folder.Write("seeds/odd.txt", Document);
        return folder;
    }
}
