using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Corpus.Site.Tests.Browser;

// A family in one file: how pages are looked at, and what is seen.

/// <summary>How pages are looked at.</summary>
internal sealed record Look(bool IsFromServer, bool HasScripts, ColorScheme Colours, int Width)
{
    public const int Phone = 360;
    public const int Desk = 1280;

    public static readonly string[] Names =
        ["file, scripts, light", "server, no scripts, dark", "file, no scripts, light, phone", "server, scripts, dark, phone"];

    /// <summary>Each page is seen in each of these, so that each of the two of everything is seen with each page.</summary>
    public static Look Of(string name) => name switch
    {
        "file, scripts, light" => new Look(false, true, ColorScheme.Light, Desk),
        "server, no scripts, dark" => new Look(true, false, ColorScheme.Dark, Desk),
        "file, no scripts, light, phone" => new Look(false, false, ColorScheme.Light, Phone),
        "server, scripts, dark, phone" => new Look(true, true, ColorScheme.Dark, Phone),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Nobody looks like that."),
    };
}

/// <summary>A visit to a site, which sees all that goes wrong.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _troubles = new();

    private Visit(IBrowserContext context, string root)
    {
        (Context, Root) = (context, root);
        context.Console += (_, message) => Note(message.Type is "error" or "warning", $"{message.Page?.Url}: {message.Text}");
        context.WebError += (_, error) => Note(true, $"{error.Page?.Url}: {error.Error}");
        context.Dialog += async (_, dialog) =>
        {
            Note(true, $"{dialog.Page?.Url}: a script ran and said `{dialog.Message}`");
            await dialog.DismissAsync();
        };
        context.Request += (_, request) => Note(!request.Url.StartsWith(root, StringComparison.Ordinal), $"asked for {request.Url}");
        context.RequestFailed += (_, request) => Note(request.Failure != "net::ERR_ABORTED", $"did not get {request.Url}: {request.Failure}");
        context.Response += (_, response) => Note(response.Status >= 400, $"{response.Url}: {response.Status}");
    }

    public IBrowserContext Context { get; }

    /// <summary>The address of the folder of the site.</summary>
    public string Root { get; }

    /// <summary>What went wrong.</summary>
    public IEnumerable<string> Troubles => _troubles;

    public static async Task<Visit> Begin(IBrowser browser, PublishedSite site, Look look) => new(
        await browser.NewContextAsync(new BrowserNewContextOptions
        {
            JavaScriptEnabled = look.HasScripts,
            ColorScheme = look.Colours,
            ViewportSize = new ViewportSize { Width = look.Width, Height = 800 },
        }),
        look.IsFromServer ? site.OnServer : site.OnDisk);

    public async Task<IPage> Open(string path)
    {
        var page = await Context.NewPageAsync();
        await page.GotoAsync(Root + path);
        return page;
    }

    public void Note(bool isTrouble, string words)
    {
        if (isTrouble)
        {
            _troubles.Enqueue(words);
        }
    }

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();
}
