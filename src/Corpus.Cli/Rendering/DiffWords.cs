using System.Globalization;
using Corpus.Cli.Diffing;
using Corpus.Cli.Editions;

namespace Corpus.Cli.Rendering;

/// <summary>What all formats of a comparison say in the same words.</summary>
internal static class DiffWords
{
    private const int ShownCommit = 12;

    /// <summary>An edition as a heading names it.</summary>
    public static string Named(Edition edition) => SafeText.Line(edition switch
    {
        { Commit: { } commit } => $"{edition.Name} ({commit[..Math.Min(ShownCommit, commit.Length)]})",
        { Version: { } version } => $"{edition.Name} ({version})",
        _ => edition.Name,
    });

    /// <summary>What happened, with what was and what is.</summary>
    /// <param name="change">The change.</param>
    /// <param name="withQuotes">Whether quotes are to be told here, too, because they do not stand beside it.</param>
    public static string Of(Change change, bool withQuotes = true)
    {
        if (!withQuotes && change.Rule == ChangeRules.Quote)
        {
            return change.Rule.Title;
        }

        var facts = change.Facts.Count == 0 ? "" : $"; it concerns {Counting.Of(change.Facts.Count, "fact")}: {FactWords.Few(change.Facts)}";
        return SafeText.Line(change.Rule.Title + (change.IsGuess ? " (a guess)" : "") + ((change.Was, change.Is) switch
        {
            ({ } was, { } now) => $": {was} → {now}",
            ({ } was, null) => $": {was}{Nothing(change)}",
            (null, { } now) => $": {now}",
            _ => "",
        }) + facts);
    }

    /// <summary>What follows what is there no longer; nothing where the title says that it was removed.</summary>
    public static string Nothing(Change change) =>
        change.After is null || change.Rule.Id.EndsWith("-removed", StringComparison.Ordinal) ? "" : " → nothing";

    /// <summary>How many changes there are, by class.</summary>
    public static string Sum(EditionDiff diff) => diff.Changes.Count == 0 ? "No change." : string.Create(
        CultureInfo.InvariantCulture,
        $"{Counting.Of(diff.Changes.Count, "change")}: "
        + $"{diff.Count(ChangeClass.Major)} major, {diff.Count(ChangeClass.Minor)} minor, {diff.Count(ChangeClass.Patch)} patch");

    /// <summary>The next version, and why.</summary>
    public static string Next(EditionDiff diff)
    {
        if (diff.Changes.Count == 0)
        {
            return diff.Version is { } same ? $"The version stays {same}." : "No new version is needed.";
        }

        return SafeText.Line($"{Number(diff)}, because {Why(diff)}.")
            + (diff.IsVersionTooLow ? SafeText.Line($" {diff.Now.Name} has the version {diff.VersionNow}, which is too low.") : "");
    }

    /// <summary>The version that comes next, as a number if that of the older edition is known.</summary>
    public static string Number(EditionDiff diff) => diff is { Version: { } version, NextVersion: { } next }
        ? $"After {version} comes {next}"
        : $"The next version is a {Word(diff.Class)} one";

    /// <summary>The change that decides, and how many more there are like it.</summary>
    public static string Why(EditionDiff diff)
    {
        var first = diff.Changes.First(change => change.Rule.Class == diff.Class);
        var more = diff.Count(diff.Class) - 1;
        return $"of {first.Subject.Name} ({first.Rule.Title})" + (more > 0 ? $" and {Counting.Of(more, $"other {Word(diff.Class)} change")}" : "");
    }

    /// <summary>The parts of the corpus that have what changed, or had it.</summary>
    public static string PartsOf(EditionDiff diff, IEnumerable<Change> changes) =>
        string.Join(", ", changes.SelectMany(diff.PartsOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>How many of some changes are of each class: major, minor, patch.</summary>
    public static IEnumerable<int> Counts(IReadOnlyList<Change> changes) =>
        new[] { ChangeClass.Major, ChangeClass.Minor, ChangeClass.Patch }.Select(@class => changes.Count(change => change.Rule.Class == @class));

    public static string Word(ChangeClass @class) => @class.ToString().ToLowerInvariant();
}
