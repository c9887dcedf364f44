using Corpus.Language.Model;
using Corpus.Site.Addresses;
using Corpus.Site.Model;
using Corpus.Site.Pictures.Drawing;
using Corpus.Site.Words;

namespace Corpus.Site.Pictures.Graphs;

/// <summary>The entities of a corpus and the facts that refer from one to another.</summary>
internal static class CorpusReferences
{
    public static GraphNode Node(SiteModel model, string id) =>
        new(id, ShortLabel.Of(model.LabelOf(id)), model.Entity(id)?.TypeName ?? "", SitePaths.Entity(id));

    /// <summary>The references between entities; of two facts that state the same from both sides the first.</summary>
    public static IReadOnlyList<GraphEdge> Edges(SiteModel model, IEnumerable<SiteFact> facts)
    {
        List<GraphEdge> edges = [];
        Dictionary<(string, string, string), int> known = [];
        foreach (var reference in facts.Where(static fact => fact.Property.Datatype.Kind == DatatypeKind.Entity).SelectMany(SiteModel.ReferencesFrom))
        {
            if (reference.Kind != ReferenceKind.Value || model.Entity(reference.Target) is null)
            {
                continue;
            }

            var (from, to, property) = (reference.Fact.Entity.Id, reference.Target, reference.Fact.Property);
            if (property.Inverse is { } inverse && known.TryGetValue((to, from, inverse), out var other))
            {
                // A property that is its own inverse goes both ways; of two properties each has its name for the same.
                edges[other] = edges[other] with { IsMutual = property.Inverse == property.Name };
                continue;
            }

            known[(from, to, property.Name)] = edges.Count;
            var kind = NameWords.Within(property.Name);
            edges.Add(new GraphEdge(from, to, kind, $"{Label(from)} — {kind} → {Label(to)}", reference.Fact.Place));
        }

        return edges;

        string Label(string id) => ShortLabel.Of(model.LabelOf(id));
    }
}
