using Microsoft.Playwright;

namespace Corpus.Site.Tests.Browser;

/// <summary>The browser that pages are opened in: one of the system, since none is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string Collection = "What a browser shows";

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser; where there is none the test is skipped, and in CI, which installs it, fails.</summary>
    public IBrowser Browser
    {
        get
        {
            if (_browser is null)
            {
                Environment.GetEnvironmentVariable("CI").ShouldBeNull("CI has no browser; install the package `chromium`.");
                Assert.Skip("Chromium is not installed, so no page was opened in a browser.");
            }

            return _browser;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is not { } path)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        PublishedSite.RemoveAll();
    }
}

[CollectionDefinition(Chromium.Collection)]
#pragma warning disable CA1711 // The name is xunit's.
public sealed class ChromiumCollection : ICollectionFixture<Chromium>;
#pragma warning restore CA1711
