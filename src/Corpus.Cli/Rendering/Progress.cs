using Spectre.Console;

namespace Corpus.Cli.Rendering;

/// <summary>Shows that long work goes on, to a person at a terminal; says nothing in a pipe.</summary>
internal static class Progress
{
    public static T Run<T>(Host host, string doing, Func<T> work)
    {
        if (!host.ShowsProgress)
        {
            return work();
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(host.Error) });
        T? result = default;
        console.Status().Start(Markup.Escape(doing), _ => result = work());
        return result!;
    }
}
