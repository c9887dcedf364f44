using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;

namespace Corpus.Language.Checking;

/// <summary>Checks the periods of a series: each value has one, and on each day at most one value holds.</summary>
internal sealed class SeriesChecker(string id, ProblemList problems)
{
    private readonly List<(SeriesPeriod Period, StatementSyntax Syntax)> _periods = [];

    /// <summary>Whether a fact of a series has the form of one; if not, that was reported.</summary>
    public static bool HasForm(FactSyntax syntax, PropertyModel property, ProblemList problems)
    {
        if (syntax.Form == FactForm.Values)
        {
            return true;
        }

        problems.Add(SeriesProblems.ValuesExpected(problems.At(syntax.Name.Span), property.Name, syntax.Form == FactForm.Claims));
        return false;
    }

    public void Add(StatementModel statement, StatementSyntax syntax)
    {
        // A date that could not be read was reported, and is not missing, too.
        if ((syntax.From is not null && statement.From is null) || (syntax.Until is not null && statement.Until is null)
            || (syntax.AsOf is not null && statement.AsOf is null))
        {
            return;
        }

        var period = new SeriesPeriod(Date(statement.From), Date(statement.Until), Date(statement.AsOf));
        if (Wrong(period) is { } reason)
        {
            problems.Add(SeriesProblems.WrongPeriod(problems.At(syntax.Value!.Span), statement.Values[0], id, reason));
        }
        else
        {
            _periods.Add((period, syntax));
        }
    }

    /// <summary>What only all values together show.</summary>
    public void Finish()
    {
        var sorted = _periods.OrderBy(static entry => entry.Period).ToArray();
        var furthest = 0;
        for (var i = 1; i < sorted.Length; i++)
        {
            // Where nothing before it reaches so far, there is nothing to look for: so a series of thousands is checked in one go.
            var isClear = sorted[furthest].Period.IsBefore(sorted[i].Period);
            furthest = sorted[furthest].Period.EndsBefore(sorted[i].Period) ? i : furthest;
            if (isClear)
            {
                continue;
            }

            for (var earlier = i - 1; earlier >= 0; earlier--)
            {
                if (sorted[i].Period.Overlaps(sorted[earlier].Period))
                {
                    problems.Add(SeriesProblems.PeriodsOverlap(
                        problems.At(sorted[i].Syntax.Value!.Span), id, Text(sorted[earlier].Period), Text(sorted[i].Period),
                        problems.At(sorted[earlier].Syntax.Value!.Span)));
                    break;
                }
            }
        }
    }

    private static string? Wrong(SeriesPeriod period) =>
        period is { From: null, Until: null, AsOf: null } ? $"it has none; add `{Keys.From}`, `{Keys.Until}` or `{Keys.AsOf}`"
        : period.AsOf is not null && (period.From is not null || period.Until is not null)
            ? $"`{Keys.AsOf}` stands for one date alone; delete it, or delete `{Keys.From}` and `{Keys.Until}`"
        : !period.HasDays ? "EDTF does not say which days its dates have; write dates of known years and without seasons"
        : null;

    private static string Text(SeriesPeriod period) => period.ToString().TrimStart();

    private static EdtfDate? Date(string? text) => text is null ? null : EdtfDate.Parse(text);
}
