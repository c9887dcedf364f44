using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Corpus.Cli.Publishing;

/// <summary>
/// Serves the files of a site to browsers of this machine, and tells them when there are others. It answers GET and HEAD of the loopback address alone, and
/// only to whoever asks for it by that address: a page of elsewhere cannot read what it serves by giving its own name this address.
/// </summary>
internal sealed class SiteServer : IDisposable
{
    private const int LongestRequest = 16 * 1024;
    private const int MostConnections = 64;
    private const string ChangesPath = "/~changes";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly TcpListener _listener;
    private readonly SemaphoreSlim _connections = new(MostConnections);
    private readonly CancellationTokenSource _ended = new();
    private volatile IReadOnlyDictionary<string, byte[]> _files = new Dictionary<string, byte[]>();
    private volatile TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="port">The port; 0 for any that is free.</param>
    public SiteServer(int port)
    {
        _listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            _listener.Start();
        }
        catch (SocketException)
        {
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"port {port} is taken; name another one with --port, or 0 for any"));
        }

        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = Task.Run(ListenAsync);
    }

    public int Port { get; }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/");

    /// <summary>Serves these files from now on, by path, and tells all who wait.</summary>
    public void Serve(IReadOnlyDictionary<string, byte[]> files)
    {
        _files = files;
        Interlocked.Exchange(ref _changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    public void Dispose()
    {
        _ended.Cancel();
        _listener.Stop();
    }

    private async Task ListenAsync()
    {
        while (!_ended.IsCancellationRequested)
        {
            try
            {
                await _connections.WaitAsync(_ended.Token).ConfigureAwait(false);
                var client = await _listener.AcceptTcpClientAsync(_ended.Token).ConfigureAwait(false);
                _ = Task.Run(() => AnswerAsync(client));
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                if (exception is not SocketException)
                {
                    return;
                }

                _connections.Release();
            }
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                using var patience = CancellationTokenSource.CreateLinkedTokenSource(_ended.Token);
                patience.CancelAfter(Patience);
                var stream = client.GetStream();
                if (await ReadAsync(stream, patience.Token).ConfigureAwait(false) is not { } request)
                {
                    return;
                }

                if (Path(request) is ChangesPath && IsAsked(request))
                {
                    await TellAsync(stream).ConfigureAwait(false);
                    return;
                }

                await stream.WriteAsync(Answer(request), patience.Token).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Whoever asked is gone.
        }
        finally
        {
            _connections.Release();
        }
    }

    /// <summary>The head of a request; null where there is none, or one that no browser sends.</summary>
    private static async Task<string?> ReadAsync(NetworkStream stream, CancellationToken cancellation)
    {
        var buffer = new byte[LongestRequest];
        var length = 0;
        while (length < buffer.Length)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellation).ConfigureAwait(false);
            if (read == 0)
            {
                return null;
            }

            length += read;
            if (buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8) is >= 0 and var end)
            {
                return Encoding.Latin1.GetString(buffer, 0, end);
            }
        }

        return null;
    }

    /// <summary>Says when there are other files, and that it is still there.</summary>
    private async Task TellAsync(NetworkStream stream)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
            + "Connection: close\r\n\r\n: here\n\n"),
            _ended.Token).ConfigureAwait(false);
        while (!_ended.IsCancellationRequested)
        {
            var changed = _changed.Task;
            var isChanged = await Task.WhenAny(changed, Task.Delay(Patience, _ended.Token)).ConfigureAwait(false) == changed;
            await stream.WriteAsync(isChanged ? "event: changed\ndata: .\n\n"u8.ToArray() : ": here\n\n"u8.ToArray(), _ended.Token).ConfigureAwait(false);
        }
    }

    private byte[] Answer(string request)
    {
        var method = request.Split(' ')[0];
        if (!IsAsked(request))
        {
            return Head("403 Forbidden", "text/plain; charset=utf-8", "This server answers to its own address alone.\n"u8, withBody: true);
        }

        if (method is not ("GET" or "HEAD"))
        {
            return Head("405 Method Not Allowed", "text/plain; charset=utf-8", "GET and HEAD alone.\n"u8, withBody: true);
        }

        var path = Path(request).TrimStart('/');
        path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        return _files.TryGetValue(path, out var content)
            ? Head("200 OK", TypeOf(path), content, method == "GET")
            : Head("404 Not Found", "text/plain; charset=utf-8", "There is no such page.\n"u8, method == "GET");
    }

    /// <summary>Whether a request is for this server by its own address, and not by a name that somebody made lead here.</summary>
    private bool IsAsked(string request)
    {
        var hosts = request.Split("\r\n").Skip(1).Where(static line => line.StartsWith("Host:", StringComparison.OrdinalIgnoreCase))
            .Select(static line => line[5..].Trim()).ToArray();
        var port = Port.ToString(CultureInfo.InvariantCulture);
        return hosts is [var host] && (host == "127.0.0.1:" + port || host.Equals("localhost:" + port, StringComparison.OrdinalIgnoreCase));
    }

    private static string Path(string request)
    {
        var parts = request.Split("\r\n")[0].Split(' ');
        var target = parts.Length == 3 && parts[1].StartsWith('/') ? parts[1] : "/";
        return Uri.UnescapeDataString(target.Split('?', '#')[0]);
    }

    private static byte[] Head(string status, string type, ReadOnlySpan<byte> content, bool withBody)
    {
        var head = string.Create(CultureInfo.InvariantCulture,
            $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {content.Length}\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n" +
            $"X-Frame-Options: DENY\r\nCross-Origin-Resource-Policy: same-origin\r\nConnection: close\r\n\r\n");
        return [.. Encoding.ASCII.GetBytes(head), .. withBody ? content : []];
    }

    private static string TypeOf(string path) => System.IO.Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "text/plain; charset=utf-8",
    };
}
