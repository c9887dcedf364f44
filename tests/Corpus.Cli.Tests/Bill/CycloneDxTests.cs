using System.Text.Json;

namespace Corpus.Cli.Tests.Bill;

/// <summary>The bill of materials. That it keeps the published rules is tested with the packages, where these can be got.</summary>
public sealed class CycloneDxTests
{
    [Fact]
    public void AssembliesDependOnCorporaAndTheseOnDocuments()
    {
        using var folder = Program();

        using var bill = JsonDocument.Parse(folder.Run("bill", "out", "--format", "cyclonedx").Output);

        var root = bill.RootElement;
        (root.GetProperty("bomFormat").GetString(), root.GetProperty("specVersion").GetString()).ShouldBe(("CycloneDX", "1.7"));
        root.GetProperty("components").EnumerateArray().Select(static component =>
            $"{component.GetProperty("type")} {component.GetProperty("bom-ref")} {component.GetProperty("name")}").ShouldBe(
            [
                "library assembly:out/Plain.dll Plain",
                "library assembly:out/Plan.dll Plan",
                "data corpus:out/Bridges.dll bridges",
                "data corpus:tunnels@3.0.0 tunnels",
                "data source:out/Bridges.dll#Report Report on the harbour",
            ]);
        root.GetProperty("dependencies").EnumerateArray().Select(static dependency =>
            $"{dependency.GetProperty("ref")} on {string.Join(" and ", dependency.GetProperty("dependsOn").EnumerateArray())}").ShouldBe(
            [
                "assembly:out/Plan.dll on corpus:out/Bridges.dll and corpus:tunnels@3.0.0",
                "corpus:out/Bridges.dll on source:out/Bridges.dll#Report",
            ]);
        var unknown = root.GetProperty("compositions").EnumerateArray().Single();
        unknown.GetProperty("aggregate").GetString().ShouldBe("unknown");
        unknown.GetProperty("dependencies").EnumerateArray().Single().GetString().ShouldBe("assembly:out/Plain.dll");
        root.GetRawText().ShouldContain("and bridges 1.1.0 (out/Bridges.dll) has 1300");
    }

    [Fact]
    public void TheSameFilesGiveTheSameBytesAndOthersAnotherNumber()
    {
        using var folder = Program();
        var first = folder.Run("bill", "out", "--format", "cyclonedx").Output;

        folder.Run("bill", "out", "--format", "cyclonedx").Output.ShouldBe(first);

        folder.Write("out/Bridges.dll", Bridges.First);
        SerialOf(folder.Run("bill", "out", "--format", "cyclonedx").Output).ShouldNotBe(SerialOf(first));
        SerialOf(first).ShouldMatch("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
    }

    private static ToolFolder Program()
    {
        var folder = new ToolFolder();
        folder.Write("out/Bridges.dll", Bridges.Corrected);
        folder.Write("out/Plain.dll", CompiledCode.Library("Plain", "public static class Plain { }"));
        folder.Write("out/Plan.dll", CompiledCode.Library(
            "Plan",
            CompiledCode.Record("V1", "Ibridges", "n1.0.0", "aBridges", "UHarbourBridge.lengthMetres", "v1250", "d")
                + CompiledCode.Record("V1", "Itunnels", "n3.0.0", "aTunnels", "UHarbourTunnel.tubes", "v2", "d")));
        return folder;
    }

    private static string SerialOf(string bill)
    {
        using var document = JsonDocument.Parse(bill);
        return document.RootElement.GetProperty("serialNumber").GetString()!;
    }
}
