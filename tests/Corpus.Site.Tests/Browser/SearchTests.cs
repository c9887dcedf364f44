using Microsoft.Playwright;

namespace Corpus.Site.Tests.Browser;

/// <summary>The search in a browser.</summary>
[Collection(Chromium.Collection)]
public sealed class SearchTests(Chromium chromium)
{
    [Theory]
    [InlineData("file, scripts, light", "first", "Pezeshkian", "Masoud Pezeshkian")]
    [InlineData("server, scripts, dark, phone", "first", "pezeshkian", "Masoud Pezeshkian")]
    [InlineData("file, scripts, light", "first", "Pezeshk", "Masoud Pezeshkian")]
    [InlineData("file, scripts, light", "first", "Pezeshkan masud", "Masoud Pezeshkian")]
    [InlineData("file, scripts, light", "dated", "都庁", "東京都庁舎の完成")]
    [InlineData("file, scripts, light", "dated", "完成", "東京都庁舎の完成")]
    [InlineData("file, scripts, light", "dated", "1500 visitors came", "東京都庁舎の完成: visitors")]
    [InlineData("file, scripts, light", "single", "Pezeshkian", "Masoud Pezeshkian")]
    [InlineData("file, scripts, light", "parts", "South Bridge linked", "The South Bridge: linked to")]
    [InlineData("server, scripts, dark, phone", "parts", "North", "The North Bridge")]
    public async Task SearchFindsWordsTheirBeginningsAndWhatIsAlmostTheSame(string look, string corpus, string words, string title)
    {
        await using var visit = await Visit.Begin(chromium.Browser, PublishedSite.Of(corpus), Look.Of(look));
        var page = await visit.Open(corpus == "single" ? "index.html#search" : "search.html");

        await page.Locator("#search-box").PressSequentiallyAsync(words);

        await Assertions.Expect(page.Locator("#search-status")).ToContainTextAsync("result");
        var link = page.Locator("#search-results a").First;
        await Assertions.Expect(link).ToHaveTextAsync(title);
        await link.ClickAsync();
        await Assertions.Expect(page.Locator("h1", new PageLocatorOptions { HasText = title.Split(':')[0] }).Or(page.Locator(".crumbs", new PageLocatorOptions
        {
            HasText = title.Split(':')[0],
        })).First).ToBeVisibleAsync();
        visit.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task FiltersLeaveOutWhatIsOfAnotherTypeSourceOrStatus()
    {
        await using var visit = await Visit.Begin(chromium.Browser, PublishedSite.Of("first"), Look.Of("file, scripts, light"));
        var page = await visit.Open("search.html");
        var (status, results) = (page.Locator("#search-status"), page.Locator("#search-results li"));

        await page.Locator("#search-state").SelectOptionAsync("disputed");
        await Assertions.Expect(status).ToHaveTextAsync("3 results.");
        await Assertions.Expect(results).ToHaveCountAsync(3);

        await page.Locator("#search-type").SelectOptionAsync("person");
        await Assertions.Expect(status).ToHaveTextAsync("1 result.");
        new Uri(page.Url).Query.ShouldBe("?type=Person&status=2");

        await page.Locator("button[type=reset]").ClickAsync();
        await Assertions.Expect(status).ToBeEmptyAsync();

        await page.GotoAsync(visit.Root + "search.html?type=Person&q=president");
        await Assertions.Expect(page.Locator("#search-type")).ToHaveValueAsync("Person");
        await Assertions.Expect(results.First).ToContainTextAsync("person");
        visit.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task ResultsAreReachedByArrowsAndMoreOfThemByAButton()
    {
        await using var visit = await Visit.Begin(chromium.Browser, PublishedSite.Of("first"), Look.Of("file, scripts, light"));
        var page = await visit.Open("search.html?q=Iran");
        var links = page.Locator("#search-results a");
        await Assertions.Expect(links).ToHaveCountAsync(40);

        await page.Locator("#search-box").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(links.Nth(0)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(links.Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Locator("#search-box")).ToBeFocusedAsync();

        await page.Locator("#search-more").ClickAsync();
        await Assertions.Expect(links.Nth(40)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#search-box")).ToBeFocusedAsync();
        visit.Troubles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("file, scripts, light", "search.html?q=treaty")]
    [InlineData("server, scripts, dark, phone", "search.html?q=treaty")]
    [InlineData("file, no scripts, light, phone", "lists/names.html?q=treaty")]
    [InlineData("server, no scripts, dark", "lists/names.html?q=treaty")]
    public async Task TheFormOfAPageLeadsToTheSearchAndWithoutScriptsToTheNames(string look, string path)
    {
        await using var visit = await Visit.Begin(chromium.Browser, PublishedSite.Of("first"), Look.Of(look));
        var page = await visit.Open("lists/facts.html");

        await page.Locator("#find").FillAsync("treaty");
        await page.Locator("#find").PressAsync("Enter");

        await page.WaitForURLAsync(visit.Root + path);
        visit.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task NothingOfAResultRuns()
    {
        await using var visit = await Visit.Begin(chromium.Browser, PublishedSite.Of("hostile"), Look.Of("file, scripts, light"));
        var page = await visit.Open("search.html?q=alert");

        await Assertions.Expect(page.Locator("#search-results li").First).ToBeVisibleAsync();
        (await page.Locator("#search-results script, #search-results img, #search-results svg").CountAsync()).ShouldBe(0);
        (await page.Locator("#search-results").InnerTextAsync()).ShouldContain("<script>alert(1)</script>");
        visit.Troubles.ShouldBeEmpty();
    }
}
