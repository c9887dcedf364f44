using Corpus.Language.Model;
using Corpus.Language.Values;
using Corpus.Site.Addresses;
using Corpus.Site.Markup;
using Corpus.Site.Model;
using Corpus.Site.Pictures.Charts;
using Corpus.Site.Pictures.Graphs;
using Corpus.Site.Pictures.Time;
using Corpus.Site.Words;

namespace Corpus.Site.Pictures;

/// <summary>The pictures of a corpus. Each is an element with a list that says the same beside it, and needs <c>pictures.css</c>.</summary>
internal static class CorpusPictures
{
    /// <summary>So many dates a picture has; more of them have several.</summary>
    public const int DatesOfTimeline = 100;

    /// <summary>So many references are drawn on each side of an entity.</summary>
    private const int MostReferences = 12;

    /// <summary>Everything dated, cut into what one picture shows, in the order of time.</summary>
    public static IReadOnlyList<IReadOnlyList<DatedItem>> Timelines(SiteModel model) =>
        [.. CorpusDates.Of(model, model.Facts).Chunk(DatesOfTimeline)];

    /// <summary>A timeline.</summary>
    /// <param name="dates">One of <see cref="Timelines"/>, or the dates of an entity.</param>
    /// <param name="links">Those of the page.</param>
    /// <param name="anchor">The name of its list on the page.</param>
    public static Element Timeline(IReadOnlyList<DatedItem> dates, SiteLinks links, string anchor = "dates") =>
        TimelinePicture.Draw(dates, "Timeline", anchor, links);

    /// <summary>What is dated of an entity.</summary>
    public static IReadOnlyList<DatedItem> DatesOf(SiteModel model, EntityModel entity) => CorpusDates.Of(model, model.FactsOf(entity));

    /// <summary>All entities and references; of a large corpus the entities that have most of them.</summary>
    public static Element Graph(SiteModel model, SiteLinks links, string anchor = "references")
    {
        var edges = CorpusReferences.Edges(model, model.Facts);
        if (model.Part is not null)
        {
            // What another part has is no node here; the page of each entity shows what is around it.
            var own = model.Entities.Select(static entity => entity.Id).ToHashSet(StringComparer.Ordinal);
            edges = [.. edges.Where(edge => own.Contains(edge.From) && own.Contains(edge.To))];
        }

        if (model.Entities.Count <= GraphPicture.MostNodes && edges.Count <= GraphPicture.MostEdges)
        {
            return GraphPicture.Draw(
                [.. model.Entities.Select(entity => CorpusReferences.Node(model, entity.Id))], edges, "Entities and their references", null, anchor, links);
        }

        var (nodes, between) = MostReferring(edges);
        return GraphPicture.Draw(
            [.. nodes.Order(StringComparer.Ordinal).Select(id => CorpusReferences.Node(model, id))],
            between,
            "The entities with the most references",
            $"The {Counting.Number(nodes.Count)} entities with the most references, of {Counting.Number(model.Entities.Count)}. "
            + "The page of each entity shows what is around it.",
            anchor,
            links);
    }

    /// <summary>The entities with the most references, as many as a picture has room for them and for what is between them.</summary>
    private static (IReadOnlySet<string> Nodes, IReadOnlyList<GraphEdge> Edges) MostReferring(IReadOnlyList<GraphEdge> edges)
    {
        string[] byDegree = [.. edges.SelectMany(static edge => new[] { edge.From, edge.To }).GroupBy(static id => id, StringComparer.Ordinal)
            .OrderByDescending(static degree => degree.Count()).ThenBy(static degree => degree.Key, StringComparer.Ordinal)
            .Take(GraphPicture.NodesOfMany).Select(static degree => degree.Key)];
        for (var count = byDegree.Length; ; count = count * 3 / 4)
        {
            var nodes = byDegree.Take(count).ToHashSet(StringComparer.Ordinal);
            GraphEdge[] between = [.. edges.Where(edge => nodes.Contains(edge.From) && nodes.Contains(edge.To))];
            if (between.Length <= GraphPicture.MostEdges || count <= 2)
            {
                return (nodes, [.. between.Take(GraphPicture.MostEdges)]);
            }
        }
    }

    /// <summary>An entity, what it refers to and what refers to it; null where there is nothing of either.</summary>
    public static Element? Neighbourhood(SiteModel model, EntityModel entity, SiteLinks links, string anchor = "neighbours")
    {
        var facts = model.FactsOf(entity).Concat(model.ReferencesTo(entity.Id).Where(static reference => reference.Kind == ReferenceKind.Value)
            .Select(static reference => reference.Fact)).Distinct();
        GraphEdge[] edges = [.. CorpusReferences.Edges(model, facts).Where(edge => edge.From == entity.Id ^ edge.To == entity.Id)];
        if (edges.Length == 0)
        {
            return null;
        }

        GraphEdge[] shown = [.. edges.GroupBy(edge => edge.From == entity.Id).SelectMany(static side => side.Take(MostReferences))];
        var note = shown.Length == edges.Length ? null : $"{Counting.Number(shown.Length)} of {Counting.Number(edges.Length)} references.";
        return NeighbourhoodPicture.Draw(
            CorpusReferences.Node(model, entity.Id),
            shown,
            id => CorpusReferences.Node(model, id),
            note,
            anchor,
            links);
    }

    /// <summary>The ledger.</summary>
    /// <param name="model">The corpus.</param>
    /// <param name="placeOf">Where facts of a kind are listed: <c>disputed</c>, <c>attributed</c>, <c>superseded</c>, <c>hedged</c>, <c>inferred</c>.</param>
    /// <param name="links">Those of the page.</param>
    /// <param name="anchor">The name of its table on the page.</param>
    public static Element Ledger(SiteModel model, Func<string, SitePlace?> placeOf, SiteLinks links, string anchor = "ledger") =>
        ShareBars.Draw(LedgerShares.Of(model.Ledger, placeOf), "The ledger", anchor, links);

    /// <summary>
    /// A series as a chart, or where its values are no numbers as a timeline; null where the fact is no series, or has no time that can be drawn.
    /// </summary>
    public static Element? Series(SiteModel model, SiteFact fact, SiteLinks links, string anchor = "series")
    {
        if (!fact.Property.IsSeries)
        {
            return null;
        }

        if (!fact.Property.Datatype.IsNumeric)
        {
            var dates = CorpusDates.Of(model, [fact]);
            return dates.Any(static date => date.Time is not null) ? TimelinePicture.Draw(dates, NameOf(model, fact), anchor, links) : null;
        }

        SeriesPoint[] points = [.. fact.Statements.Select(statement => PointOf(fact, statement)).OfType<SeriesPoint>()
            .OrderBy(static point => point.Time.First).ThenBy(static point => point.Time.Last)];
        var unit = fact.Property.UnitName ?? fact.Property.UnitCode;
        return points.Length == 0 ? null : SeriesChart.Draw(points, unit, NameOf(model, fact), fact.Place, anchor, links);
    }

    private static string NameOf(SiteModel model, SiteFact fact) => $"{model.LabelOf(fact.Entity.Id)}: {NameWords.Within(fact.Property.Name)}";

    private static SeriesPoint? PointOf(SiteFact fact, StatementModel statement)
    {
        if (statement.Values.Count != 1 || CorpusDates.Held(statement) is not ({ } time, var when))
        {
            return null;
        }

        var (minimum, maximum) = RangeValue.Ends(statement.Values[0]);
        var comparator = ValueWords.Of(statement.Comparator) is { } words ? words + " " : "";
        var tolerance = statement.Tolerance is { } given ? " ± " + Counting.Grouped(given) : "";
        return new SeriesPoint(
            CanonicalValue.Double(minimum),
            CanonicalValue.Double(maximum),
            time,
            comparator + ValueWords.Plain(fact.Property.Datatype, statement.Values[0]) + tolerance,
            when)
        {
            Comparator = statement.Comparator,
            Tolerance = statement.Tolerance is { } text ? CanonicalValue.Double(text) : 0,
            IsHedged = statement.Modality != Modality.Asserted,
        };
    }
}
