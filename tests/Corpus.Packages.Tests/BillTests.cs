using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Corpus.Cli;
using Corpus.Cli.Hosting;

namespace Corpus.Packages.Tests;

/// <summary>
/// Three programs and two libraries of strangers, of two versions of a corpus, all built by the packages. What the bill must say of them was counted by hand.
/// </summary>
public sealed class BillTests
{
    private const string Corpus = "Stranger.Spans";
    private const string Length = "HarbourBridge.lengthMetres";

    private static readonly Lazy<Stranger> World = new(Build);

    [Fact]
    public void OfAProgramAsItWasBuiltNothingIsStale()
    {
        var (code, lines) = Bill("Ferry/bin/Debug/net10.0");

        lines.ShouldBe(
        [
            "Ferry.dll: HarbourBridge.lanes of 1.0.0 is 4, deployed 4: same",
            "Ferry.dll: HarbourBridge.lengthMetres of 1.0.0 is 1250, deployed 1250: same",
            "Stranger.Terms.dll: HarbourBridge.lengthMetres of 1.0.0 is 1250, deployed 1250: same",
        ]);
        code.ShouldBe(0);
    }

    /// <summary>The library Terms was built before the correction; the program has the corrected corpus, and a constant of Terms.</summary>
    [Fact]
    public void InAPublishedFolderAStaleLibraryIsFound()
    {
        var (code, lines) = Bill("toll");

        lines.ShouldBe(
        [
            "Stranger.Rates.dll: HarbourBridge.lengthMetres of 1.1.0 is 1300, deployed 1300: same",
            "Stranger.Rates.dll: HarbourBridge.pylons of 1.1.0 is 7, deployed 7: same",
            "Stranger.Terms.dll: HarbourBridge.lengthMetres of 1.0.0 is 1250, deployed 1300: changed",
            "Toll.dll: HarbourBridge.lanes of 1.1.0 is 4, deployed 4: same",
            "Toll.dll: HarbourBridge.lengthMetres of 1.0.0 is 1250, deployed 1300: changed through Stranger.Terms/F:Terms.Bridge.Length",
        ]);
        code.ShouldBe(1);
    }

    [Fact]
    public void InASingleFileAStaleLibraryIsFound()
    {
        var (code, lines) = Bill("map");

        lines.ShouldBe(
        [
            "Map!Map.dll: HarbourBridge.pylons of 1.1.0 is 7, deployed 7: same",
            "Map!Stranger.Terms.dll: HarbourBridge.lengthMetres of 1.0.0 is 1250, deployed 1300: changed",
        ]);
        code.ShouldBe(1);
    }

    [Fact]
    public void InACompressedFileOfALaunchedRuntimeAStaleLibraryIsFound()
    {
        PublishWhole("whole", "-p:EnableCompressionInSingleFile=true");

        var (code, lines) = Bill("whole");

        lines.ShouldBe(
        [
            "Map!Map.dll: HarbourBridge.pylons of 1.1.0 is 7, deployed 7: same",
            "Map!Stranger.Terms.dll: HarbourBridge.lengthMetres of 1.0.0 is 1250, deployed 1300: changed",
        ]);
        code.ShouldBe(1);
    }

    /// <summary>What publishing removes is gone: of the corpus the most, and of a program perhaps its record. Then nobody knows, and that is said.</summary>
    [Fact]
    public void OfATrimmedProgramNothingIsSaidToBeTheSame()
    {
        PublishWhole("trimmed", "-p:PublishTrimmed=true");

        var (code, text) = Run("bill", "trimmed");

        text.ShouldContain("Not known is what is used by ");
        text.ShouldContain("parts of it were removed; make the bill of what was built");
        Lines(JsonDocument.Parse(Run("bill", "trimmed", "--format", "json").Output)).ShouldAllBe(
            static line => line.EndsWith("deployed : notReadable", StringComparison.Ordinal));
        code.ShouldBe(1);

        // The corpus as its package has it is held against what was kept of the records.
        Lines(JsonDocument.Parse(Run("bill", "trimmed", Path.Combine(Feed.One.Packages, Corpus + ".1.1.0.nupkg"), "--format", "json").Output))
            .ShouldAllBe(static line => line.EndsWith(": same", StringComparison.Ordinal) || line.EndsWith(": changed", StringComparison.Ordinal));
    }

    [Fact]
    public void AllProgramsTogetherAreEachHeldAgainstTheirOwnCorpus()
    {
        var (code, lines) = Bill("Ferry/bin/Debug/net10.0", "toll", "map");

        lines.Length.ShouldBe(3 + 5 + 2);
        lines.Count(static line => line.Contains(": changed", StringComparison.Ordinal)).ShouldBe(3);
        code.ShouldBe(1);
    }

    [Fact]
    public void ADocumentThatFallsConcernsWhoeverUsesItsFacts()
    {
        var outcome = Run("bill", "toll", "--source", "Survey", "--format", "json");

        using var bill = JsonDocument.Parse(outcome.Output);
        bill.RootElement.GetProperty("concerned").EnumerateArray().Select(static fact => fact.GetProperty("fact").GetString())
            .ShouldBe(["HarbourBridge.lanes", "HarbourBridge.pylons"]);
        Lines(bill).ShouldBe(
        [
            "Stranger.Rates.dll: HarbourBridge.pylons of 1.1.0 is 7, deployed 7: same",
            "Toll.dll: HarbourBridge.lanes of 1.1.0 is 4, deployed 4: same",
        ]);
    }

    /// <summary>The rules are those of CycloneDX's own library, which has the schema of the standard.</summary>
    [Fact]
    public void TheBillOfMaterialsKeepsThePublishedRules()
    {
        var bill = Run("bill", "Ferry/bin/Debug/net10.0", "toll", "map", "--format", "cyclonedx").Output;
        World.Value.Write("bill.json", bill).Write("without.json", "{ \"bomFormat\": \"CycloneDX\" }")
            .Write("wrong.json", bill.Replace("\"type\": \"dataset\"", "\"type\": \"fact\"", StringComparison.Ordinal))
            .Write("check.cjs", """
                const { Validation, Spec } = require('@cyclonedx/cyclonedx-library');
                const fs = require('node:fs');
                (async () => {
                    for (const file of process.argv.slice(2)) {
                        const faults = await new Validation.JsonStrictValidator(Spec.Version.v1dot7).validate(fs.readFileSync(file, 'utf8'));
                        console.log(`${file}: ${faults === null ? 'valid' : 'not valid'}`);
                    }
                })();
                """);
        Npm.Install(World.Value.Root, "@cyclonedx/cyclonedx-library@10.3.0 ajv ajv-formats ajv-formats-draft2019");

        Tool.Run(World.Value.Root, "node", "check.cjs bill.json without.json wrong.json").ShouldSucceed()
            .ShouldSayLines("bill.json: valid", "without.json: not valid", "wrong.json: not valid");
    }

    private static (int Code, string[] Lines) Bill(params string[] folders)
    {
        var outcome = Run(["bill", .. folders, "--format", "json"]);
        using var bill = JsonDocument.Parse(outcome.Output);
        bill.RootElement.GetProperty("assemblies").EnumerateArray()
            .Where(static assembly => assembly.GetProperty("state").GetString() is "notRecorded" or "notReadable").ShouldBeEmpty(outcome.Output);
        return (outcome.Code, Lines(bill));
    }

    private static string[] Lines(JsonDocument bill) =>
    [
        .. from assembly in bill.RootElement.GetProperty("assemblies").EnumerateArray()
           from use in assembly.GetProperty("uses").EnumerateArray()
           let inside = assembly.GetProperty("inside").GetString()
           let through = use.GetProperty("through").EnumerateArray().Select(static constant => constant.GetString()).ToArray()
           select Path.GetFileName(assembly.GetProperty("file").GetString()) + (inside is null ? "" : "!" + inside)
               + $": {use.GetProperty("fact")} of {use.GetProperty("version")} is {use.GetProperty("value")}, deployed {use.GetProperty("deployedValue")}: "
               + use.GetProperty("state") + (through.Length == 0 ? "" : " through " + string.Join(" ", through)),
    ];

    private static (int Code, string Output) Run(params string[] arguments)
    {
        var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var code = Entry.Run(arguments, new Host(output, error, World.Value.Root));
        error.ToString().ShouldBeEmpty();
        return (code, output.ToString());
    }

    private static Stranger Build()
    {
        var stranger = new Stranger("programs");
        WriteCorpus(stranger, "1.0.0", "1,250");
        Pack(stranger, "Spans");
        stranger.WriteProject("Terms/Stranger.Terms.csproj", Frameworks.Newest + "<IsPackable>true</IsPackable>", Reference(Corpus, "1.0.0"));
        stranger.Write("Terms/Bridge.cs", """
            namespace Terms;

            public static class Bridge
            {
                public const int Length = Spans.HarbourBridge.LengthMetres;
            }
            """);
        Pack(stranger, "Terms");
        stranger.WriteProgram(
            "Ferry",
            Reference(Corpus, "1.0.0") + Reference("Stranger.Terms", "1.0.0"),
            "System.Console.WriteLine($\"{Spans.HarbourBridge.LengthMetres} m, {Spans.HarbourBridge.Lanes} lanes, {typeof(Terms.Bridge).Name}\");");
        stranger.Build("Ferry").ShouldSucceedWithoutAWarning();

        WriteCorpus(stranger, "1.1.0", "1,300");
        Pack(stranger, "Spans");
        stranger.WriteProject("Rates/Stranger.Rates.csproj", Frameworks.Newest + "<IsPackable>true</IsPackable>", Reference(Corpus, "1.1.0"));
        stranger.Write("Rates/Toll.cs", """
            namespace Rates;

            public static class Toll
            {
                public static int Of(int axles) => axles * Spans.HarbourBridge.LengthMetres / Spans.HarbourBridge.Pylons;
            }
            """);
        Pack(stranger, "Rates");
        var references = Reference(Corpus, "1.1.0") + Reference("Stranger.Terms", "1.0.0");
        stranger.WriteProgram(
            "Toll",
            references + Reference("Stranger.Rates", "1.0.0"),
            "System.Console.WriteLine(Rates.Toll.Of(2) * Spans.HarbourBridge.Lanes + Terms.Bridge.Length);");
        stranger.Dotnet("publish Toll -c Release -nologo -v:minimal -nodeReuse:false -o toll").ShouldSucceedWithoutAWarning();
        stranger.WriteProgram(
            "Map", references, "System.Console.WriteLine(typeof(Terms.Bridge).Name + Spans.HarbourBridge.Pylons + Spans.HarbourBridge.Record.Label);");
        stranger.Dotnet($"publish Map -c Release -nologo -v:minimal -nodeReuse:false -r {RuntimeInformation.RuntimeIdentifier} --self-contained false "
            + "-p:PublishSingleFile=true -o map").ShouldSucceedWithoutAWarning();
        return stranger;
    }

    /// <summary>With all of .NET in the file.</summary>
    private static void PublishWhole(string folder, string property)
    {
        var options = $"-r {RuntimeInformation.RuntimeIdentifier} -p:SelfContained=true -p:PublishSingleFile=true -p:InvariantGlobalization=true {property}";
        var restored = World.Value.Dotnet($"restore Map -v:minimal {options}");
        if (restored.Code != 0)
        {
            Machine.Lacks($"what a self-contained program needs cannot be restored: {restored}");
        }

        World.Value.Dotnet($"publish Map --no-restore -c Release -nologo -v:minimal -nodeReuse:false {options} -o {folder}").ShouldSucceed();
    }

    private static string Reference(string package, string version) => $"<PackageReference Include=\"{package}\" Version=\"{version}\" />";

    private static void Pack(Stranger stranger, string project) =>
        stranger.Dotnet($"pack {project} -c Release -nologo -v:minimal -nodeReuse:false -o \"{Feed.One.Packages}\"").ShouldSucceedWithoutAWarning();

    private static void WriteCorpus(Stranger stranger, string version, string length)
    {
        stranger.Write("Spans/curated/spans.yaml", $$"""
            corpus: { id: spans, schemaVersion: 1, namespace: Spans, title: Bridges and how long they are }
            entityTypes:
              Bridge:
                summary: A way across water.
                properties:
                  lengthMetres: { datatype: integer, unit: m, summary: How long it is. }
                  lanes: { datatype: integer, summary: How many lanes it has. }
                  pylons: { datatype: integer, summary: How many pylons it has. }
            entities:
              HarbourBridge:
                type: Bridge
                label: The harbour bridge
                facts:
                  lengthMetres: { value: {{length.Replace(",", "", StringComparison.Ordinal)}}, citations: [{ source: Report, quote: 'is {{length}} metres long' }] }
                  lanes: { value: 4, citations: [{ source: Survey, quote: has 4 lanes }] }
                  pylons: { value: 7, citations: [{ source: Survey, quote: stands on 7 pylons }] }
            """);
        stranger.Write("Spans/seeds/sources.yaml", "sources:\n  Report: { title: Report }\n  Survey: { title: Survey }\n");
        stranger.Write("Spans/seeds/Report.txt", $"The harbour bridge is {length} metres long.\n");
        stranger.Write("Spans/seeds/Survey.txt", "The harbour bridge has 4 lanes. The harbour bridge stands on 7 pylons.\n");
        stranger.WriteProject(
            "Spans/Stranger.Spans.csproj",
            Frameworks.Newest + $"<Version>{version}</Version><CorpusAllowUnproved>true</CorpusAllowUnproved><IsPackable>true</IsPackable>",
            Reference("Corpus.Generator", Stranger.Version));
    }
}
