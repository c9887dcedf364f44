using System.CommandLine;
using Corpus.Cli.Watching;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus watch [DIR]</c>: checks again at each save.</summary>
internal static class WatchCommand
{
    public static Command Create(Host host)
    {
        var corpus = new CorpusOptions();
        var command = new CommandWithExample(
            "watch",
            "Checks the corpus again whenever a file of it is saved, and shows what is wrong now, until you press Ctrl+C.",
            "Only what a change concerns is checked again.\nExample: corpus watch");
        corpus.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var options = corpus.Read(parsed);
            // What is wrong with the folders is said at once, not again and again.
            _ = corpus.Open(host, parsed);
            new WatchLoop(host, corpus.Root(host, parsed), () => corpus.Open(host, parsed), (folder, before) => CorpusOptions.Of(folder, options, before))
                .Run(cancellation);
            return Task.FromResult(ExitCodes.Fine);
        });
        return command;
    }
}
