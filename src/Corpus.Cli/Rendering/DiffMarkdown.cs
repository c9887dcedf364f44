using System.Globalization;
using System.Text;
using Corpus.Cli.Diffing;
using Corpus.Cli.Editions;
using Corpus.Language.Model;

namespace Corpus.Cli.Rendering;

/// <summary>
/// A comparison for a pull request. Whatever a corpus holds stands in code spans: there nothing is a link, a mention, an issue, an image or HTML, whoever
/// wrote it.
/// </summary>
internal static class DiffMarkdown
{
    private const int ShownQuotes = 3;

    /// <summary>The characters of a comment that services take, less what stands below.</summary>
    private const int Most = 60_000;

    /// <summary>The longest text of a corpus that is shown in one piece.</summary>
    private const int LongestText = 300;

    public static void Write(EditionDiff diff, TextWriter output)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"### Corpus {Code(diff.Now.Corpus.Id)}: {DiffWords.Word(diff.Class)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Code(DiffWords.Named(diff.Before))} → {Code(DiffWords.Named(diff.Now))}. ");
        text.Append(CultureInfo.InvariantCulture, $"{DiffWords.Sum(diff).TrimEnd('.')}. **{Next(diff)}**\n");
        var subjects = diff.BySubject.ToArray();
        var shown = 0;
        var last = ChangeClass.None;
        foreach (var subject in subjects)
        {
            Change[] changes = [.. subject];
            var block = Block(diff, subject.Key, changes);
            var @class = changes.Max(static change => change.Rule.Class);
            if (text.Length + block.Length > Most)
            {
                break;
            }

            if (@class != last)
            {
                last = @class;
                text.Append(CultureInfo.InvariantCulture, $"\n#### {char.ToUpperInvariant(DiffWords.Word(@class)[0])}{DiffWords.Word(@class)[1..]}\n\n");
            }

            text.Append(block);
            shown++;
        }

        if (shown < subjects.Length)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{subjects.Length - shown} more things changed; run `corpus diff` to see them all.\n");
        }

        if (diff.ByPart is { Count: > 0 } parts)
        {
            text.Append("\n| Part | major | minor | patch |\n|---|---|---|---|\n");
            foreach (var (part, changes) in parts)
            {
                var name = Code(part).Replace("|", "\\|", StringComparison.Ordinal);
                text.Append(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", DiffWords.Counts(changes))} |\n");
            }
        }

        foreach (var missing in diff.NotCompared)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nNot compared: {missing}.\n");
        }

        output.Write(text.ToString());
    }

    private static string Next(EditionDiff diff)
    {
        if (diff.Changes.Count == 0)
        {
            return DiffWords.Next(diff);
        }

        var first = diff.Changes.First(change => change.Rule.Class == diff.Class);
        return $"{DiffWords.Number(diff)}, because of {Code(first.Subject.Name)} ({first.Rule.Title}){More(diff)}."
            + (diff.IsVersionTooLow ? $" {Code(diff.Now.Name)} has the version {Code(diff.VersionNow!.ToString())}, which is too low." : "");
    }

    private static string More(EditionDiff diff) => diff.Count(diff.Class) - 1 is > 0 and var more
        ? $" and {Counting.Of(more, $"other {DiffWords.Word(diff.Class)} change")}"
        : "";

    private static string Block(EditionDiff diff, Subject subject, IReadOnlyCollection<Change> changes)
    {
        var block = new StringBuilder();
        var parts = DiffWords.PartsOf(diff, changes);
        block.Append(CultureInfo.InvariantCulture, $"- {Code(subject.ToString())}{(parts.Length > 0 ? $" in {Code(parts)}" : "")}\n");
        foreach (var change in changes)
        {
            block.Append(CultureInfo.InvariantCulture, $"  - **{DiffWords.Word(change.Rule.Class)}**: {Of(change)}\n");
        }

        var sides = DiffSides.Of(diff, changes);
        Side(sides.Before, "before", sides.QuoteTheSame ? [] : sides.Before?.Quotes ?? []);
        Side(sides.After, sides.Before is null ? "at" : "after", sides.After?.Quotes ?? []);
        return block.ToString();

        void Side(DiffSide? side, string word, IReadOnlyList<CitationModel> quotes)
        {
            if (side is null || (side.Place is null && quotes.Count == 0))
            {
                return;
            }

            block.Append("  - ").Append(word);
            if (side.Place is { } place)
            {
                block.Append(' ').Append(Code(place.ToString()));
            }

            block.Append(string.Concat(quotes.Take(ShownQuotes).Select(static quote =>
                $"\n    - {Code($"“{quote.Quote}”")} {Code(quote.Source + quote.PagesInWords)}")));
            block.Append(quotes.Count > ShownQuotes ? string.Create(CultureInfo.InvariantCulture, $"\n    - and {quotes.Count - ShownQuotes} more\n") : "\n");
        }
    }

    private static string Of(Change change)
    {
        var title = change.Rule.Title + (change.IsGuess ? " (a guess)" : "");
        // Both quotes stand below.
        return change.Rule == ChangeRules.Quote ? title : title + ((change.Was, change.Is) switch
        {
            ({ } was, { } now) => $": {Code(was)} → {Code(now)}",
            ({ } was, null) => $": {Code(was)}{DiffWords.Nothing(change)}",
            (null, { } now) => $": {Code(now)}",
            _ => "",
        }) + (change.Facts.Count == 0 ? "" : $"; it concerns {Counting.Of(change.Facts.Count, "fact")}");
    }

    /// <summary>A code span, whose fence is longer than any in it.</summary>
    private static string Code(string text)
    {
        var shown = SafeText.Line(text);
        shown = shown.Length <= LongestText ? shown : shown[..(char.IsHighSurrogate(shown[LongestText - 1]) ? LongestText - 1 : LongestText)] + "…";
        if (shown.Length == 0)
        {
            return "` `";
        }

        var (longest, run) = (0, 0);
        foreach (var character in shown)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        // A space inside each fence, which is taken off again, keeps a tick or a space at the ends what it is.
        var pad = shown[0] is '`' or ' ' || shown[^1] is '`' or ' ' ? " " : "";
        return fence + pad + shown + pad + fence;
    }
}
