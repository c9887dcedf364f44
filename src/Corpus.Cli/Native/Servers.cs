using System.CommandLine;

namespace Corpus.Cli.Native;

/// <summary>What the native tool has in place of the commands that serve editors and agents: it says where they are.</summary>
internal static class Servers
{
    public static IEnumerable<Command> Create(Host host) => [Absent(host, "lsp"), Absent(host, "mcp")];

    private static Command Absent(Host host, string name)
    {
        var command = new Command(name, "Is in the package Corpus.Cli, not in this native one.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(_ => host.Refuse(
            $"`corpus {name}` is not in the native tool, since its protocol looks types up when it runs; install the package Corpus.Cli for it"));
        return command;
    }
}
