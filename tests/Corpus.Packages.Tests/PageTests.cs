using System.Text.RegularExpressions;

namespace Corpus.Packages.Tests;

/// <summary>What we tell a newcomer to do works as it is written.</summary>
public sealed class PageTests
{
    [Fact]
    public void GettingStartedCanBeFollowedToTheEnd()
    {
        using var stranger = Stranger.OnTheirOwn();

        var commands = new Page("docs/getting-started.md").Follow(stranger);

        commands.Count.ShouldBeGreaterThan(10);
        File.Exists(stranger.PathOf("Bridges/packages/Bridges.1.0.0.nupkg")).ShouldBeTrue();
    }

    [Fact]
    public void ADocumentBecomesASourceByTheGuideAlone()
    {
        using var stranger = Stranger.OnTheirOwn();

        new Page("docs/documents.md").Follow(stranger).Count.ShouldBe(10);

        File.Exists(stranger.PathOf("Bridges/Bridges/seeds/Timetable.txt")).ShouldBeTrue();
    }

    /// <summary>Which is then stopped by a next version of the first one, in which the fact that it rests on is disputed.</summary>
    [Fact]
    public void ACorpusIsBuiltOnTheFirstOneByThePageAlone()
    {
        using var stranger = Stranger.OnTheirOwn();

        new Page("docs/imports.md").Follow(stranger).Count.ShouldBe(9);

        foreach (var folder in new[] { "curated", "seeds" })
        {
            foreach (var file in Directory.EnumerateFiles(Repository.PathOf(folder)))
            {
                stranger.Write($"Next/{folder}/{Path.GetFileName(file)}", File.ReadAllText(file));
            }
        }

        const string Facts = "Next/curated/treaty.yaml";
        var settled = Regex.Match(stranger.Read(Facts), @"      termYears:\n(        .*\n)+").Value;
        stranger.Replace(Facts, settled, """
                  termYears:
                    claims:
                      - { value: 25, claimedBy: { source: Rumour }, citations: [{ source: Rumour, quote: the treaty runs for 25 years }] }
                      - value: 20
                        claimedBy: { source: TwentyYearTreaty }
                        citations: [{ source: TwentyYearTreaty, quote: 20-year strategic partnership treaty }]

            """).Write("Next/seeds/Rumour.yaml", "sources: { Rumour: { title: A rumour } }\n").Write("Next/Next.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {Frameworks.Newest}
                <AssemblyName>Corpus.RussiaIran</AssemblyName>
                <Version>0.2.0</Version>
                <CorpusAllowUnproved>true</CorpusAllowUnproved>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Corpus.Generator" Version="{Stranger.Version}" /></ItemGroup>
            </Project>
            """);
        stranger.Dotnet("remove Levies package Corpus.RussiaIran").ShouldSucceed();
        stranger.Dotnet("add Levies reference Next").ShouldSucceed();
        stranger.Build("Levies")
            .ShouldSay("cannot compute with `Pact.Treaty.termYears`: it is disputed (in `russia-iran` 0.2.0); use another fact").Code.ShouldNotBe(0);
    }

    [Fact]
    public void TheReadmesOwnCorpusTakesTenLinesAtMost()
    {
        using var stranger = Stranger.OnTheirOwn();
        var page = new Page("README.md", "Your own corpus");

        page.Text().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeLessThanOrEqualTo(10);
        page.Follow(stranger).Count.ShouldBe(3);
    }

    /// <summary>The last step falsifies a fact and touches no C#: the SDK would skip the build, and run what was true before.</summary>
    [Fact]
    public void AProgramOfOneFileIsBuiltAnewWhenAFactIsEdited()
    {
        using var stranger = new Stranger();

        new Page("docs/file-based.md").Follow(stranger).Count.ShouldBe(2);
    }

    /// <summary>And the other way: an edit that is right is seen at once.</summary>
    [Fact]
    public void AProgramOfOneFileSeesAnEditedFact()
    {
        using var stranger = new Stranger();
        new Page("docs/file-based.md").Follow(stranger);

        stranger.Replace("curated/bridges.yaml", "1,250 metres", "1,300 metres").Replace("seeds/report.txt", "1,250", "1,300");

        stranger.Dotnet("run app.cs").ShouldSucceedWithoutAWarning().ShouldSay("The harbour bridge: 1300 m");
    }
}
