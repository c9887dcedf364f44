using System.Globalization;
using Corpus.Language.Text;

namespace Corpus.Cli.Rendering;

/// <summary>The parts of a workflow command of GitHub Actions.</summary>
internal static class WorkflowCommand
{
    /// <summary>The properties that say where it is, with a comma behind; nothing where it is nowhere.</summary>
    public static string Place(Place place, string path)
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

    public static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    public static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
