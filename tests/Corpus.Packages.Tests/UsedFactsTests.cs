using System.Globalization;
using System.Text.Json;
using Corpus.Cli;
using Corpus.Cli.Hosting;

namespace Corpus.Packages.Tests;

/// <summary>A corpus that is packed as facts alone: a program has of it what it names, and no assembly of it.</summary>
public sealed class UsedFactsTests
{
    private const string Id = "Stranger.Shipped";

    private const string Program = """
        using System;
        using Bridges;

        Console.WriteLine(Numbers.Both + " " + OldBridge.Record.LengthMetres + " " + HarbourBridge.Facts.LengthMetres.Citations[0].Quote);
        Console.WriteLine(string.Join(" ", Bridge.All.AsSpan().ToArray().Select(static bridge => bridge.Id)));

        internal static class Numbers
        {
            public const int Both = HarbourBridge.LengthMetres + OldBridge.LengthMetres;
        }
        """;

    private static readonly Lazy<Stranger> World = new(static () =>
    {
        var stranger = new Stranger("shipped");
        Pack(stranger, "1.0.0", "1,250", "1250");
        Pack(stranger, "1.1.0", "1,300", "1300");
        return stranger;
    });

    [Fact]
    public void ThePackageHasTheAssemblyForCompilersAlone() =>
        Feed.EntriesOf(Path.Combine(World.Value.Root, Feed.One.Packages, $"{Id}.1.0.0.nupkg")).ShouldBe(
        [
            "analyzers/dotnet/cs/Corpus.Consumer.CodeFixes.dll",
            "analyzers/dotnet/cs/Corpus.Consumer.dll",
            $"build/{Id}.props",
            $"build/{Id}.targets",
            $"buildTransitive/{Id}.targets",
            "lib/net8.0/_._",
            "lib/netstandard2.0/_._",
            "ref/net8.0/Bridges.dll",
            "ref/netstandard2.0/Bridges.dll",
        ]);

    /// <summary>Two entities of three; what runs has no assembly of the corpus, and the bill knows what of it is compiled in.</summary>
    [Fact]
    public void AProgramHasWhatItNamesAndTheBillKnowsIt()
    {
        var stranger = World.Value;
        stranger.WriteProgram("Demo", Package("1.0.0"), Program, "<ImplicitUsings>enable</ImplicitUsings>");

        stranger.Run("Demo").ShouldSay("1374 124 It is 1,250 metres long").ShouldSay("HarbourBridge OldBridge\n");

        Directory.EnumerateFiles(stranger.PathOf("Demo/bin/Debug/net10.0"), "*.dll").Select(Path.GetFileName)
            .ShouldBe(["Corpus.Runtime.dll", "Demo.dll"], ignoreOrder: true);
        stranger.Read("Demo/bin/Debug/net10.0/Demo.deps.json").ShouldNotContain("Bridges.dll");
        Bill(stranger, "Demo/bin/Debug/net10.0", Path.Combine(Feed.One.Packages, $"{Id}.1.0.0.nupkg"))
            .ShouldBe("HarbourBridge.lengthMetres 1250 1250 same; OldBridge.lengthMetres 124 124 same");
        Bill(stranger, "Demo/bin/Debug/net10.0", Path.Combine(Feed.One.Packages, $"{Id}.1.1.0.nupkg"))
            .ShouldBe("HarbourBridge.lengthMetres 1250 1300 changed; OldBridge.lengthMetres 124 124 same");
    }

    [Fact]
    public void WithoutTheGeneratorTheProjectIsTold()
    {
        World.Value.WriteProgram("Bare", Package("1.0.0"), "System.Console.WriteLine(Bridges.OldBridge.LengthMetres);");
        World.Value.Replace("Bare/Bare.csproj", "</Project>", """
            <Target Name="TakeAway" BeforeTargets="CorpusCheckFacts"><ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup></Target></Project>
            """);

        World.Value.Build("Bare").ShouldFailWith("CORP6009").ShouldSay("reference the package Corpus.Generator beside it");
    }

    /// <summary>The program sees the constants of the library, and has no assembly of the corpus; it can name facts itself.</summary>
    [Fact]
    public void ALibraryThatTakesFactsDeploysNothingOfTheCorpus()
    {
        var stranger = World.Value;
        stranger.WriteProject("Library/Library.csproj", Frameworks.Standard + "<LangVersion>9</LangVersion>", Package("1.0.0"));
        stranger.Write("Library/Library.cs", "public static class Library { public const int Metres = Bridges.HarbourBridge.LengthMetres; }");
        stranger.WriteProgram("Top", "<ProjectReference Include=\"../Library/Library.csproj\" />", "System.Console.WriteLine(Library.Metres);");

        stranger.Run("Top").ShouldSay("1250");
        stranger.Write("Top/Program.cs", "System.Console.WriteLine(Library.Metres + Bridges.OldBridge.LengthMetres);");
        stranger.Run("Top").ShouldSay("1374");
        File.Exists(stranger.PathOf("Top/bin/Debug/net10.0/Bridges.dll")).ShouldBeFalse();
    }

    /// <summary>Whoever uses a package that is a library as any other can take it so, too.</summary>
    [Fact]
    public void AnyCorpusCanBeTakenByTheName()
    {
        var stranger = World.Value;
        stranger.WriteProgram(
            "Any",
            Generator + $"<PackageReference Include=\"Corpus.RussiaIran\" Version=\"{Stranger.Version}\" Aliases=\"CorpusFacts\" ExcludeAssets=\"runtime\" />",
            "System.Console.WriteLine(Corpus.RussiaIran.Treaty.TermYears + \" \" + Corpus.RussiaIran.Treaty.Record.Label);");

        stranger.Run("Any").ShouldSay("20 ");
        File.Exists(stranger.PathOf("Any/bin/Debug/net10.0/Corpus.RussiaIran.dll")).ShouldBeFalse();
    }

    [Fact]
    public void AnotherWordForWhatIsShippedIsAnError()
    {
        World.Value.WriteCorpus("Wrong", Frameworks.Newest + "<CorpusShip>data</CorpusShip>");

        World.Value.Build("Wrong").ShouldFailWith("CORP6003");
    }

    private static string Generator => $"<PackageReference Include=\"Corpus.Generator\" Version=\"{Stranger.Version}\" />";

    private static string Package(string version) => $"<PackageReference Include=\"{Id}\" Version=\"{version}\" />";

    private static string Bill(Stranger stranger, params string[] paths)
    {
        var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Entry.Run(["bill", .. paths, "--format", "json"], new Host(output, error, stranger.Root));
        error.ToString().ShouldBeEmpty();
        using var bill = JsonDocument.Parse(output.ToString());
        return string.Join("; ", bill.RootElement.GetProperty("assemblies").EnumerateArray()
            .SelectMany(static assembly => assembly.GetProperty("uses").EnumerateArray())
            .Select(static use => $"{use.GetProperty("fact")} {use.GetProperty("value")} {use.GetProperty("deployedValue")} {use.GetProperty("state")}"));
    }

    private static void Pack(Stranger stranger, string version, string printed, string value)
    {
        var folder = "Corpus" + version;
        stranger.WriteCorpus(
            folder,
            $"<TargetFrameworks>net8.0;netstandard2.0</TargetFrameworks><LangVersion>9</LangVersion><PackageId>{Id}</PackageId><Version>{version}</Version>"
            + "<CorpusShip>facts</CorpusShip><NoWarn>NU5039</NoWarn>");
        stranger.Write($"{folder}/curated/more.yaml", """
            entities:
              OldBridge:
                type: Bridge
                label: The old bridge
                facts:
                  lengthMetres: { value: 124, citations: [{ source: Notes.txt, quote: The old bridge is 124 metres long }] }
              NewBridge: { type: Bridge, label: The new bridge }

            """).Write($"{folder}/seeds/Notes.txt", "The old bridge is 124 metres long.");
        foreach (var file in new[] { "curated/bridges.yaml", "seeds/HarbourReport.txt" })
        {
            stranger.Replace($"{folder}/{file}", file.EndsWith("txt", StringComparison.Ordinal) ? "1,250" : "1250",
                file.EndsWith("txt", StringComparison.Ordinal) ? printed : value);
            stranger.Write($"{folder}/{file}", stranger.Read($"{folder}/{file}").Replace("1,250", printed, StringComparison.Ordinal));
        }

        stranger.Dotnet($"pack {folder} -nologo -v:minimal -nodeReuse:false -o \"{Feed.One.Packages}\"").ShouldSucceedWithoutAWarning();
    }
}
