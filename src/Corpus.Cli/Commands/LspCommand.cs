using System.CommandLine;
using Corpus.Cli.LanguageServer;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus lsp</c>: the language server, which editors start.</summary>
internal static class LspCommand
{
    public static Command Create(Host host)
    {
        var command = new CommandWithExample(
            "lsp",
            "Serves editors by the Language Server Protocol, on standard input and output: problems as you type, completion of quotes out of the document, "
                + "remedies.",
            "An editor starts it; docs/editors.md says how.\n"
            + "Example: corpus lsp")
        {
            // What editors add by custom; there is no other way.
            new Option<bool>("--stdio") { Description = "Talks on standard input and output, which is the only way." },
        };
        command.SetAction(_ => LanguageServerHost.RunAsync(host, Console.OpenStandardInput(), Console.OpenStandardOutput()).GetAwaiter().GetResult());
        return command;
    }
}
