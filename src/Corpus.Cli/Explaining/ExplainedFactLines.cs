using System.Globalization;
using Corpus.Cli.Checking;
using Corpus.Cli.Export;
using Corpus.Cli.Rendering;
using Corpus.Language.Checking;
using Corpus.Language.Model;
using Corpus.Language.Problems;

namespace Corpus.Cli.Explaining;

/// <summary>Why a fact is believed: what came of each point of each citation, and by which words.</summary>
internal static class ExplainedFactLines
{
    private static readonly int NameWidth = PointCounts.Points.Max(static name => name.Length);
    private static readonly int StateWidth = Enum.GetValues<PointState>().Max(static state => PointCounts.WordsOf(state).Length);

    /// <param name="id">The fact.</param>
    /// <param name="explained">What its check said.</param>
    /// <param name="fact">The fact as it holds; null where it has an error.</param>
    /// <param name="aliases">Which aliases fit more than one quote.</param>
    /// <param name="corpus">Where it is from.</param>
    /// <param name="screen">Where it is written.</param>
    public static void Write(string id, ExplainedFact explained, FactModel? fact, AliasUses aliases, CheckedCorpus corpus, Screen screen)
    {
        screen.Line(screen.Strong(id) + screen.Text(SafeText.Line(fact is null ? ": has an error" : ": " + Value(fact))));
        screen.Line(screen.Dim(SafeText.Path(PathOf(explained, corpus))));
        if (fact?.Derivation is { } derivation)
        {
            screen.Line(screen.Text(SafeText.Line($"It is computed: {derivation.Formula}. Its inputs have the quotes.")));
        }

        foreach (var citations in explained.Citations.GroupBy(static citation => citation.Statement))
        {
            screen.Line();
            screen.Line(screen.Text(SafeText.Line(citations.Key)));
            foreach (var citation in citations)
            {
                WriteCitation(citation, aliases, screen);
            }
        }

        foreach (var problem in explained.Problems)
        {
            screen.Line();
            screen.Line(screen.Severity(problem.Descriptor.Severity) + " " + screen.Strong(problem.Id) + screen.Text(": " + SafeText.Line(problem.Message)));
        }
    }

    private static void WriteCitation(TracedCitation traced, AliasUses aliases, Screen screen)
    {
        var citation = traced.Citation;
        var where = citation.Position is { } position ? $", word {(position + 1).ToString(CultureInfo.InvariantCulture)}" : "";
        var proof = citation.Evidence == EvidenceKind.None ? "unproved" : $"{ExportedFact.Name(citation.Grade)}, by {ExportedFact.Name(citation.Evidence)}";
        screen.Line();
        screen.Line("  " + screen.Strong(SafeText.Line($"“{citation.Quote}”")));
        screen.Line("  " + screen.Dim(SafeText.Line($"{citation.Source}{citation.PagesInWords}{where}: {proof}")));
        if (citation.Reading is { } reading)
        {
            screen.Line("  " + screen.Text(SafeText.Line("read: " + reading)));
        }

        foreach (var seen in traced.Notes)
        {
            var note = seen.State == PointState.ByAlias && aliases.IsPrinted(citation) ? seen with { State = PointState.Printed } : seen;
            var name = PointCounts.Points[(int)note.Point].PadRight(NameWidth);
            var state = note.State == PointState.None ? "" : PointCounts.WordsOf(note.State);
            var words = note.Words is null ? "" : "  " + MessageText.Short(note.Words);
            var line = SafeText.Line($"{name}  {(words.Length > 0 ? state.PadRight(StateWidth) : state)}{words}");
            screen.Line("    " + (note.State is PointState.Failed ? screen.Bad(line)
                : note.State is PointState.Printed ? screen.Text(line)
                : screen.Warn(line)));
        }
    }

    private static string Value(FactModel fact)
    {
        var unit = fact.Property.UnitCode is { } code ? $" ({code})" : "";
        var status = ExportedFact.Status(fact);
        var values = fact.IsDisputed
            ? string.Join(" or ", fact.Claims.Select(static claim => string.Join(", ", claim.Values)))
            : fact.Statements.Count > 0 ? string.Join(", ", fact.Statements.SelectMany(static statement => statement.Values))
            : string.Join(", ", fact.Statement.Values);
        return values + unit + (status == "settled" ? "" : ", " + status);
    }

    private static string PathOf(ExplainedFact explained, CheckedCorpus corpus)
    {
        var path = corpus.Folder.ShownPaths.TryGetValue(explained.Place.Path, out var shown) ? shown : explained.Place.Path;
        return (explained.Place with { Path = path }).ToString();
    }
}
