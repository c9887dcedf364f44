using System.Globalization;
using Corpus.Cli.Checking;
using Corpus.Language.Problems;

namespace Corpus.Cli.Rendering;

/// <summary>Problems as lines: <c>path(line,column): error CORP3004: message</c>, as the compiler prints them, so that editors find the place.</summary>
internal static class ProblemLines
{
    public static void Write(CheckReport report, Host host)
    {
        var screen = new Screen(host);
        foreach (var problem in report.Problems)
        {
            var path = report.PathOf(problem);
            var place = path.Length == 0 ? "" : screen.Link(Place(problem, path), path) + screen.Text(": ");
            screen.Line(
                $"{place}{screen.Severity(problem.Descriptor.Severity)} {screen.Strong(problem.Id)}{screen.Text(": " + SafeText.Line(problem.Message))}");
        }
    }

    private static string Place(Problem problem, string path) =>
        string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", SafeText.Path(path), problem.Place.StartLine + 1, problem.Place.StartColumn + 1);
}
