using System.Collections;
using System.Globalization;
using System.Text;
using Corpus.Runtime;

namespace Corpus.RussiaIran.Tests;

/// <summary>The tables of docs/corpus.md, made from the compiled corpus.</summary>
internal static class CorpusTables
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ledger"] = $"```text\n{Catalog.Ledger.ToString().TrimEnd()}\n```\n",
        ["sources"] = Table(["Source", "Title", "Author", "Facts that cite it"], Catalog.Sources.Select(static source =>
            new[] { source.Id, source.Title ?? "", string.Join(", ", source.Authors), Text(FactsCiting(source)) })),
        ["entities"] = Table(
            ["Entity", "Type", "Label", "Facts"],
            Catalog.Entities.OrderBy(static entity => entity.Type.Name, StringComparer.Ordinal).ThenBy(static entity => entity.Id, StringComparer.Ordinal)
            .Select(static entity => new[] { Code(entity.Id), entity.Type.Name, entity.Label, Text(entity.Facts.Count) })),
        ["disputes"] = Table(["Fact", "Value", "Claimed by"], Disputes.SelectMany(static fact =>
            fact.UntypedClaims.Select(claim => new[] { Code(fact.Id), Text(claim.ValueObject), Text(claim.ClaimedBy.Select(static by => by.Name)) }))),
        ["settled"] = Table(["Fact", "Value", "Claimed by", "Rank", "Reason"], Settled.SelectMany(static fact =>
            fact.UntypedClaims.Select(
                claim => new[] { Code(fact.Id), Text(claim.ValueObject), Text(claim.ClaimedBy.Select(static by => by.Name)), Text(claim.Rank), claim.RankReason
                ?? "" }))),
        ["inferences"] = Table(["Fact", "Value", "Reason"], Catalog.Facts.SelectMany(static fact => Inferences(fact))),
    };

    public static IEnumerable<Fact> Disputes => Catalog.Facts.Where(static fact => fact.Status == FactStatus.Disputed);

    private static IEnumerable<Fact> Settled => Catalog.Facts.Where(static fact => fact.Status != FactStatus.Disputed && fact.UntypedClaims.Count > 0);

    private static int FactsCiting(Source source) => Catalog.Facts.Count(fact => fact.Citations.Any(citation => citation.Source == source));

    private static IEnumerable<string[]> Inferences(Fact fact)
    {
        if (!fact.Inferences.IsEmpty)
        {
            return fact.Inferences.Select(inference => new[] { Code(fact.Id), Text(fact.ValueObject!), inference.Because });
        }

        return fact.UntypedStatements.Concat(fact.UntypedClaims)
            .SelectMany(claim => claim.Inferences.Select(inference => new[] { Code(fact.Id), Text(claim.ValueObject), inference.Because }));
    }

    private static string Code(string id) => $"`{id}`";

    private static string Text(object value) => value switch
    {
        string text => text,
        Entity entity => entity.Id,
        bool truth => truth ? "true" : "false",
        IEnumerable list => string.Join(", ", list.Cast<object>().Select(Text)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Table(string[] head, IEnumerable<string[]> rows)
    {
        var text = new StringBuilder();
        Row(text, head);
        Row(text, head.Select(static _ => "---"));
        foreach (var row in rows)
        {
            Row(text, row.Select(static cell => cell.Replace("|", "\\|", StringComparison.Ordinal)));
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
