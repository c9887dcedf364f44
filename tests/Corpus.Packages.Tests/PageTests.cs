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
    public void TheReadmesOwnCorpusTakesTenLinesAtMost()
    {
        using var stranger = Stranger.OnTheirOwn();
        var page = new Page("README.md", "Your own corpus");

        page.Text().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeLessThanOrEqualTo(10);
        page.Follow(stranger).Count.ShouldBe(3);
    }
}
