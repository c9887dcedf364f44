using System.Runtime.Loader;
using Corpus.Generator.Tests.Diagnostics;
using Corpus.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Importing;

/// <summary>Corpora on corpora and corpora of several projects, compiled, loaded and asked.</summary>
public sealed class BuiltOnAnotherTests
{
    private const string Almanac =
        "Ruritania covers 1,200 square kilometres and has an open frontier. Graustark covers 900 square kilometres. The lake covers 5 square kilometres.";

    private const string Bulletin =
        "The toll is levied on travellers from Ruritania. It is levied at open frontiers. Ruritania says that 12 officers watch. "
        + "The almanac has it that the tariff is 5 crowns. Lowland is a state, and covers 77 square kilometres. The free port covers 3 square kilometres.";

    private static readonly Inputs Geography = Corpus("""
        corpus: { id: geography, schemaVersion: 1, namespace: Acme.World, title: Countries }
        enumerations:
          Frontier: { summary: How one crosses it., values: { Open: { summary: Freely., aliases: [open frontiers] }, Closed: { summary: Not at all. } } }
        entityTypes:
          Place:
            abstract: true
            summary: Where one can be.
            properties: { area: { datatype: integer, unit: km2, required: true, summary: How large it is. } }
          State:
            extends: Place
            summary: A country.
            properties: { frontier: { datatype: Frontier, summary: How one crosses its border. } }
        entities:
          Ruritania:
            type: State
            label: Ruritania
            labels: { de: Ruritanien }
            facts:
              area: { value: 1200, citations: [{ source: Almanac.txt, quote: "Ruritania covers 1,200 square kilometres" }] }
        """).With("seeds/Almanac.txt", Almanac);

    private static readonly Inputs Tolls = Corpus("""
        corpus:
          id: tolls
          schemaVersion: 1
          namespace: Acme.Tolls
          title: Tolls
          imports: [{ corpus: geography, version: "[1.2,2.0)", as: World }]
        entityTypes:
          Port: { extends: World.Place, summary: Where ships are., properties: { tax: { datatype: integer, summary: What they pay. } } }
          Toll:
            summary: What travellers pay.
            properties:
              payers: { datatype: World.State, cardinality: many, summary: Whose travellers pay it. }
              at: { datatype: World.Frontier, summary: Which frontiers it is levied at. }
              officers: { datatype: integer, summary: How many watch. }
              tariff: { datatype: integer, summary: How much it is. }
              twice: { datatype: integer, unit: km2, summary: Twice the area of those who pay. }
        entities:
          Lowland:
            type: World.State
            label: Lowland
            facts:
              area: { value: 77, citations: [{ source: Bulletin.txt, quote: "Lowland is a state, and covers 77 square kilometres" }] }
          FreePort:
            type: Port
            label: The free port
            facts:
              area: { value: 3, citations: [{ source: Bulletin.txt, quote: "The free port covers 3 square kilometres" }] }
          RoadToll:
            type: Toll
            label: The toll
            facts:
              payers: { value: [World.Ruritania], citations: [{ source: Bulletin.txt, quote: "levied on travellers from Ruritania" }] }
              at: { value: Open, citations: [{ source: Bulletin.txt, quote: "It is levied at open frontiers" }] }
              officers: { value: 12, claimedBy: World.Ruritania, citations: [{ source: Bulletin.txt, quote: "Ruritania says that 12 officers watch" }] }
              tariff: { value: 5, claimedBy: { source: World.Almanac.txt }, citations: [{ source: Bulletin.txt, quote: "The almanac has it that the tariff is 5 crowns" }] }
              twice: { derived: World.Ruritania.area * 2 }
        """).With("seeds/Bulletin.txt", Bulletin);

    [Fact]
    public void WhatIsOfAnotherCorpusIsTheOtherAssemblysOwn()
    {
        var world = PageBase.Compiled(Geography, "Acme.World");

        Ask(Tolls, [world], """
            #nullable disable
            #pragma warning disable CS1591
            using System.Linq;
            using Acme.Tolls;
            using Acme.World;
            public static class Probe
            {
                public const int Twice = RoadToll.Twice;
                public static string[] Run() => new[]
                {
                    Twice.ToString(),
                    ReferenceEquals(RoadToll.Payers[0], Ruritania.Record).ToString(),
                    (RoadToll.At == Frontier.Open).ToString(),
                    RoadToll.Officers.According("World.Ruritania").ToString(),
                    RoadToll.Facts.Officers.Claimants[0].Entity.Label,
                    RoadToll.Facts.Tariff.Claimants[0].Source.Id,
                    RoadToll.Facts.Tariff.Value.ToString(),
                    string.Join(" ", Acme.Tolls.Catalog.Entities.Select(entity => entity.Id)),
                    ((Corpus.Runtime.Fact<int>)Acme.Tolls.Catalog.FindFact("Lowland.area")).Value.ToString(),
                    (FreePort.Record is Place).ToString(),
                    ((Place)FreePort.Record).Area.ToString(),
                    string.Join(" ", State.All.Select(state => state.Id)),
                    Ruritania.Record.Labels["de"],
                };
            }
            """).ShouldBe(
            ["2400", "True", "True", "12", "Ruritania", "Almanac.txt", "5", "FreePort Lowland RoadToll", "77", "True", "3", "Ruritania", "Ruritanien"]);
    }

    [Fact]
    public void ADerivedConstantIsRecordedAsAUseOfTheOtherCorpus() =>
        GeneratorRun.Of(Tolls, references: [PageBase.Compiled(Geography, "Acme.World")]).Sources["Catalog.g.cs"].ShouldContain(
            "ConstantUses(\"V1\\0Igeography\\0n1.2.0\\0aAcme.World\\0URuritania.area\\0v1200\\0d\\0pF:Acme.Tolls.RoadToll.Twice\\0\")");

    [Fact]
    public void AFactThatIsNoLongerSettledStopsWhoRestsOnIt()
    {
        const string Settled = "area: { value: 1200, citations: [{ source: Almanac.txt, quote: \"Ruritania covers 1,200 square kilometres\" }] }";
        const string Disputed =
            "area: { claims: [{ value: 1200, claimedBy: { source: Almanac.txt }, "
            + "citations: [{ source: Almanac.txt, quote: \"Ruritania covers 1,200 square kilometres\" }] }, "
            + "{ value: 1201, claimedBy: The survey, citations: [{ source: Almanac.txt, quote: \"the survey says 1,201 square kilometres\" }] }] }";
        var next = Geography.Map(static text => text.Replace(Settled, Disputed, StringComparison.Ordinal)
            .Replace("required: true, ", "", StringComparison.Ordinal)
            .Replace("The lake", "But the survey says 1,201 square kilometres. The lake", StringComparison.Ordinal));

        var run = GeneratorRun.Of(Tolls, references: [PageBase.Compiled(next, "Acme.World")]);

        run.Problems.ShouldHaveSingleItem().ShouldBe(
            "curated/corpus.yaml(36,25): error CORP3032: The formula of `RoadToll.twice` cannot compute with `World.Ruritania.area`: "
            + "it is disputed (in `geography` 1.2.0); use another fact.");
    }

    private const string Act = """
        entities:
          {0}:
            type: Act
            label: {0}
            facts:
              lakes: {{ value: {1}, citations: [{{ source: Gazette.txt, quote: "{0} names {1} lakes" }}] }}
        """;

    private static readonly Inputs Schema = Corpus("""
        corpus: { id: statutes, schemaVersion: 1, namespace: Statutes, title: All statutes, part: schema }
        enumerations: { State: { summary: Whether it is in force., values: { InForce: { summary: It is. } } } }
        entityTypes:
          Act:
            summary: A statute.
            properties:
              lakes: { datatype: integer, required: true, summary: How many lakes it names. }
              amends: { datatype: Act, summary: Which one it changes. }
              state: { datatype: State, summary: Whether it is in force. }
        """);

    [Fact]
    public void AShardMayNameAnotherAndTheWholeHasAll()
    {
        var schema = PageBase.Compiled(Schema, "Statutes.Schema");
        var one = PageBase.Compiled(Shard("Fens", 40), "Statutes.One", schema);
        var two = PageBase.Compiled(
            Shard("Ponds", 7).Map(static text => text.Replace(
                "names 7 lakes\" }] }",
                "names 7 lakes\" }] }\n      amends: { value: Fens, citations: [{ source: Gazette.txt, quote: \"and changes Fens\" }] }",
                StringComparison.Ordinal)),
            "Statutes.Two",
            schema,
            one);

        Ask(Corpus("corpus: { part: whole, of: statutes }"), [schema, one, two], """
            #nullable disable
            #pragma warning disable CS1591
            using System.Linq;
            using Statutes;
            public static class Probe
            {
                public static string[] Run() => new[]
                {
                    (Fens.Lakes + Ponds.Lakes).ToString(),
                    Ponds.Amends.Label,
                    string.Join(" ", Catalog.Entities.Select(entity => entity.Id)),
                    string.Join(" ", Catalog.All<Act>().Select(act => act.Lakes)),
                    Catalog.Find("Fens").Label,
                    ((Corpus.Runtime.Fact<int>)Catalog.FindFact("Ponds.lakes")).Value.ToString(),
                    Catalog.Ledger.Facts + " " + Catalog.Ledger.Exact + " " + Catalog.Ledger.Sources,
                    string.Join(" ", Catalog.Sources.Select(source => source.Id)),
                    Catalog.Title,
                    (Sources.GazetteTxt == Fens.Facts.Lakes.Citations[0].Source).ToString(),
                };
            }
            """).ShouldBe(["47", "Fens", "Fens Ponds", "40 7", "Fens", "7", "3 3 1", "Gazette.txt", "All statutes", "True"]);
    }

    /// <summary>The compiler itself writes the order of references into its debug information; what is generated does not depend on it.</summary>
    [Fact]
    public void TheOrderOfReferencesChangesNothingThatIsGenerated()
    {
        var schema = PageBase.Compiled(Schema, "Statutes.Schema");
        PortableExecutableReference[] references =
            [schema, PageBase.Compiled(Shard("Fens", 40), "Statutes.One", schema), PageBase.Compiled(Shard("Ponds", 7), "Statutes.Two", schema)];

        var sources = Whole(references);

        Whole([.. references.Reverse()]).ShouldBe(sources);
        Whole([references[1], references[0], references[2]]).ShouldBe(sources);

        static string Whole(PortableExecutableReference[] references) => string.Concat(
            GeneratorRun.Of(Corpus("corpus: { part: whole, of: statutes }"), references: references).Result.GeneratedSources
                .Select(static source => source.HintName + "\n" + source.SourceText));
    }

    private static Inputs Shard(string id, int lakes) => Corpus("corpus: { part: shard, of: statutes }")
        .With("curated/acts.yaml", string.Format(System.Globalization.CultureInfo.InvariantCulture, Act, id, lakes))
        .With("seeds/Gazette.txt", "The act Fens names 40 lakes. The act Ponds names 7 lakes, and changes Fens.");

    private static Inputs Corpus(string yaml) => Inputs.None.With("curated/corpus.yaml", yaml);

    /// <summary>Compiles a corpus with code beside it, loads all, and runs the code.</summary>
    private static string[] Ask(Inputs inputs, PortableExecutableReference[] references, string code)
    {
        var run = GeneratorRun.Of(inputs.WithProperty("AssemblyName", "Corpus.Under.Test"), code: code, references: references);
        run.Problems.ShouldBeEmpty();
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            foreach (var reference in references)
            {
                context.LoadFromStream(new MemoryStream(PageBase.ImageOf(reference)));
            }

            var assembly = context.LoadFromStream(new MemoryStream(run.Emit().Assembly));
            return (string[])assembly.GetType("Probe")!.GetMethod("Run")!.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }
}
