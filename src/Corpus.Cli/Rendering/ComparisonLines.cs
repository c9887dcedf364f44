using System.Globalization;
using Corpus.Cli.Comparing;
using Corpus.Language.Problems;

namespace Corpus.Cli.Rendering;

/// <summary>What is another than at a revision, source by source; also what is no problem, so that a reader can judge.</summary>
internal static class ComparisonLines
{
    public static void Write(Comparison comparison, Screen screen)
    {
        var (revision, commit) = (SafeText.Line(comparison.Revision.Name), comparison.Revision.Commit);
        var (added, changed, gone) = (comparison.Added.Count, comparison.Changed.Count, comparison.Gone.Count);
        var other = Counting.Of(comparison.Sources.Count(static source => source.Kind == SourceChangeKind.Changed), "source");
        screen.Line(screen.Text(string.Create(
            CultureInfo.InvariantCulture,
            $"since {revision} ({commit[..Math.Min(12, commit.Length)]}): facts {added} added, {changed} changed, {gone} gone; evidence of {other} changed")));
        if (comparison.Revision.Yaml.Count == 0)
        {
            screen.Line(screen.Warn("  the revision has no file of this corpus, so all of it is new"));
        }

        foreach (var source in comparison.Sources)
        {
            var line = SafeText.Line($"  {source.Id}: {Said(source)}");
            screen.Line(!source.IsSlippedIn ? screen.Text(line) : comparison.IsReviewed ? screen.Warn(line + "; reviewed") : screen.Bad(line));
        }
    }

    private static string Said(SourceChange source) => source.Kind switch
    {
        SourceChangeKind.New => source.Facts.Count > 0 ? $"new, cited by {Names(source.Facts)}" : "new, and no new or changed fact cites it",
        SourceChangeKind.Gone => "gone",
        _ => $"evidence changed ({string.Join(", ", source.Parts)}) " + (source.Facts.Count > 0
            ? $"together with {Names(source.Facts)}"
            : $"and no fact with it; {Counting.Of(source.Others.Count, "fact")} {(source.Others.Count == 1 ? "rests" : "rest")} on it"),
    };

    private static string Names(IReadOnlyList<string> facts) => MessageText.And(facts);
}
