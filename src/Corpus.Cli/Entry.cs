using System.CommandLine;
using System.CommandLine.Invocation;
using Corpus.Cli.Commands;
using Corpus.Language.Problems;

namespace Corpus.Cli;

/// <summary>From arguments to an exit code.</summary>
internal static class Entry
{
    public static int Run(IReadOnlyList<string> arguments, Host host)
    {
        var root = Root(host);
        // `@name` is a document's name like any other, not a file with more arguments.
        var parsed = root.Parse(arguments.Count == 0 ? ["--help"] : arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            return Refuse(parsed, root, host);
        }

        try
        {
            var code = parsed.Invoke(new InvocationConfiguration { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false });
            return arguments.Count == 0 ? ExitCodes.Usage : code;
        }
        catch (UsageException refusal)
        {
            return host.Refuse(refusal.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return host.Refuse(exception.Message);
        }
#pragma warning disable CA1031 // Whatever it is, it is ours: a stack trace helps nobody who curates facts.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return host.Refuse(SetupProblems.Internal("", "while running " + parsed.CommandResult.Command.Name, exception).Message);
        }
    }

    /// <summary>Says what is wrong with the call; on the error output, so that it ends up in no file.</summary>
    private static int Refuse(ParseResult parsed, Command root, Host host)
    {
        var command = parsed.CommandResult.Command;
        if (command == root && parsed.UnmatchedTokens is [var typed, ..])
        {
            return host.Refuse(
                $"there is no command `{MessageText.Short(typed)}`; {MessageText.Suggest(typed, [.. root.Subcommands.Select(static known => known.Name)])}");
        }

        foreach (var error in parsed.Errors.Select(static error => error.Message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal))
        {
            host.Refuse(error);
        }

        host.Error.Write($"Run `corpus {(command == root ? "" : command.Name + " ")}--help`.\n");
        return ExitCodes.Usage;
    }

    private static Command Root(Host host)
    {
        var root = new Command("corpus", "Checks curated, cited facts, reads and fingerprints their sources, and proves and exports the facts.")
        {
            CommandWithExample.Help(),
            new VersionOption { Description = "Shows the version." },
        };
        root.Subcommands.Add(CheckCommand.Create(host));
        root.Subcommands.Add(MergeCommand.Create(host));
        root.Subcommands.Add(IngestCommand.Create(host));
        root.Subcommands.Add(FingerprintCommand.Create(host));
        root.Subcommands.Add(VerifyCommand.Create(host));
        root.Subcommands.Add(ExportCommand.Create(host));
        root.Subcommands.Add(SiteCommand.Create(host));
        root.Subcommands.Add(DiffCommand.Create(host));
        root.Subcommands.Add(BillCommand.Create(host));
        root.Subcommands.Add(SchemaCommand.Create(host));
        root.Subcommands.Add(ExplainCommand.Create(host));
        root.Subcommands.Add(WhereCommand.Create(host));
        root.Subcommands.Add(CoverageCommand.Create(host));
        root.Subcommands.Add(WatchCommand.Create(host));
        foreach (var server in Servers.Create(host))
        {
            root.Subcommands.Add(server);
        }

        return root;
    }
}
