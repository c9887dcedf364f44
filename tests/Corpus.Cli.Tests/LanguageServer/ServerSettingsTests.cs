using System.Text.Json;
using Corpus.Cli.LanguageServer;
using Corpus.Workspace.Snapshots;

namespace Corpus.Cli.Tests.LanguageServer;

public sealed class ServerSettingsTests
{
    [Fact]
    public void WithoutSettingsTheyAreThoseOfABuildThatSetsNothing()
    {
        ServerSettings.Read(null).ShouldBe(CorpusSettings.Default);
        Read("{}").ShouldBe(CorpusSettings.Default);
        Read("[]").ShouldBe(CorpusSettings.Default);
    }

    [Fact]
    public void EachPropertyOfTheBuildHasASetting()
    {
        var settings = Read(
            """
            { "curatedFolder": "facts", "seedsFolder": "records", "today": "2025-01-17", "allowUnproved": true, "leastProvedShare": "0.5", "mostReadShare": 0.25,
              "checksAsWarnings": "CORP4033,CORP4034" }
            """);

        settings.Folders.Curated.ShouldBe("facts");
        settings.Folders.Seeds.ShouldBe("records");
        settings.Options.Today.ToString().ShouldBe("2025-01-17");
        settings.Options.AllowUnproved.ShouldBeTrue();
        settings.Options.LeastProvedShare.ShouldBe(0.5m);
        settings.Options.MostReadShare.ShouldBe(0.25m);
        settings.Options.ChecksAsWarnings.ShouldBe(["CORP4033", "CORP4034"]);
    }

    [Theory]
    [InlineData("""{ "corpus": { "today": "2025-01-17" } }""")]
    [InlineData("""{ "corpusToday": "2025-01-17" }""")]
    [InlineData("""{ "corpus": { "corpusToday": "2025-01-17" }, "yaml": { } }""")]
    public void TheyMayBeNestedAndCalledAsInABuild(string json) => Read(json).Options.Today.ToString().ShouldBe("2025-01-17");

    [Theory]
    [InlineData("""{ "today": "yesterday" }""")]
    [InlineData("""{ "today": [1] }""")]
    [InlineData("""{ "leastProvedShare": "1.1" }""")]
    [InlineData("""{ "mostReadShare": true }""")]
    [InlineData("""{ "curatedFolder": "../elsewhere", "seedsFolder": ".." }""")]
    [InlineData("""{ "allowUnproved": "yes" }""")]
    public void WhatIsNotValidIsPassedOver(string json) => Read(json).ShouldBe(CorpusSettings.Default);

    private static CorpusSettings Read(string json) => ServerSettings.Read(JsonDocument.Parse(json).RootElement);
}
