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
