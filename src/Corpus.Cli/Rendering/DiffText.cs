using System.Globalization;
using Corpus.Cli.Diffing;
using Corpus.Cli.Editions;
using Corpus.Language.Model;
using Corpus.Language.Text;
using Spectre.Console;

namespace Corpus.Cli.Rendering;

/// <summary>A comparison for people: what is of one subject together, the gravest first, with the places and quotes of both sides.</summary>
internal sealed class DiffText(EditionDiff diff, Screen screen)
{
    private const int ShownQuotes = 3;

    /// <summary>From how many characters on what was and what is are set below each other.</summary>
    private const int MostOnOneLine = 90;

    /// <summary>The width from which the two sides stand beside each other.</summary>
    private const int WideFrom = 120;

    public static void Write(EditionDiff diff, Host host) => new DiffText(diff, new Screen(host)).Write();

    private void Write()
    {
        screen.Line(screen.Strong(SafeText.Line(diff.Now.Corpus.Id)) + screen.Text($": {DiffWords.Named(diff.Before)} → {DiffWords.Named(diff.Now)}"));
        screen.Line();
        foreach (var subject in diff.BySubject)
        {
            Write(subject.Key, [.. subject]);
        }

        WriteParts();
        foreach (var missing in diff.NotCompared)
        {
            screen.Line(screen.Warn("not compared: " + missing));
        }

        if (diff.NotCompared.Count > 0)
        {
            screen.Line();
        }

        screen.Line(diff.Class switch
        {
            ChangeClass.Major => screen.Bad(DiffWords.Sum(diff)),
            ChangeClass.Minor => screen.Warn(DiffWords.Sum(diff)),
            _ => screen.Good(DiffWords.Sum(diff)),
        });
        screen.Line(screen.Strong(DiffWords.Next(diff)));
    }

    /// <summary>How much changed in each part of a corpus in several projects.</summary>
    private void WriteParts()
    {
        if (diff.ByPart is not { Count: > 0 } parts)
        {
            return;
        }

        var table = new Table("part", "major", "minor", "patch");
        foreach (var (part, changes) in parts)
        {
            table.Add([part, .. DiffWords.Counts(changes).Select(static count => count.ToString(CultureInfo.InvariantCulture))]);
        }

        table.Write(screen, static (screen, cell) => screen.Text(cell));
        screen.Line();
    }

    private void Write(Subject subject, IReadOnlyCollection<Change> changes)
    {
        var parts = DiffWords.PartsOf(diff, changes);
        screen.Line(screen.Strong(SafeText.Path(subject.ToString())) + (parts.Length > 0 ? screen.Dim(SafeText.Path($" in {parts}")) : ""));
        foreach (var change in changes)
        {
            Write(change);
        }

        var sides = DiffSides.Of(diff, changes);
        if (screen.Terminal is { } terminal && terminal.Profile.Width >= WideFrom && sides is { Before: not null, After: not null } && !sides.QuoteTheSame)
        {
            WriteBeside(terminal, sides.Before, sides.After);
        }
        else
        {
            WriteSide(sides.Before, "-", sides.QuoteTheSame ? [] : sides.Before?.Quotes ?? [], screen.Bad);
            WriteSide(sides.After, "+", sides.After?.Quotes ?? [], screen.Good);
        }

        screen.Line();
    }

    private void Write(Change change)
    {
        var start = "  " + Coloured(change.Rule.Class, DiffWords.Word(change.Rule.Class)) + " ";
        if (change is { Was: { } was, Is: { } now } && change.Rule != ChangeRules.Quote && was.Length + now.Length > MostOnOneLine)
        {
            screen.Line(start + screen.Text(change.Rule.Title));
            screen.Line(screen.Dim("        was: ") + screen.Text(SafeText.Line(was)));
            screen.Line(screen.Dim("        now: ") + screen.Text(SafeText.Line(now)));
        }
        else
        {
            screen.Line(start + screen.Text(DiffWords.Of(change, withQuotes: false)));
        }
    }

    private void WriteSide(DiffSide? side, string sign, IReadOnlyList<CitationModel> quotes, Func<string, string> style)
    {
        if (side is null || (side.Place is null && quotes.Count == 0))
        {
            return;
        }

        screen.Line("  " + style(sign) + " " + Place(side.Place));
        foreach (var line in Quotes(quotes))
        {
            screen.Line("    " + line);
        }
    }

    private void WriteBeside(IAnsiConsole terminal, DiffSide before, DiffSide after)
    {
        var table = new Grid { Expand = true };
        table.AddColumn(new GridColumn { Padding = new Padding(2, 0, 1, 0), Width = terminal.Profile.Width / 2 - 3 });
        table.AddColumn(new GridColumn { Padding = new Padding(1, 0, 0, 0), Width = terminal.Profile.Width / 2 - 3 });
        table.AddRow(Cell(before, "-", screen.Bad), Cell(after, "+", screen.Good));
        terminal.Write(table);
    }

    private Markup Cell(DiffSide side, string sign, Func<string, string> style) =>
        new(string.Join('\n', Quotes(side.Quotes).Prepend(style(sign) + " " + Place(side.Place))));

    /// <summary>A place that opens when it is clicked, where it is in a file that is there.</summary>
    private string Place(Place? place)
    {
        if (place is null)
        {
            return screen.Dim("(place not known)");
        }

        var shown = SafeText.Path(place.ToString());
        return place.Path.StartsWith("git:", StringComparison.Ordinal) ? screen.Dim(shown) : screen.Link(shown, place.Path);
    }

    private IEnumerable<string> Quotes(IReadOnlyList<CitationModel> quotes)
    {
        foreach (var quote in quotes.Take(ShownQuotes))
        {
            yield return screen.Text(SafeText.Line($"“{quote.Quote}”")) + screen.Dim(SafeText.Line($" {quote.Source}{quote.PagesInWords}"));
        }

        if (quotes.Count > ShownQuotes)
        {
            yield return screen.Dim(string.Create(CultureInfo.InvariantCulture, $"and {Counting.Of(quotes.Count - ShownQuotes, "more quote", "more quotes")}"));
        }
    }

    private string Coloured(ChangeClass @class, string word) => @class switch
    {
        ChangeClass.Major => screen.Bad(word),
        ChangeClass.Minor => screen.Warn(word),
        _ => screen.Dim(word),
    };
}
