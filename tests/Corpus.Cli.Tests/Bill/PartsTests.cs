using System.Text.Json;

namespace Corpus.Cli.Tests.Bill;

/// <summary>A program that uses several shards of a corpus: each fact is named with the part that has it, and one that moved is no stale one.</summary>
public sealed class PartsTests
{
    [Fact]
    public void EachFactIsNamedWithItsPart()
    {
        using var folder = new ToolFolder();
        WriteProgram(folder, new Parts());

        var outcome = folder.Run("bill", "out");

        // A shard has the constants of another from which it computes its own.
        outcome.Output.ShouldContain("""
            out/Acme.South.dll  NorthBridge.lengthMetres  crossings 1.0.0 (Acme.North)  310          310       Survey
            out/Plan.dll        NorthBridge.kind          crossings 1.0.0 (Acme.North)  Arch         Arch      Survey
            out/Plan.dll        NorthBridge.lengthMetres  crossings 1.0.0 (Acme.North)  310          310       Survey
            out/Plan.dll        SouthBridge.modelMetres   crossings 1.0.0 (Acme.South)  310          310       Survey

            2 assemblies use 3 facts as constants: 4 uses, 0 stale, 0 not known

            """);
        outcome.Code.ShouldBe(0, outcome.Output);
        using var json = JsonDocument.Parse(folder.Run("bill", "out", "--format", "json").Output);
        json.RootElement.GetProperty("assemblies").EnumerateArray().SelectMany(static file => file.GetProperty("uses").EnumerateArray())
            .Select(static use => use.GetProperty("assembly").GetString()).ShouldBe(["Acme.North", "Acme.North", "Acme.North", "Acme.South"]);
    }

    [Fact]
    public void WhatMovedIsNotGone()
    {
        using var folder = new ToolFolder();
        WriteProgram(folder, Parts.Moved("1.1.0"));

        var outcome = folder.Run("bill", "out");

        outcome.Output.ShouldMatch(
            "\nout/Plan\\.dll +NorthBridge\\.lengthMetres +crossings 1\\.0\\.0 \\(Acme\\.North\\) +310 +310 \\(in Acme\\.South\\) +Survey\n");
        outcome.Output.ShouldEndWith(" 0 stale, 0 not known\n");
        outcome.Code.ShouldBe(0);
    }

    [Fact]
    public void AFactRestsOnTheDocumentsOfAnotherShard()
    {
        using var folder = new ToolFolder();
        var parts = new Parts();
        parts.Replace(
            "North/curated/bridges.yaml",
            "source: Survey, quote: the North Bridge is 310 metres long }",
            "source: Deeds.txt, quote: It is 310 metres long }");
        parts["North/seeds/Deeds.txt"] = "Deeds of the North Bridge. It is 310 metres long.\n";
        WriteProgram(folder, parts);

        var outcome = folder.Run("bill", "out", "--source", "Deeds.txt");

        outcome.Output.ShouldContain("SouthBridge.modelMetres   crossings 1.0.0 (Acme.South)  follows from NorthBridge.lengthMetres");
        outcome.Output.ShouldContain("2 facts rest on Deeds.txt; 2 assemblies have constants of them.\n");
        var materials = folder.Run("bill", "out", "--format", "cyclonedx").Output;
        materials.ShouldContain("\"ref\": \"corpus:out/Acme.South.dll\"");
        materials.ShouldContain("source:out/Acme.South.dll#Deeds.txt");
    }

    /// <summary>A program that was recorded with the first version, beside the assemblies of another.</summary>
    private static void WriteProgram(ToolFolder folder, Parts parts)
    {
        parts.WriteAssemblies(folder, "out");
        folder.Write("out/Plan.dll", CompiledCode.Library(
            "Plan",
            CompiledCode.Record("V1", "Icrossings", "n1.0.0", "aAcme.North", "UNorthBridge.lengthMetres", "v310", "d", "UNorthBridge.kind", "vArch", "e2", "d")
                + CompiledCode.Record("V1", "Icrossings", "n1.0.0", "aAcme.South", "USouthBridge.modelMetres", "v310", "d"),
            []));
    }
}
