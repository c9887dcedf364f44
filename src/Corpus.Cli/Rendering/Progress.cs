using Spectre.Console;

namespace Corpus.Cli.Rendering;

/// <summary>Shows that long work goes on and how far it has come, to a person at a terminal; says nothing in a pipe.</summary>
internal static class Progress
{
    /// <param name="host">Where the call was made.</param>
    /// <param name="doing">What is done first.</param>
    /// <param name="work">The work; it is handed what it calls to say what it does now.</param>
    public static T Run<T>(Host host, string doing, Func<Action<string>, T> work)
    {
        if (!host.ShowsProgress)
        {
            return work(static _ => { });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(host.Error) });
        T? result = default;
        console.Status().Start(Shown(doing), status => result = work(now => status.Status = Shown(now)));
        return result!;
    }

    private static string Shown(string text) => Markup.Escape(SafeText.Line(text));
}
