using System.Globalization;
using Corpus.Cli.Checking;
using Corpus.Language.Problems;
using Corpus.Language.Text;

namespace Corpus.Cli.Rendering;

/// <summary>Problems as workflow commands of GitHub Actions, which show them beside the lines of a pull request.</summary>
internal static class ProblemWorkflow
{
    public static void Write(CheckedCorpus corpus, TextWriter output)
    {
        foreach (var problem in corpus.Problems)
        {
            var (title, message) = (Property($"{problem.Id} {problem.Descriptor.Title}"), Data(SafeText.Line(problem.Message)));
            output.Write(
                $"::{problem.Descriptor.Severity.Word(information: "notice")} {Place(problem.Place, corpus.PathOf(problem))}title={title}::{message}\n");
        }
    }

    private static string Place(Place place, string path)
    {
        if (path.Length == 0)
        {
            return "";
        }

        var lines =
            string.Format(CultureInfo.InvariantCulture, "file={0},line={1},endLine={2},", Property(Visible.Text(path)), place.StartLine + 1, place.EndLine + 1);
        // Columns are only allowed where the problem is on one line.
        return place.StartLine == place.EndLine
            ? lines + string.Format(CultureInfo.InvariantCulture, "col={0},endColumn={1},", place.StartColumn + 1, place.EndColumn + 1)
            : lines;
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
