using System.Text.RegularExpressions;

namespace Corpus.Packages.Tests;

/// <summary><c>dotnet new corpus</c>: in an empty folder, with nothing but the local feed and the SDK.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData("Taxes", "Taxes")]
    [InlineData("my taxes.2024 x", "Mytaxes.x")]
    [InlineData("Мосты", "Facts")]
    public void ANewCorpusBuildsAndRunsAtOnce(string name, string expectedNamespace)
    {
        using var stranger = Stranger.OnTheirOwn();
        New(stranger, $"-n \"{name}\"");
        stranger.Read($"{name}/{name}/curated/corpus.yaml").ShouldContain($"namespace: {expectedNamespace}\n");

        stranger.Dotnet("build -nologo -v:minimal -nodeReuse:false", name).ShouldSucceedWithoutAWarning();
        stranger.Dotnet($"run --no-build --project \"{name}.Demo\"", name).ShouldSucceed().ShouldSay("The harbour bridge is 1250 metres long")
            .ShouldSay("says the Report on the harbour bridge").ShouldSay("The toll was 2 euros in June 2023; the last that is known is 3.");
    }

    [Fact]
    public void TheToolChecksANewCorpusAndRenewsItsSchema()
    {
        using var stranger = Stranger.OnTheirOwn();
        New(stranger, "-n Taxes");
        var before = stranger.Read("Taxes/Taxes/corpus.schema.json");

        stranger.Dotnet("tool restore", "Taxes").ShouldSucceed();
        stranger.Dotnet("corpus check Taxes", "Taxes").ShouldSucceed().ShouldSay("No problem found.");
        stranger.Dotnet("corpus schema Taxes --output Taxes/corpus.schema.json", "Taxes").ShouldSucceed();

        stranger.Read("Taxes/Taxes/corpus.schema.json").ShouldBe(before, "the template comes with the schema that the tool writes");
    }

    [Fact]
    public void AnEditorFindsTheSchemaOfEveryYamlFile()
    {
        using var stranger = Stranger.OnTheirOwn();
        New(stranger, "-n Taxes");
        using var settings = System.Text.Json.JsonDocument.Parse(stranger.Read("Taxes/.vscode/settings.json"));
        var wired = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().Single();

        File.Exists(stranger.PathOf("Taxes/" + wired.Name)).ShouldBeTrue();
        wired.Value.EnumerateArray().Select(static pattern => pattern.GetString())
            .ShouldBe(["Taxes/curated/**/*.yaml", "Taxes/curated/**/*.yml", "Taxes/seeds/**/*.yaml", "Taxes/seeds/**/*.yml"]);
    }

    [Fact]
    public void TheFrameworkCanBeChosen()
    {
        using var stranger = Stranger.OnTheirOwn();
        New(stranger, "-n Taxes --framework net8.0");

        foreach (var project in new[] { "Taxes/Taxes/Taxes.csproj", "Taxes/Taxes.Demo/Taxes.Demo.csproj" })
        {
            stranger.Read(project).ShouldContain("<TargetFramework>net8.0</TargetFramework>");
        }
    }

    /// <summary>An edit compiles the shard again, and those that need it: how often the compiler is called is counted.</summary>
    [Fact]
    public void OfACorpusInSeveralProjectsAnEditCompilesOneShardAndWhoNeedsIt()
    {
        using var stranger = Stranger.OnTheirOwn();
        New(stranger, "-n Statutes", "corpus-shards");
        Build(stranger).ShouldSucceedWithoutAWarning();
        Compiled(Build(stranger)).ShouldBeEmpty();

        // No other shard names what is in this one.
        stranger.Replace("Statutes/Statutes.South/curated/bridges.yaml", "label: The South Bridge", "label: The southern bridge")
            .Replace("Statutes/Statutes.South/curated/bridges.yaml", "    facts:", "    aliases: [The South Bridge]\n    facts:");
        Compiled(Build(stranger)).ShouldBe(["Statutes", "Statutes.Demo", "Statutes.South"]);

        // The other one is named by the first.
        stranger.Replace("Statutes/Statutes.North/curated/bridges.yaml", "label: The North Bridge", "label: The northern bridge")
            .Replace("Statutes/Statutes.North/curated/bridges.yaml", "    facts:", "    aliases: [The North Bridge]\n    facts:");
        Compiled(Build(stranger)).ShouldBe(["Statutes", "Statutes.Demo", "Statutes.North", "Statutes.South"]);

        static Outcome Build(Stranger stranger) => stranger.Dotnet("build -graph -m -nologo -v:normal -nodeReuse:false", "Statutes");

        // The compiler is called with the name of what it writes.
        static string[] Compiled(Outcome outcome) =>
        [
            .. Regex.Matches(outcome.Output, @"/out:obj/\S*/([A-Za-z.]+)\.dll").Select(static match => match.Groups[1].Value)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
    }

    [Fact]
    public void TheToolReadsTheShardsOfACorpus()
    {
        using var stranger = Stranger.OnTheirOwn();
        New(stranger, "-n Statutes", "corpus-shards");
        stranger.Dotnet("build -nologo -v:minimal -nodeReuse:false", "Statutes").ShouldSucceedWithoutAWarning();
        stranger.Dotnet("new tool-manifest").ShouldSucceed();
        stranger.Dotnet($"tool install Corpus.Cli --version {Stranger.Version}").ShouldSucceed();

        stranger.Dotnet("corpus check Statutes/Statutes.South --reference Statutes/Statutes.North/bin/Debug/net10.0").ShouldSucceed()
            .ShouldSay("No problem found.");
        stranger.Dotnet("corpus bill Statutes/Statutes.Demo/bin/Debug/net10.0").ShouldSucceed()
            .ShouldSay("NorthBridge.lengthMetres").ShouldSay("SouthBridge.lengthMetres");
    }

    private static void New(Stranger stranger, string arguments, string template = "corpus")
    {
        stranger.Dotnet($"new install \"{Feed.One.PathOf("Corpus.Templates")}\"").ShouldSucceed();
        stranger.Dotnet($"new {template} {arguments}").ShouldSucceed();
    }
}
