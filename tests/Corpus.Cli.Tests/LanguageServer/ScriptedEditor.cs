using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Json;
using Corpus.Cli.Hosting;
using Corpus.Cli.LanguageServer;
using StreamJsonRpc;

namespace Corpus.Cli.Tests.LanguageServer;

/// <summary>An editor for tests: it talks to a server of its own over pipes, and keeps what it is told.</summary>
internal sealed class ScriptedEditor : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly JsonRpc _rpc;
    private readonly Task<int> _server;
    private readonly ConcurrentDictionary<string, JsonElement> _problems = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _told = new(0);

    private ScriptedEditor(JsonRpc rpc, Task<int> server, string root)
    {
        _rpc = rpc;
        _server = server;
        Root = root;
    }

    public string Root { get; }

    public static async Task<ScriptedEditor> StartAsync(string root, object? settings = null)
    {
        var (toServer, toEditor) = (new Pipe(), new Pipe());
        var host = new Host(TextWriter.Null, TextWriter.Null, root);
        var server = Task.Run(() => LanguageServerHost.RunAsync(host, toServer.Reader.AsStream(), toEditor.Writer.AsStream()));
        var rpc = new JsonRpc(new HeaderDelimitedMessageHandler(toServer.Writer.AsStream(), toEditor.Reader.AsStream(), new SystemTextJsonFormatter()));
        var editor = new ScriptedEditor(rpc, server, root);
        rpc.AddLocalRpcTarget(editor, new JsonRpcTargetOptions());
        rpc.StartListening();
        await editor.AskAsync("initialize",
            new { processId = (int?)null, rootUri = DocumentUri.OfPath(root), capabilities = new { }, initializationOptions = settings });
        await rpc.NotifyWithParameterObjectAsync("initialized", new { });
        return editor;
    }

    [JsonRpcMethod("textDocument/publishDiagnostics", UseSingleObjectParameterDeserialization = true)]
    public void Published(JsonElement told)
    {
        _problems[told.GetProperty("uri").GetString()!] = told.GetProperty("diagnostics").Clone();
        _told.Release();
    }

    public string UriOf(string path) => DocumentUri.OfPath(Path.Combine(Root, path));

    public Task OpenAsync(string path, string text, string language = "yaml") =>
        _rpc.NotifyWithParameterObjectAsync("textDocument/didOpen", new { textDocument = new { uri = UriOf(path), languageId = language, version = 1, text } });

    public Task ChangeAsync(string path, object change) =>
        _rpc.NotifyWithParameterObjectAsync("textDocument/didChange",
            new { textDocument = new { uri = UriOf(path), version = 2 }, contentChanges = new[] { change } });

    public Task CloseAsync(string path) => _rpc.NotifyWithParameterObjectAsync("textDocument/didClose", new { textDocument = new { uri = UriOf(path) } });

    public async Task<JsonElement> AskAsync(string method, object parameters) =>
        await _rpc.InvokeWithParameterObjectAsync<JsonElement>(method, parameters).WaitAsync(Patience);

    /// <summary>Asks at a place of a text, which is behind the first time that these words stand there.</summary>
    public Task<JsonElement> AskAsync(string method, string path, string text, string words, object? more = null)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, words);
        var before = text[..(at + words.Length)];
        var line = before.Count(static character => character == '\n');
        var position = new { line, character = before.Length - (before.LastIndexOf('\n') + 1) };
        return AskAsync(method, more is null
            ? new { textDocument = new { uri = UriOf(path) }, position }
            : new { textDocument = new { uri = UriOf(path) }, position, newName = more as string, context = more is string ? null : more });
    }

    /// <summary>Waits until the problems of a file are so.</summary>
    public async Task<JsonElement> ProblemsAsync(string path, Func<string[], bool> isWanted)
    {
        var until = DateTime.UtcNow + Patience;
        while (DateTime.UtcNow < until)
        {
            if (_problems.TryGetValue(UriOf(path), out var problems) && isWanted(Ids(problems)))
            {
                return problems;
            }

            await _told.WaitAsync(TimeSpan.FromMilliseconds(200));
        }

        throw new TimeoutException($"{path}: {string.Join(", ", _problems.Select(static file => $"{file.Key}: {string.Join(" ", Ids(file.Value))}"))}");
    }

    public string[] IdsOf(string path) => _problems.TryGetValue(UriOf(path), out var problems) ? Ids(problems) : [];

    public async Task<int> LeaveAsync()
    {
        await _rpc.InvokeAsync("shutdown").WaitAsync(Patience);
        await _rpc.NotifyAsync("exit");
        return await _server.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        _rpc.Dispose();
        await _server.WaitAsync(Patience);
    }

    private static string[] Ids(JsonElement problems) => [.. problems.EnumerateArray().Select(static problem => problem.GetProperty("code").GetString()!)];
}
