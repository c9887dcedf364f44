using Corpus.Site.Tests.Support;

namespace Corpus.Site.Tests;

public sealed class SiteTests
{
    [Fact]
    public void Try() => SiteMaker.Files(Corpora.Hostile).Count().ShouldBeGreaterThan(10);
}
