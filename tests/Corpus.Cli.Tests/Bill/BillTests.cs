using System.Text.Json;

namespace Corpus.Cli.Tests.Bill;

/// <summary>What was compiled in is held against the corpus that lies beside it; what is not known never looks like nothing.</summary>
public sealed class BillTests
{
    private const string Length = "HarbourBridge.lengthMetres";

    [Fact]
    public void WhatStillHoldsIsFine()
    {
        using var folder = new ToolFolder();
        folder.Write("out/Bridges.dll", Bridges.First);
        folder.Write("out/Plan.dll", Bridges.Library("Plan", "U" + Length, "v1250", "d", "UHarbourBridge.kind", "vArch", "e1", "d"));

        var outcome = folder.Run("bill", "out");

        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldBe("""
            corpus   version  file             facts  sources
            bridges  1.0.0    out/Bridges.dll  6      2

            assembly      fact                        of             compiled in  deployed  rests on
            out/Plan.dll  HarbourBridge.kind          bridges 1.0.0  Arch         Arch      Survey
            out/Plan.dll  HarbourBridge.lengthMetres  bridges 1.0.0  1250         1250      Report

            1 assembly uses 2 facts as constants: 2 uses, 0 stale, 0 not known

            """);
        outcome.Code.ShouldBe(0);
    }

    [Fact]
    public void AStaleConstantIsAnError()
    {
        using var folder = new ToolFolder();
        folder.Write("out/Bridges.dll", Bridges.Corrected);
        folder.Write("out/Plan.dll", Bridges.Library("Plan", "U" + Length, "v1250", "d"));

        var outcome = folder.Run("bill", "out");

        outcome.Output.ShouldContain("out/Plan.dll: error: `HarbourBridge.lengthMetres` of bridges 1.0.0 is compiled in as 1250, and "
            + "bridges 1.1.0 (out/Bridges.dll) has 1300; build Plan again with bridges 1.1.0\n");
        outcome.Output.ShouldEndWith("1 assembly uses 1 fact as a constant: 1 use, 1 stale, 0 not known\n");
        outcome.Code.ShouldBe(1);
    }

    public static TheoryData<string, string, string, string[]> Changes => new()
    {
        {
            "gone", "pylons", "v7",
            ["pylons: { value: 7, citations: [{ source: Report, quote: stands on 7 pylons }, { source: Survey, quote: counts 7 pylons }] }", "# nobody says"]
        },
        { "attributed", "lanes", "v4", ["lanes: { value: 4,", "lanes: { value: 4, claimedBy: { source: Survey },"] },
        {
            "disputed", "lanes", "v4",
            [
                "lanes: { value: 4, citations: [{ source: Survey, quote: has 4 lanes }] }",
                "lanes: { claims: [{ value: 4, claimedBy: { source: Survey }, citations: [{ source: Survey, quote: has 4 lanes }] }, "
                    + "{ value: 7, claimedBy: { source: Report }, citations: [{ source: Report, quote: stands on 7 pylons }] }] }",
            ]
        },
        { "otherType", "lanes", "v4", ["lanes: { datatype: integer, summary", "lanes: { datatype: integer, range: true, summary"] },
        { "otherType", "kind", "vArch", ["title: Survey of bridges", "title: Survey"] },
        {
            "renumbered", "kind", "vArch|e1",
            [
                "Beam: { summary: It rests on beams., aliases: [beam bridge] }", "Vault: { summary: It rests on an arch., aliases: [arch bridge] }",
                "Arch: { summary: It rests on an arch., aliases: [arch bridge] }", "Beam: { summary: It rests on beams. }",
                "Vault: {", "Arch: {",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void WhateverBecameOfAFactIsTold(string state, string property, string value, string[] edits)
    {
        using var folder = new ToolFolder();
        folder.Write("out/Bridges.dll", Bridges.Corpus("1.1.0", 1250, [.. edits.Chunk(2).Select(static edit => (edit[0], edit[1]))]));
        folder.Write("out/Plan.dll", Bridges.Library("Plan", ["UHarbourBridge." + property, .. value.Split('|'), "d"]));

        var outcome = folder.Run("bill", "out", "--format", "json");

        var use = Uses(outcome).Single();
        use.GetProperty("state").GetString().ShouldBe(state);
        use.GetProperty("message").GetString()!.ShouldContain("build Plan again with bridges 1.1.0");
        outcome.Code.ShouldBe(1);
    }

    [Fact]
    public void AValueThatCameThroughAnotherAssemblyNamesThatFirst()
    {
        using var folder = new ToolFolder();
        folder.Write("out/Bridges.dll", Bridges.Corrected);
        folder.Write("out/Shop.dll", Bridges.Library("Shop", "U" + Length, "v1250", "d", "pF:Shop.Terms.Length"));
        folder.Write("out/Plan.dll", Bridges.Library("Plan", "U" + Length, "v1250", "wShop/F:Shop.Terms.Length"));

        folder.Run("bill", "out").Output.ShouldContain(
            "is compiled in as 1250 through `Shop.Terms.Length` of Shop, and bridges 1.1.0 (out/Bridges.dll) has 1300; build Shop and then Plan again");
    }

    [Fact]
    public void WithoutTheCorpusNothingIsHeldToBeRight()
    {
        using var folder = new ToolFolder();
        folder.Write("out/Plan.dll", Bridges.Library("Plan", "U" + Length, "v1250", "d"));

        var outcome = folder.Run("bill", "out");

        outcome.Output.ShouldContain("the corpus is not among the files, so nobody can tell whether that is still so; name Bridges.dll as well");
        outcome.Output.ShouldEndWith("1 use, 0 stale, 1 not known\n");
        outcome.Code.ShouldBe(1);
    }

    [Fact]
    public void ABrokenCorpusIsNoCorpusWithoutFacts()
    {
        using var folder = new ToolFolder();
        folder.Write("out/Bridges.dll", Bridges.First[..^2_000]);
        folder.Write("out/Plan.dll", Bridges.Library("Plan", "U" + Length, "v1250", "d"));

        var outcome = folder.Run("bill", "out");

        outcome.Output.ShouldContain("out/Bridges.dll: warning: is not readable: it is damaged: ");
        Uses(folder.Run("bill", "out", "--format", "json")).Single().GetProperty("state").GetString().ShouldBe("notReadable");
        outcome.Code.ShouldBe(1);
    }

    [Fact]
    public void WhatHasNoRecordIsNotSaidToUseNothing()
    {
        using var folder = new ToolFolder();
        folder.Write("out/Bridges.dll", Bridges.First);
        folder.Write("out/Reader.dll", Bridges.Unrecorded("Reader"));
        folder.Write("out/Plain.dll", CompiledCode.Library("Plain", "public static class Plain { }"));

        var outcome = folder.Run("bill", "out");

        outcome.Output.ShouldContain(
            "out/Reader.dll: warning: is not recorded: it was built with Bridges and Corpus.Runtime and says nothing of the constants that it uses");
        outcome.Output.ShouldEndWith("""
            No assembly here has a record of the constants that it uses.
            Not known is what is used by 1 assembly that was built with a corpus and has no record and 1 assembly that has no record and shows no corpus.

            """);
        outcome.Code.ShouldBe(0);
        folder.Run("bill", "out", "--warnings-as-errors").Code.ShouldBe(1);
    }

    /// <summary>Constants leave no reference behind, but the build wrote down who had the corpus.</summary>
    [Fact]
    public void WhoWasBuiltWithACorpusIsNamedThoughNothingInItSaysSo()
    {
        using var folder = new ToolFolder();
        folder.Write("out/Bridges.dll", Bridges.First);
        folder.Write("out/Plan.dll", CompiledCode.Library("Plan", "public static class Plan { }"));
        folder.Write("out/Shop.dll", CompiledCode.Library("Shop", "public static class Shop { }"));
        folder.Write("out/Plain.dll", CompiledCode.Library("Plain", "public static class Plain { }"));
        folder.Write("out/Plan.deps.json", """
            { "targets": { ".NETCoreApp,Version=v10.0": {
                "Plan/1.0.0": { "dependencies": { "Shop": "1.0.0", "Plain": "1.0.0" }, "runtime": { "Plan.dll": {} } },
                "Shop/1.0.0": { "dependencies": { "Some.Bridges": "1.0.0" }, "runtime": { "lib/net8.0/Shop.dll": {} } },
                "Some.Bridges/1.0.0": { "runtime": { "lib/net8.0/Bridges.dll": {} } },
                "Plain/1.0.0": { "runtime": { "lib/net8.0/Plain.dll": {} } } } } }
            """);

        var outcome = folder.Run("bill", "out");

        outcome.Output.ShouldContain("out/Plan.dll: warning: is not recorded: it was built with Bridges and says");
        outcome.Output.ShouldContain("out/Shop.dll: warning: is not recorded: it was built with Bridges and says");
        outcome.Output.ShouldEndWith(
            "2 assemblies that were built with a corpus and have no record and 1 assembly that has no record and shows no corpus.\n");
        folder.Write("out/Plan.deps.json", "{ \"targets\": [1]");
        folder.Run("bill", "out").Code.ShouldBe(0);
    }

    /// <summary>Launchers run what lies beside them; of other machine code nobody knows what it was compiled from.</summary>
    [Fact]
    public void MachineCodeIsCounted()
    {
        using var folder = new ToolFolder();
        folder.Write("out/tool", [.. "\u007FELF"u8, .. new byte[4_096]]);
        folder.Write("out/libsystem.so", [.. "\u007FELF"u8, .. new byte[4_096]]);
        folder.Write("out/fast", [.. "\u007FELF"u8, .. new byte[4_096], .. "__managedcode\0"u8]);
        folder.Write("out/launcher",
            [.. "\u007FELF"u8, .. new byte[64], .. Convert.FromHexString("8B1202B96A612038727B930214D7A03213F5B9E6EFAE3318EE3B2DCE24B36AAE")]);
        folder.Write("out/readme", "No program.");

        folder.Run("bill", "out").Output.ShouldBe("""
            out/fast: warning: is not readable: it was compiled ahead of time to machine code, and what it was compiled from is not in it; make the bill of what was built, before it was trimmed or compiled to machine code

            No assembly here has a record of the constants that it uses.
            Not known is what is used by 1 assembly that cannot be read and 2 files of machine code in which nothing of .NET was found.

            """);
    }

    [Fact]
    public void ARecordWithoutAUseIsKnownToBeNone()
    {
        using var folder = new ToolFolder();
        folder.Write("out/Bridges.dll", Bridges.First);
        folder.Write("out/Plan.dll", Bridges.Library("Plan"));

        var outcome = folder.Run("bill", "out");

        outcome.Output.ShouldEndWith("1 assembly with a record: no constant of these is used.\n");
        outcome.Code.ShouldBe(0);
    }

    [Fact]
    public void AProgramIsHeldAgainstTheCorpusThatItHas()
    {
        using var folder = new ToolFolder();
        folder.Write("out/a/Bridges.dll", Bridges.First);
        folder.Write("out/a/Plan.dll", Bridges.Library("Plan", "U" + Length, "v1250", "d"));
        folder.Write("out/b/Bridges.dll", Bridges.Corrected);
        folder.Write("out/b/plugins/Plan.dll", Bridges.Library("Plan", "U" + Length, "v1250", "d"));
        folder.Write("out/c/Plan.dll", Bridges.Library("Plan", "U" + Length, "v1250", "d"));

        var outcome = folder.Run("bill", "out", "--format", "json");

        Uses(outcome).Select(static use => use.GetProperty("state").GetString()).ShouldBe(["same", "changed", "notThere"]);
    }

    [Fact]
    public void AnAssemblyThatIsNamedAloneFindsTheCorpusBesideIt()
    {
        using var folder = new ToolFolder();
        folder.Write("out/Bridges.dll", Bridges.Corrected);
        folder.Write("out/Plan.dll", Bridges.Library("Plan", "U" + Length, "v1250", "d"));
        folder.Write("elsewhere/Bridges.dll", Bridges.First);
        folder.Write("elsewhere2/Plan.dll", Bridges.Library("Plan", "U" + Length, "v1250", "d"));

        Uses(folder.Run("bill", "out/Plan.dll", "--format", "json")).Single().GetProperty("state").GetString().ShouldBe("changed");
        Uses(folder.Run("bill", "elsewhere2/Plan.dll", "elsewhere/Bridges.dll", "--format", "json")).Single().GetProperty("state").GetString().ShouldBe("same");
    }

    [Fact]
    public void ADocumentThatFallsConcernsWhoeverUsesWhatRestsOnIt()
    {
        using var folder = new ToolFolder();
        folder.Write("out/Bridges.dll", Bridges.First);
        folder.Write("out/Plan.dll", Bridges.Library("Plan", "UHarbourBridge.lanes", "v4", "d", "UHarbourBridge.lengthTwice", "v2500", "d"));
        folder.Write("out/Buses.dll", Bridges.Library("Buses", "UHarbourBridge.busLanes", "v2", "d"));
        folder.Write("out/Kinds.dll", Bridges.Library("Kinds", "UHarbourBridge.kind", "vArch", "e1", "d"));

        var outcome = folder.Run("bill", "out", "--source", "Report");

        outcome.Output.ShouldBe("""
            corpus   version  file             facts  sources
            bridges  1.0.0    out/Bridges.dll  6      2

            fact                        of             why                                      cites also
            HarbourBridge.busLanes      bridges 1.0.0  follows from HarbourBridge.lengthMetres  Survey
            HarbourBridge.lengthMetres  bridges 1.0.0  cites it                                 
            HarbourBridge.lengthTwice   bridges 1.0.0  follows from HarbourBridge.lengthMetres  
            HarbourBridge.pylons        bridges 1.0.0  cites it                                 Survey

            assembly       fact                       of             compiled in  deployed  rests on
            out/Buses.dll  HarbourBridge.busLanes     bridges 1.0.0  2            2         Report, Survey
            out/Plan.dll   HarbourBridge.lengthTwice  bridges 1.0.0  2500         2500      Report

            4 facts rest on Report; 2 assemblies have constants of them.
            2 assemblies use 2 facts as constants: 2 uses, 0 stale, 0 not known

            """);
        outcome.Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("HarbourBridge.lanes")]
    [InlineData("HarbourBridge.Lanes")]
    public void AFactIsFoundByItsIdAndByItsNameInCode(string name)
    {
        using var folder = new ToolFolder();
        folder.Write("out/Bridges.dll", Bridges.First);
        folder.Write("out/Plan.dll", Bridges.Library("Plan", "UHarbourBridge.lanes", "v4", "d", "UHarbourBridge.pylons", "v7", "d"));

        Uses(folder.Run("bill", "out", "--fact", name, "--format", "json")).Single().GetProperty("fact").GetString().ShouldBe("HarbourBridge.lanes");
    }

    [Theory]
    [InlineData("--source", "Reprot", "no corpus here has a source `Reprot`; did you mean `Report`?")]
    [InlineData("--fact", "HarbourBridge.lane", "no corpus here has a fact `HarbourBridge.lane`; did you mean `HarbourBridge.lanes`?")]
    public void ANameThatNothingHasIsRefused(string option, string name, string message)
    {
        using var folder = new ToolFolder();
        folder.Write("out/Bridges.dll", Bridges.First);

        var outcome = folder.Run("bill", "out", option, name);

        outcome.Error.ShouldContain(message);
        outcome.Code.ShouldBe(2);
    }

    /// <summary>A record is text of somebody whom nobody knows.</summary>
    [Fact]
    public void ARecordSteersNoTerminalAndReadsNoFileElsewhere()
    {
        using var folder = new ToolFolder();
        folder.Write("Bridges.dll", Bridges.First);
        folder.Write("out/Plan.dll", CompiledCode.Library(
            "Plan", CompiledCode.Record("V1", "Ibridges", "n1\\u001b[31m", "a../Bridges", "UHarbourBridge.lanes\\n::error::x", "v4\\u202e", "d")));

        var outcome = folder.Run("bill", "out/Plan.dll");

        outcome.Output.ShouldNotContain("\u001b");
        outcome.Output.ShouldNotContain("\u202e");
        outcome.Output.ShouldNotContain("\n::");
        outcome.Output.ShouldContain("the corpus is not among the files");
        folder.Run("bill", "out/Plan.dll", "--format", "json").Output.ShouldNotContain("\u001b");
    }

    [Fact]
    public void ABrokenRecordIsNoRecordWithoutUses()
    {
        using var folder = new ToolFolder();
        folder.Write("out/Bridges.dll", Bridges.First);
        folder.Write("out/Plan.dll", CompiledCode.Library("Plan", CompiledCode.Record("V1", "Ibridges", "n1.0.0", "aBridges", "UHarbourBridge.lanes")));
        folder.Write("out/Late.dll", CompiledCode.Library("Late", CompiledCode.Record("V2 9.0.0", "Ibridges")));

        var outcome = folder.Run("bill", "out", "--warnings-as-errors");

        outcome.Output.ShouldContain("out/Plan.dll: warning: is not readable: it is damaged: ");
        outcome.Output.ShouldContain("out/Late.dll: warning: is not readable: it is newer than this tool: ");
        outcome.Code.ShouldBe(1);
    }

    [Fact]
    public void AFolderThatIsNotThereIsRefused()
    {
        using var folder = new ToolFolder();

        folder.Run("bill", "nowhere").Code.ShouldBe(2);
    }

    private static JsonElement[] Uses(Outcome outcome)
    {
        using var document = JsonDocument.Parse(outcome.Output);
        return [.. document.RootElement.GetProperty("assemblies").EnumerateArray().SelectMany(static assembly => assembly.GetProperty("uses").EnumerateArray())
            .Select(static use => use.Clone())];
    }
}
