using Corpus.Language.Model;
using Corpus.Language.Values;
using Corpus.Site.Model;
using Corpus.Site.Pictures.Drawing;
using Corpus.Site.Words;

namespace Corpus.Site.Pictures.Time;

/// <summary>Everything in a corpus that is dated: dates and times that facts state, and the times for which other facts hold.</summary>
internal static class CorpusDates
{
    /// <summary>All of it, in the order of time; what has no place on an axis at the end.</summary>
    public static IReadOnlyList<DatedItem> Of(SiteModel model, IEnumerable<SiteFact> facts) =>
        [.. facts.SelectMany(fact => Of(model, fact)).Distinct().OrderBy(static item => item.Time is null)
            .ThenBy(static item => item.Time?.First).ThenBy(static item => item.Time?.Last)
            .ThenBy(static item => item.Subject, StringComparer.Ordinal).ThenBy(static item => item.Statement, StringComparer.Ordinal)
            .ThenBy(static item => item.When, StringComparer.Ordinal)
            .ThenBy(static item => item.Place.Page, StringComparer.Ordinal)];

    private static IEnumerable<DatedItem> Of(SiteModel model, SiteFact fact)
    {
        var (subject, property) = (ShortLabel.Of(model.LabelOf(fact.Entity.Id)), NameWords.Within(fact.Property.Name));
        var note = fact.IsSuperseded ? "superseded" : fact.IsDisputed ? "disputed" : fact.IsAttributed ? "attributed" : null;
        foreach (var statement in fact.Statements)
        {
            if (fact.Property.Datatype.Kind is DatatypeKind.Date or DatatypeKind.Period)
            {
                foreach (var value in statement.Values)
                {
                    var (time, words) = Stated(fact.Property.Datatype, value);
                    yield return new DatedItem(subject, property, words, time, fact.Place) { Note = note };
                }
            }
            else if (statement.MirrorOf is null && Held(statement) is { } held)
            {
                var value = statement.Values.Count == 1 ? ValueWords(model, fact.Property, statement.Values[0]) : null;
                yield return new DatedItem(subject, value is null ? property : $"{property}: {value}", held.Words, held.Time, fact.Place) { Note = note };
            }
        }
    }

    /// <summary>When a statement holds; null where it does not say.</summary>
    public static (DatedTime? Time, string Words)? Held(StatementModel statement)
    {
        if (statement.AsOf is { } asOf)
        {
            var date = EdtfDate.Parse(asOf);
            return (DatedTime.Of(date), "as of " + date.ToWords());
        }

        if (statement.From is null && statement.Until is null)
        {
            return null;
        }

        EdtfDate? from = statement.From is null ? null : EdtfDate.Parse(statement.From);
        EdtfDate? until = statement.Until is null ? null : EdtfDate.Parse(statement.Until);
        var time = DatedTime.Between(
            from is { } first ? DatedTime.Of(first) : null, TimeEnd.Open, until is { } last ? DatedTime.Of(last) : null, TimeEnd.Open);
        return (time, (from?.ToWords(), until?.ToWords()) switch
        {
            ({ } start, { } end) => start == end ? start : $"from {start} to {end}",
            ({ } start, null) => $"since {start}",
            (_, var end) => $"until {end}",
        });
    }

    private static (DatedTime? Time, string Words) Stated(DatatypeModel datatype, string value)
    {
        if (datatype.Kind == DatatypeKind.Period)
        {
            var interval = EdtfInterval.Parse(value);
            return (DatedTime.Of(interval), interval.ToString("W", null));
        }

        if (datatype.IsRange)
        {
            var (minimum, maximum) = RangeValue.Ends(value);
            var (start, end) = (EdtfDate.Parse(minimum), EdtfDate.Parse(maximum));
            // Some day between the two, and not all of the time.
            var between = DatedTime.Between(DatedTime.Of(start), TimeEnd.Unknown, DatedTime.Of(end), TimeEnd.Unknown);
            var words = start == end ? start.ToWords() : $"between {start.ToWords()} and {end.ToWords()}";
            return (between is null ? null : between with { IsPeriod = false }, words);
        }

        var date = EdtfDate.Parse(value);
        return (DatedTime.Of(date), date.ToWords());
    }

    private static string ValueWords(SiteModel model, PropertyModel property, string value) =>
        property.Datatype.Kind == DatatypeKind.Entity ? ShortLabel.Of(model.LabelOf(value))
        : property.UnitName is { } unit ? $"{value} {unit}"
        : ShortLabel.Of(value);
}
