using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Corpus.Packages.Tests.Schema;

/// <summary>The YAML language server that editors use, driven as an editor drives it: by messages on its standard streams.</summary>
internal sealed class LanguageServer : IDisposable
{
    /// <summary>The version that these tests know.</summary>
    private const string Package = "yaml-language-server@2.0.0";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly Lazy<string> Installed = new(Install);

    private readonly Process _process;
    private readonly JsonObject _settings;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _answers = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonArray>> _diagnostics = new(StringComparer.Ordinal);
    private readonly string _root;
    private int _last;

    /// <param name="root">The folder that the editor has open.</param>
    /// <param name="schema">The schema in it.</param>
    /// <param name="patterns">The files that the schema is for.</param>
    public LanguageServer(string root, string schema, params string[] patterns)
    {
        _root = root;
        _settings = new JsonObject
        {
            ["yaml"] = new JsonObject
            {
                ["schemas"] = new JsonObject { [UriOf(schema)] = new JsonArray([.. patterns.Select(static pattern => JsonValue.Create(pattern))]) },
                ["schemaStore"] = new JsonObject { ["enable"] = false },
                ["validate"] = true,
                ["completion"] = true,
                ["hover"] = true,
            },
        };
        _process = Process.Start(new ProcessStartInfo(
            "node", $"\"{Path.Combine(Folder, "node_modules", "yaml-language-server", "bin", "yaml-language-server")}\" --stdio")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.BeginErrorReadLine();
        _ = Task.Run(Listen);
        var folderOfWork = new JsonObject { ["uri"] = new Uri(root).AbsoluteUri, ["name"] = "work" };
        Ask("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = new Uri(root).AbsoluteUri,
            ["workspaceFolders"] = new JsonArray(folderOfWork),
            ["capabilities"] = JsonNode.Parse("""{ "workspace": { "configuration": true }, "textDocument": { "hover": { "contentFormat": ["markdown"] } } }"""),
        });
        Tell("initialized", []);
        Tell("workspace/didChangeConfiguration", new JsonObject { ["settings"] = _settings.DeepClone() });
    }

    /// <summary>Where it is installed; a reason to skip where it cannot be.</summary>
    public static string Folder => Installed.Value;

    /// <summary>Opens a file, and gives what is underlined in it.</summary>
    /// <param name="path">The file's path below the root.</param>
    /// <param name="text">Its text.</param>
    public string[] Open(string path, string text)
    {
        var uri = UriOf(path);
        var arrived = _diagnostics.GetOrAdd(uri, static _ => new TaskCompletionSource<JsonArray>(TaskCreationOptions.RunContinuationsAsynchronously));
        Tell("textDocument/didOpen",
            new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text } });
        return [.. Wait(arrived.Task, "diagnostics").Select(static diagnostic => $"{diagnostic!["range"]!["start"]!["line"]}: {diagnostic["message"]}")];
    }

    /// <summary>What is offered at a place of an open file.</summary>
    public string[] Complete(string path, int line, int character)
    {
        var answer = Ask("textDocument/completion", Position(path, line, character));
        return [.. (answer as JsonArray ?? answer!["items"]!.AsArray()).Select(static item => item!["label"]!.GetValue<string>())];
    }

    /// <summary>What is shown over a place of an open file.</summary>
    public string Hover(string path, int line, int character) =>
        Ask("textDocument/hover", Position(path, line, character))?["contents"]?["value"]?.GetValue<string>() ?? "";

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static string Install()
    {
        var target = Path.Combine(Feed.One.Root, "language-server");
        Directory.CreateDirectory(target);
        Npm.Install(target, Package);
        return target;
    }

    private string UriOf(string path) => new Uri(Path.Combine(_root, path)).AbsoluteUri;

    private JsonObject Position(string path, int line, int character) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = UriOf(path) },
        ["position"] = new JsonObject { ["line"] = line, ["character"] = character },
    };

    private JsonNode? Ask(string method, JsonObject parameters)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = _answers.GetOrAdd(id, static _ => new TaskCompletionSource<JsonNode?>(TaskCreationOptions.RunContinuationsAsynchronously));
        Send(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters });
        return Wait(answer.Task, method);
    }

    private static T Wait<T>(Task<T> task, string what) =>
        task.Wait(Patience) ? task.Result : throw new TimeoutException($"the language server did not answer: {what}");

    private void Tell(string method, JsonObject parameters) => Send(new JsonObject { ["method"] = method, ["params"] = parameters });

    private void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = JsonSerializer.SerializeToUtf8Bytes(message);
        lock (_process)
        {
            var stream = _process.StandardInput.BaseStream;
            stream.Write(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
            stream.Write(body);
            stream.Flush();
        }
    }

    private void Listen()
    {
        var stream = _process.StandardOutput.BaseStream;
        while (ReadHeader(stream) is { } length)
        {
            var body = new byte[length];
            stream.ReadExactly(body);
            Receive(JsonNode.Parse(body)!.AsObject());
        }
    }

    private static int? ReadHeader(Stream stream)
    {
        var header = new StringBuilder();
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            var read = stream.ReadByte();
            if (read < 0)
            {
                return null;
            }

            header.Append((char)read);
        }

        var line = header.ToString().Split("\r\n").Single(static line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return int.Parse(line["Content-Length:".Length..], System.Globalization.CultureInfo.InvariantCulture);
    }

    private void Receive(JsonObject message)
    {
        var id = message["id"];
        switch (message["method"]?.GetValue<string>())
        {
            case "workspace/configuration":
                Send(new JsonObject
                {
                    ["id"] = id!.DeepClone(),
                    ["result"] = new JsonArray(
                    [.. message["params"]!["items"]!.AsArray().Select(item => _settings[item!["section"]!.GetValue<string>()]?.DeepClone())])
                });
                break;
            case "textDocument/publishDiagnostics":
                var uri = new Uri(message["params"]!["uri"]!.GetValue<string>()).AbsoluteUri;
                _diagnostics.GetOrAdd(uri, static _ => new TaskCompletionSource<JsonArray>(TaskCreationOptions.RunContinuationsAsynchronously))
                    .TrySetResult(message["params"]!["diagnostics"]!.AsArray());
                break;
            case not null when id is not null:
                Send(new JsonObject { ["id"] = id.DeepClone(), ["result"] = null });
                break;
            case null when id is not null:
                _answers.GetOrAdd(id.GetValue<int>(), static _ => new TaskCompletionSource<JsonNode?>()).TrySetResult(message["result"]?.DeepClone());
                break;
        }
    }
}
