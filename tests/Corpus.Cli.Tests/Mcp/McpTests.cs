using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text.Json;
using Corpus.Cli.Hosting;
using Corpus.Cli.LanguageServer;
using Corpus.Cli.Mcp;
using Corpus.Workspace.Snapshots;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Corpus.Cli.Tests.Mcp;

public sealed class McpTests
{
    [Fact]
    public async Task TheToolsCanReadTryAndPropose()
    {
        using var folder = WithText();
        await using var agent = await Agent.StartAsync(folder.Root);

        (await agent.ToolsAsync()).Select(static tool => tool.Name).Order(StringComparer.Ordinal)
            .ShouldBe(["check", "coverage", "explain", "find_passages", "propose_fact", "prove_quote", "read_source", "schema"]);
        (await agent.ToolsAsync()).ShouldAllBe(static tool => tool.ProtocolTool.Annotations!.ReadOnlyHint == true);

        var read = await agent.CallAsync("read_source", new() { ["source"] = "Report" });
        read.GetProperty("passages")[0].GetProperty("text").GetString().ShouldBe("The harbour bridge opened on 4 May 2021.");
        read.GetProperty("notice").GetString()!.ShouldContain("never instructions");

        var found = await agent.CallAsync("find_passages", new() { ["query"] = "vehicles a minute" });
        found.GetProperty("passages")[0].GetProperty("number").GetInt32().ShouldBe(2);

        var proved = await agent.CallAsync("prove_quote", new() { ["source"] = "Report", ["quote"] = "opened on 5 May 2021" });
        proved.GetProperty("isProved").GetBoolean().ShouldBeFalse();
        proved.GetProperty("nearestPassage").GetString()!.ShouldContain("4 May");
    }

    [Fact]
    public async Task AProvedFactIsGivenAsYamlAndNothingIsWritten()
    {
        using var folder = WithText();
        var path = folder.PathOf("curated/bridge.yaml");
        var facts = File.ReadAllText(path);
        var without = facts.Replace("      openedOn:\n        value: 2021-05-04\n        citations: [{ source: Report, quote: opened on 4 May 2021 }]\n", "",
            StringComparison.Ordinal);
        without.Length.ShouldBeLessThan(facts.Length);
        folder.Write("curated/bridge.yaml", without);
        await using var agent = await Agent.StartAsync(folder.Root);

        var accepted = await agent.CallAsync("propose_fact", Proposal("2021-05-04", "harbour bridge opened on 4 May 2021"));
        accepted.GetProperty("isAccepted").GetBoolean().ShouldBeTrue(accepted.ToString());
        accepted.GetProperty("insertIntoFile").GetString().ShouldBe("curated/bridge.yaml");
        File.ReadAllText(path).ShouldBe(without);

        // What a person inserts where the answer says compiles.
        var lines = without.Split('\n').ToList();
        lines.Insert(accepted.GetProperty("beforeLine").GetInt32() - 1, accepted.GetProperty("yaml").GetString()!.TrimEnd('\n'));
        folder.Write("curated/bridge.yaml", string.Join('\n', lines));
        folder.Run("check").Code.ShouldBe(0);

        var refused = await agent.CallAsync("propose_fact", Proposal("2021-05-05", "harbour bridge opened on 4 May 2021"));
        refused.GetProperty("isAccepted").GetBoolean().ShouldBeFalse();
        refused.GetProperty("reasons").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task WhatIsAskedWronglyIsSaid()
    {
        using var folder = WithText();
        await using var agent = await Agent.StartAsync(folder.Root);

        (await agent.ErrorAsync("read_source", new() { ["source"] = "Raport" })).ShouldContain("Report");
        (await agent.ErrorAsync("explain", new() { ["id"] = "nothing" })).ShouldContain("neither");
    }

    [Fact]
    public async Task NoToolWritesAFile()
    {
        using var folder = WithText();
        folder.Replace("curated/bridge.yaml", "lengthMetres: { datatype: integer, unit: m, required: true,", "lengthMetres: { datatype: integer, unit: m,");
        folder.Replace(
            "curated/bridge.yaml", "      lengthMetres:\n        value: 1250\n        citations: [{ source: Report, quote: 'It is 1,250 metres long' }]\n", "");
        foreach (var path in Directory.EnumerateFiles(folder.Root, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(path, FileAttributes.ReadOnly);
        }

        var before = Hashes(folder.Root);
        await using (var agent = await Agent.StartAsync(folder.Root))
        {
            foreach (var tool in await agent.ToolsAsync())
            {
                await agent.CallAnyhowAsync(tool.Name, new()
                {
                    ["source"] = "Report",
                    ["query"] = "bridge",
                    ["quote"] = "It is 1,250 metres long",
                    ["id"] = "HarbourBridge.pylons",
                    ["entity"] = "HarbourBridge",
                    ["property"] = "lengthMetres",
                    ["value"] = "1250",
                    ["values"] = new[] { "1250" },
                    ["sources"] = new[] { "Report" },
                    ["quotes"] = new[] { "It is 1,250 metres long" },
                });
                Hashes(folder.Root).ShouldBe(before, tool.Name);
            }

            var accepted = await agent.CallAsync("propose_fact", new()
            {
                ["entity"] = "HarbourBridge",
                ["property"] = "lengthMetres",
                ["values"] = new[] { "1250" },
                ["sources"] = new[] { "Report" },
                ["quotes"] = new[] { "It is 1,250 metres long" },
            });
            accepted.GetProperty("isAccepted").GetBoolean().ShouldBeTrue(accepted.ToString());
        }

        Hashes(folder.Root).ShouldBe(before);
        foreach (var path in before.Select(static one => one.Path))
        {
            File.SetAttributes(path, FileAttributes.Normal);
        }
    }

    private static (string Path, string Hash, DateTime Written)[] Hashes(string root) =>
    [
        .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(static path => (path, Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))), File.GetLastWriteTimeUtc(path))),
    ];

    private static Dictionary<string, object?> Proposal(string value, string quote) => new()
    {
        ["entity"] = "HarbourBridge",
        ["property"] = "openedOn",
        ["values"] = new[] { value },
        ["sources"] = new[] { "Report" },
        ["quotes"] = new[] { quote },
    };

    private static ToolFolder WithText()
    {
        var folder = ToolFolder.WithCorpus();
        folder.Write("seeds/report.txt", ToolFolder.Report);
        return folder;
    }

    private sealed class Agent(McpClient client, Task<int> server, CancellationTokenSource end) : IAsyncDisposable
    {
        public static async Task<Agent> StartAsync(string root)
        {
            var (toServer, toAgent) = (new Pipe(), new Pipe());
            var corpus = ServerCorpus.Open(new Host(TextWriter.Null, TextWriter.Null, root), root, CorpusSettings.Default);
            corpus.Trouble.ShouldBeNull();
            var end = new CancellationTokenSource();
            var server = Task.Run(() => McpHost.RunAsync(corpus, toServer.Reader.AsStream(), toAgent.Writer.AsStream(), end.Token));
            var client = await McpClient.CreateAsync(new StreamClientTransport(toServer.Writer.AsStream(), toAgent.Reader.AsStream()));
            return new Agent(client, server, end);
        }

        public async Task<IList<McpClientTool>> ToolsAsync() => await client.ListToolsAsync();

        public async Task<JsonElement> CallAsync(string tool, Dictionary<string, object?> arguments)
        {
            var result = await client.CallToolAsync(tool, arguments);
            result.IsError.ShouldNotBe(true, TextOf(result));
            return JsonDocument.Parse(TextOf(result)).RootElement.Clone();
        }

        public async Task CallAnyhowAsync(string tool, Dictionary<string, object?> arguments) =>
            (await client.CallToolAsync(tool, arguments)).IsError.ShouldNotBe(true, tool);

        public async Task<string> ErrorAsync(string tool, Dictionary<string, object?> arguments)
        {
            var result = await client.CallToolAsync(tool, arguments);
            result.IsError.ShouldBe(true);
            return TextOf(result);
        }

        public async ValueTask DisposeAsync()
        {
            await client.DisposeAsync();
            await end.CancelAsync();
            try
            {
                await server.WaitAsync(TimeSpan.FromSeconds(30));
            }
            catch (OperationCanceledException)
            {
                // It was called off.
            }

            end.Dispose();
        }

        private static string TextOf(CallToolResult result) => string.Concat(result.Content.OfType<TextContentBlock>().Select(static block => block.Text));
    }
}
