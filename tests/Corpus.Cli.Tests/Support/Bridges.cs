using System.Globalization;

namespace Corpus.Cli.Tests.Support;

/// <summary>A compiled corpus of one bridge in two versions, and assemblies that use it. Its documents are made up.</summary>
internal static class Bridges
{
    /// <summary>The corpus as it was first.</summary>
    public static byte[] First { get; } = Corpus("1.0.0");

    /// <summary>The corpus after a correction: the bridge is 50 metres longer.</summary>
    public static byte[] Corrected { get; } = Corpus("1.1.0", length: 1300);

    /// <param name="version">The version of its package.</param>
    /// <param name="length">How long the bridge is.</param>
    /// <param name="edits">What else is another text in the files: pairs of an old and a new one.</param>
    public static byte[] Corpus(string version, int length = 1250, params (string Old, string New)[] edits)
    {
        var files = Files(length.ToString(CultureInfo.InvariantCulture));
        foreach (var (old, text) in edits)
        {
            files.Values.Count(file => file.Contains(old, StringComparison.Ordinal)).ShouldBe(1, old);
            files = files.ToDictionary(static file => file.Key, file => file.Value.Replace(old, text, StringComparison.Ordinal));
        }

        return CompiledCode.Corpus(files, "Bridges", version, ("CorpusAllowUnproved", "true"));
    }

    /// <summary>An assembly with a record of uses of the first version: each the id of a fact, and what follows it in the record.</summary>
    public static byte[] Library(string name, params string[] uses) => LibraryOf(name, "1.0.0", uses);

    public static byte[] LibraryOf(string name, string version, params string[] uses) =>
        CompiledCode.Library(name, CompiledCode.Versioned("2.0.0") + CompiledCode.Record(["V1", "Ibridges", "n" + version, "aBridges", .. uses]));

    /// <summary>An assembly that reads the corpus when it runs, and was compiled without a record.</summary>
    public static byte[] Unrecorded(string name) => CompiledCode.Library(
        name, "public static class Reader { public static object All => Bridges.Catalog.Title.Length + Bridges.HarbourBridge.Record.Label; }", First);

    private static Dictionary<string, string> Files(string length) => new()
    {
        ["curated/corpus.yaml"] = "corpus: { id: bridges, schemaVersion: 1, namespace: Bridges, title: Bridges of the harbour, language: en }\n",
        ["curated/types.yaml"] = """
            entityTypes:
              Bridge:
                summary: A way across water.
                properties:
                  lengthMetres: { datatype: integer, unit: m, summary: How long it is. }
                  lanes: { datatype: integer, summary: How many lanes it has. }
                  pylons: { datatype: integer, summary: How many pylons it has. }
                  kind: { datatype: Kind, summary: What kind it is of. }
                  lengthTwice: { datatype: integer, unit: m, summary: There and back. }
                  busLanes: { datatype: integer, summary: How many lanes are for buses. }
            enumerations:
              Kind:
                summary: Kinds of bridges.
                values:
                  Arch: { summary: It rests on an arch., aliases: [arch bridge] }
                  Beam: { summary: It rests on beams., aliases: [beam bridge] }
            """,
        ["curated/bridges.yaml"] = $$"""
            entities:
              HarbourBridge:
                type: Bridge
                label: Harbour Bridge
                facts:
                  lengthMetres: { value: {{length}}, citations: [{ source: Report, quote: is {{length}} metres long }] }
                  lanes: { value: 4, citations: [{ source: Survey, quote: has 4 lanes }] }
                  pylons: { value: 7, citations: [{ source: Report, quote: stands on 7 pylons }, { source: Survey, quote: counts 7 pylons }] }
                  kind: { value: Arch, citations: [{ source: Survey, quote: is an arch bridge }] }
                  lengthTwice: { derived: lengthMetres * 2 }
                  busLanes:
                    value: 2
                    inference: [{ of: value, because: Two lanes are enough for so long a bridge., premises: [HarbourBridge.lengthMetres] }]
                    citations: [{ source: Survey, quote: some lanes are for buses }]
            """,
        ["seeds/Report.yaml"] = """
            sources:
              Report: { title: Report on the harbour, author: [Ada Marten], publisher: The City, url: 'https://example.org/report' }
            """,
        ["seeds/Report.txt"] = $"The Harbour Bridge is {length} metres long. The Harbour Bridge stands on 7 pylons.\n",
        ["seeds/Survey.yaml"] = "sources:\n  Survey: { title: Survey of bridges }\n",
        ["seeds/Survey.txt"] = "The Harbour Bridge is an arch bridge. The Harbour Bridge has 4 lanes, and some lanes are for buses. It counts 7 pylons.\n",
    };
}
