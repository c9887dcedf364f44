using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Corpus.Site.Tests.Browser;

/// <summary>What a checker of accessibility finds: nothing.</summary>
[Collection(Chromium.Collection)]
public sealed class AccessibilityTests(Chromium chromium)
{
    // Without the rules for which axe fetches styles and media again: the policy of a page lets nobody fetch anything, and there are no media.
    private static readonly AxeRunOptions Options = new()
    {
        Rules = new Dictionary<string, RuleOptions> { ["no-autoplay-audio"] = new() { Enabled = false }, ["css-orientation-lock"] = new() { Enabled = false } },
    };

    [Theory]
    [InlineData("first", "file, scripts, light")]
    [InlineData("first", "server, scripts, dark, phone")]
    [InlineData("starter", "file, scripts, light")]
    [InlineData("starter", "server, scripts, dark, phone")]
    [InlineData("parts", "server, scripts, dark, phone")]
    [InlineData("dated", "server, scripts, dark, phone")]
    [InlineData("hostile", "file, scripts, light")]
    public async Task AxeFindsNoViolation(string corpus, string look)
    {
        var site = PublishedSite.Of(corpus);
        await using var visit = await Visit.Begin(chromium.Browser, site, Look.Of(look));
        var page = await visit.Context.NewPageAsync();

        var paths = OfEachKind(site).ToArray();
        // Of several parts the kinds of pages are counted by the folders of the parts.
        paths.Length.ShouldBeGreaterThan(corpus == "parts" ? 5 : 10);
        foreach (var path in paths)
        {
            await page.GotoAsync(visit.Root + path + (path == "search.html" ? "?q=a" : ""));
            // What is folded up is looked at, too.
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
            var result = await page.RunAxe(Options);
            foreach (var violation in result.Violations)
            {
                visit.Note(true, $"{path}: {violation.Id} ({violation.Help}): {string.Join("; ", violation.Nodes.Take(3).Select(static node => node.Html))}");
            }
        }

        visit.Troubles.ShouldBeEmpty();
    }

    /// <summary>Were this not seen, nothing would be.</summary>
    [Fact]
    public async Task AxeSeesWhatCannotBeRead()
    {
        await using var visit = await Visit.Begin(chromium.Browser, PublishedSite.Of("hostile"), Look.Of("file, scripts, light"));
        var page = await visit.Context.NewPageAsync();

        await page.SetContentAsync(
            "<html lang=en><title>x</title><main><h1>x</h1><p style='color: #999; background: #fff'>Pale</p><svg role=img></svg></main>");

        (await page.RunAxe(Options)).Violations.Select(static violation => violation.Id).ShouldBe(["color-contrast", "svg-img-alt"], ignoreOrder: true);
    }

    /// <summary>All pages above the folders; of each folder the largest page and the first.</summary>
    private static IEnumerable<string> OfEachKind(PublishedSite site) => site.Pages.GroupBy(static path => path.Contains('/') ? path[..path.IndexOf('/')] : "")
        .SelectMany(folder => folder.Key is ""
            ? folder
            : folder.OrderByDescending(path => new FileInfo(Path.Combine(site.Folder, path)).Length).Take(1).Append(folder.First()).Distinct());
}
