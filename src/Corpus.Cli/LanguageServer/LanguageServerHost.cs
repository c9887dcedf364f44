using StreamJsonRpc;

namespace Corpus.Cli.LanguageServer;

/// <summary>Runs a language server between two streams.</summary>
internal static class LanguageServerHost
{
    /// <summary>How long after the last change problems are told: while one types, nobody reads them.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    public static async Task<int> RunAsync(Host host, Stream input, Stream output)
    {
        using var formatter = new SystemTextJsonFormatter { JsonSerializerOptions = ProtocolJson.Options };
        using var handler = new HeaderDelimitedMessageHandler(output, input, formatter);
        using var server = new Server(host, Pause);
        // Messages are handled one after the other, in their order: an edit is there when the next question comes.
        using var client = new JsonRpc(handler) { SynchronizationContext = new OneByOne() };
        client.AddLocalRpcTarget(server, new JsonRpcTargetOptions { DisposeOnDisconnect = false });
        server.Connect(client);
        client.StartListening();
        return await server.Exit.ConfigureAwait(false);
    }

    /// <summary>Runs what is posted, one after the other.</summary>
    private sealed class OneByOne : SynchronizationContext
    {
        private readonly object _lock = new();
        private Task _last = Task.CompletedTask;

        public override void Post(SendOrPostCallback d, object? state)
        {
            lock (_lock)
            {
                _last = _last.ContinueWith(_ => d(state), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            }
        }

        public override void Send(SendOrPostCallback d, object? state) => d(state);

        public override SynchronizationContext CreateCopy() => this;
    }
}
