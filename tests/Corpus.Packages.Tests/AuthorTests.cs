namespace Corpus.Packages.Tests;

/// <summary>Somebody writes a corpus of their own, in a project set up as projects are.</summary>
public sealed class AuthorTests
{
    private static readonly Dictionary<string, string> ProjectFiles = new(StringComparer.Ordinal)
    {
        ["net10.0, all that can be asked"] = Frameworks.Newest + Frameworks.Strict,
        ["net10.0, C# 9, nullable off"] = Frameworks.Newest + "<LangVersion>9</LangVersion><Nullable>disable</Nullable>",
        ["net8.0, all that can be asked"] = Frameworks.Net8 + Frameworks.Strict,
        ["net8.0, nothing asked"] = Frameworks.Net8,
        ["netstandard2.0, C# 9, all that can be asked"] = Frameworks.Standard + "<LangVersion>9</LangVersion>" + Frameworks.Strict,
        ["netstandard2.0, C# 9, nullable off"] = Frameworks.Standard + "<LangVersion>9</LangVersion>",
        ["netstandard2.0, latest C#, nullable on"] = Frameworks.Standard + "<LangVersion>latest</LangVersion><Nullable>enable</Nullable>",
        ["three frameworks"] = "<TargetFrameworks>net10.0;net8.0;netstandard2.0</TargetFrameworks><LangVersion>9</LangVersion>",
        ["implicit usings, unsafe, checked"] = Frameworks.Newest
            + "<ImplicitUsings>enable</ImplicitUsings><AllowUnsafeBlocks>true</AllowUnsafeBlocks>"
            + "<CheckForOverflowUnderflow>true</CheckForOverflowUnderflow><Features>strict</Features>",
    };

    private static readonly Lazy<Outcome> Built = new(BuildAll);

    public static TheoryData<string> Projects => [.. ProjectFiles.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void TheCorpusCompilesWithoutAWarning(string project)
    {
        var place = $"{Path.DirectorySeparatorChar}project {Array.IndexOf([.. ProjectFiles.Keys], project)}{Path.DirectorySeparatorChar}";
        var lines = Built.Value.Output.Split('\n').Where(line => line.Contains(place, StringComparison.Ordinal)).ToArray();

        lines.ShouldContain(static line => line.Contains(" -> ", StringComparison.Ordinal), Built.Value.ToString());
        new Outcome(project, 0, string.Join('\n', lines)).Ids.ShouldBeEmpty(Built.Value.ToString());
    }

    /// <summary>All of them in one build, which is quicker; that one fails stops no other.</summary>
    private static Outcome BuildAll()
    {
        var stranger = new Stranger("all");
        foreach (var (properties, index) in ProjectFiles.Values.Select(static (properties, index) => (properties, index)))
        {
            stranger.WriteCorpus($"project {index}", properties);
        }

        stranger.Write("All.proj", """
            <Project>
              <ItemGroup><One Include="project */*.csproj" /></ItemGroup>
              <Target Name="Build">
                <MSBuild Projects="@(One)" Targets="Restore" Properties="Restoring=true" ContinueOnError="true" />
                <MSBuild Projects="@(One)" Targets="Build" BuildInParallel="true" ContinueOnError="true" />
              </Target>
            </Project>
            """);
        return stranger.Dotnet("msbuild All.proj -nologo -v:minimal -m:2 -nodeReuse:false");
    }

    [Fact]
    public void APathWithSpacesAndOtherLettersIsNoObstacle()
    {
        using var stranger = new Stranger("Мои мосты & café (1)");
        stranger.WriteCorpus("my corpus é");
        stranger.WriteProgram("the demo", Reference("../my corpus é"), "System.Console.WriteLine(Bridges.HarbourBridge.LengthMetres);");

        stranger.Run("the demo").ShouldSay("1250");
    }

    [Fact]
    public void VersionsMayBeManagedCentrally()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges");
        stranger.Replace("Bridges/Bridges.csproj", $" Version=\"{Stranger.Version}\"", "");
        stranger.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally><CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled></PropertyGroup>
              <ItemGroup><PackageVersion Include="Corpus.Generator" Version="{Stranger.Version}" /></ItemGroup>
            </Project>
            """);

        stranger.Build("Bridges").ShouldSucceedWithoutAWarning();
    }

    [Fact]
    public void TheFoldersMayBeElsewhere()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus(
            "Bridges", Frameworks.Newest + "<CorpusCuratedFolder>../facts</CorpusCuratedFolder><CorpusSeedsFolder>../documents</CorpusSeedsFolder>");
        Directory.Move(stranger.PathOf("Bridges/curated"), stranger.PathOf("facts"));
        Directory.Move(stranger.PathOf("Bridges/seeds"), stranger.PathOf("documents"));
        stranger.WriteProgram("Demo", Reference("../Bridges"), "System.Console.WriteLine(Bridges.HarbourBridge.LengthMetres);");

        stranger.Run("Demo").ShouldSay("1250");
    }

    [Fact]
    public void ACorpusMayBuildOnAnother()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges");
        stranger.WriteCorpus(
            "Tunnels", items: Reference("../Bridges") + $"<PackageReference Include=\"Corpus.RussiaIran\" Version=\"{Stranger.Version}\" />", name: "Tunnels");
        stranger.Replace("Tunnels/curated/bridges.yaml", "HarbourBridge:", "HarbourTunnel:");
        stranger.Write(
            "Tunnels/More.cs",
            "namespace Tunnels { public static class More { public const int Sum = HarbourTunnel.LengthMetres + Bridges.HarbourBridge.LengthMetres + " +
            "Corpus.RussiaIran.Treaty.TermYears; } }");
        stranger.WriteProgram("Demo", Reference("../Tunnels"), """
            using System;
            Console.WriteLine(Tunnels.More.Sum);
            Console.WriteLine(Tunnels.Catalog.Ledger.Facts + " " + Bridges.Catalog.Ledger.Facts);
            Console.WriteLine(Corpus.RussiaIran.Treaty.Record.Label);
            """);

        stranger.Run("Demo").ShouldSay("2520").ShouldSay("4 4");
    }

    /// <summary>By default, and also where the author keeps the generator to the corpus alone and brings the runtime along by name.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("private")]
    public void ACorpusCanBePackedAndUsedByOthersAndByTheirUsers(string kind)
    {
        using var stranger = new Stranger();
        var name = "Stranger.Packed" + kind;
        Pack(stranger, name, isPrivate: kind == "private", hasRuntime: kind == "private");
        Feed.RangesOf(Path.Combine(Feed.One.Packages, name + ".1.2.3.nupkg")).Distinct()
            .ShouldBe([(kind == "private" ? "Corpus.Runtime" : "Corpus.Generator", Stranger.Version)], "no upper end");
        stranger.WriteProject("Library/Library.csproj", Frameworks.Standard, $"<PackageReference Include=\"{name}\" Version=\"1.2.3\" />");
        stranger.Write("Library/Library.cs", "public static class Library { public const int Metres = Bridges.HarbourBridge.LengthMetres; }");
        // Neither the library nor the program has facts of its own, and neither is asked for a folder of them.
        stranger.WriteProgram("Demo", "<ProjectReference Include=\"../Library/Library.csproj\" />", """
            using System;
            const int metres = Library.Metres + Bridges.HarbourBridge.LengthMetres;
            Console.WriteLine(metres + " " + Bridges.HarbourBridge.Facts.LengthMetres.Citations[0].Quote);
            """);

        stranger.Run("Demo").ShouldSay("2500 It is 1,250 metres long");
    }

    /// <summary>What docs/faq.md warns of.</summary>
    [Fact]
    public void ACorpusPackedWithoutTheRuntimeCompilesAndItsUsersDoNot()
    {
        using var stranger = new Stranger();
        Pack(stranger, "Stranger.Lonely", isPrivate: true, hasRuntime: false);
        stranger.WriteProgram(
            "Demo", "<PackageReference Include=\"Stranger.Lonely\" Version=\"1.2.3\" />",
            "System.Console.WriteLine(Bridges.HarbourBridge.Facts.LengthMetres.Value);");

        stranger.Build("Demo").ShouldFailWith("CS0012").ShouldSay("Corpus.Runtime");
    }

    private static void Pack(Stranger stranger, string name, bool isPrivate, bool hasRuntime)
    {
        const string Project = "Bridges/Bridges.csproj";
        stranger.WriteCorpus(
            "Bridges",
            "<TargetFrameworks>net8.0;netstandard2.0</TargetFrameworks><LangVersion>9</LangVersion><GenerateDocumentationFile>true</GenerateDocumentationFile>"
            + $"<PackageId>{name}</PackageId><Version>1.2.3</Version>");
        if (isPrivate)
        {
            stranger.Replace(Project, $"\"{Stranger.Version}\" />", $"\"{Stranger.Version}\" PrivateAssets=\"all\" />");
        }

        if (hasRuntime)
        {
            stranger.Replace(Project, "</ItemGroup>", $"<PackageReference Include=\"Corpus.Runtime\" Version=\"{Stranger.Version}\" /></ItemGroup>");
        }

        stranger.Dotnet($"pack Bridges -nologo -v:minimal -nodeReuse:false -o \"{Feed.One.Packages}\"").ShouldSucceedWithoutAWarning();
    }

    internal static string Reference(string project) =>
        $"<ProjectReference Include=\"{project}/{(project.Contains("Tunnels", StringComparison.Ordinal) ? "Tunnels" : "Bridges")}.csproj\" />";
}
