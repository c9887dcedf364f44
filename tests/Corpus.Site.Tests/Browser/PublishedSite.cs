using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Corpus.Site.Model;
using Corpus.Site.Tests.Support;

namespace Corpus.Site.Tests.Browser;

/// <summary>A site that lies on the disk and is served on loopback.</summary>
internal sealed class PublishedSite
{
    private static readonly ConcurrentDictionary<string, Lazy<PublishedSite>> Known = new(StringComparer.Ordinal);

    private readonly HttpListener _listener = new();

    private PublishedSite(string folder, SiteModel model)
    {
        Folder = folder;
        foreach (var file in SiteMaker.Files(model))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Content);
        }

        Pages = [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        OnDisk = new Uri(folder + "/").AbsoluteUri;
        OnServer = Serve();
    }

    public string Folder { get; }

    /// <summary>The paths of its pages: <c>entities/treaty.html</c>.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>The address of its folder on the disk.</summary>
    public string OnDisk { get; }

    /// <summary>The address of the same on a server.</summary>
    public string OnServer { get; }

    public static PublishedSite Of(string name) => Known.GetOrAdd(name, static name => new Lazy<PublishedSite>(() => new PublishedSite(
        Directory.CreateTempSubdirectory("corpus-site-").FullName,
        name switch
        {
            "first" => Corpora.First,
            "starter" => Corpora.Starter,
            "hostile" => Corpora.Hostile,
            "dated" => Corpora.Model(DatedCorpus.Texts, SiteOptions.Default),
            "single" => Corpora.Model(Corpora.Folder(""), SiteOptions.Default with { IsSingleFile = true }),
            "single hostile" => Corpora.Model(HostileCorpus.Texts, SiteOptions.Default with { ShownTexts = HostileCorpus.ShownTexts, IsSingleFile = true }),
            "parts" => PartsCorpus.Model(SiteOptions.Default),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such corpus."),
        }))).Value;

    public static void RemoveAll()
    {
        foreach (var site in Known.Values.Where(static site => site.IsValueCreated).Select(static site => site.Value))
        {
            site._listener.Close();
            Directory.Delete(site.Folder, recursive: true);
        }
    }

    private string Serve()
    {
        var address = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(address);
        _listener.Start();
        _ = Task.Run(async () =>
        {
            while (_listener.IsListening)
            {
                try
                {
                    Answer(await _listener.GetContextAsync());
                }
                catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or IOException)
                {
                    // The browser went on to another page, or the tests are over.
                }
            }
        });
        return address;
    }

    private void Answer(HttpListenerContext context)
    {
        var path = Path.Combine(Folder, context.Request.Url!.AbsolutePath.TrimStart('/'));
        if (!File.Exists(path))
        {
            context.Response.StatusCode = 404;
            context.Response.Close();
            return;
        }

        context.Response.ContentType = Path.GetExtension(path) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "text/html; charset=utf-8",
        };
        context.Response.Close(File.ReadAllBytes(path), willBlock: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
