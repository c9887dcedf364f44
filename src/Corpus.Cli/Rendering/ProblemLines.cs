using System.Globalization;
using Corpus.Language.Problems;

namespace Corpus.Cli.Rendering;

/// <summary>Problems as lines: <c>path(line,column): error CORP3004: message</c>, as the compiler prints them, so that editors find the place.</summary>
internal static class ProblemLines
{
    public static void Write(CheckedCorpus corpus, Host host)
    {
        var paint = new Colours(host);
        foreach (var problem in corpus.Problems)
        {
            host.Output.Write($"{Place(problem, corpus.PathOf(problem))}{paint.Severity(problem.Descriptor.Severity)} {problem.Id}: {SafeText.Line(problem.Message)}\n");
        }
    }

    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string Place(Problem problem, string path) => path.Length == 0
        ? ""
        : string.Format(CultureInfo.InvariantCulture, "{0}({1},{2}): ", SafeText.Path(path), problem.Place.StartLine + 1, problem.Place.StartColumn + 1);
}
