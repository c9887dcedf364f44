using System.CommandLine;
using Corpus.Cli.Assemblies;
using Corpus.Cli.LanguageServer;
using Corpus.Cli.Mcp;
using Corpus.Workspace.Snapshots;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus mcp [DIR]</c>: the server for agents.</summary>
internal static class McpCommand
{
    public static Command Create(Host host)
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = "The folder that contains `curated` and `seeds`. [default: the current folder]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var references = CorpusOptions.ReferenceOption();
        var command = new CommandWithExample(
            "mcp",
            "Serves agents by the Model Context Protocol, on standard input and output: they read sources, try quotes and propose facts, and can write "
                + "nothing.",
            "An agent's host starts it; docs/agents.md says how.\n"
            + "Example: corpus mcp .")
        {
            folder, references,
        };
        command.SetAction(parsed =>
        {
            var root = host.Resolve(parsed.GetValue(folder) ?? ".");
            var corpus = ServerCorpus.Open(host, root, CorpusSettings.Default, new ReferenceFiles(host, host.Directory, parsed.GetValue(references) ?? []));
            return corpus.Trouble is { } trouble
                ? throw new UsageException(trouble)
                : McpHost.RunAsync(corpus, Console.OpenStandardInput(), Console.OpenStandardOutput()).GetAwaiter().GetResult();
        });
        return command;
    }
}
