using System.CommandLine;

namespace Corpus.Cli.Commands;

/// <summary>The commands that serve editors and agents. Their protocols look types up when they run, so the native tool has others of these names.</summary>
internal static class Servers
{
    public static IEnumerable<Command> Create(Host host) => [LspCommand.Create(host), McpCommand.Create(host)];
}
