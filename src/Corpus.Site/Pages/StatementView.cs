using Corpus.Language.Model;
using Corpus.Language.Values;
using Corpus.Site.Markup;
using Corpus.Site.Model;
using Corpus.Site.Words;

namespace Corpus.Site.Pages;

/// <summary>What a fact says, as a line of its entity and as the head of its own page.</summary>
/// <param name="view">The page.</param>
internal sealed class StatementView(View view)
{
    /// <summary>The value or values of a fact that is not disputed, each with when it holds and on whose word.</summary>
    public Node Values(SiteFact fact, int most = View.ShortText)
    {
        var (property, model) = (fact.Property, fact.Fact);
        if (property.IsSeries && model.Statements.Count > 0)
        {
            return Element.Of("ul", [Html.Class("values"), .. model.Statements.Select(statement => Element.Of("li",
                ValueWords.When(statement) is { } when ? Html.All(Element.Of("span", Html.Class("comparator"), Casing.Capitalise(when) + ": ")) : null,
                view.Said(property, statement, most),
                Behind(statement with { AsOf = null, From = null, Until = null })))]);
        }

        // The statement of the fact has the values of all; where one of them has more to say, each is a line.
        if (model.Statements.Any(statement => statement.Comparator != Comparator.Exactly || statement.Tolerance is not null
            || view.Circumstances(statement).Any()))
        {
            return Element.Of("ul", [Html.Class("values"),
                .. model.Statements.Select(statement => Element.Of("li", view.Said(property, statement, most), Behind(statement)))]);
        }

        var texts = property.Datatype.Kind == DatatypeKind.Text && model.Statement.Values.Count > 1;
        return texts
            ? Html.All(Element.Of("ul", [Html.Class("values"),
                .. model.Statement.Values.Select(value => Element.Of("li", view.Value(property.Datatype, value, most)))]),
                model.Statement.IsOpen ? Element.Of("p", Html.Class("comparator"), "and others") : null)
            : view.Said(property, model.Statement, most);
    }

    /// <summary>When the value of a fact holds, and on whose word; nothing where each of its values says so itself.</summary>
    public Node? Circumstances(SiteFact fact)
    {
        var parts = view.Circumstances(fact.Fact.Statement).ToArray();
        return parts.Length == 0 ? null : View.Joined(parts, " · ");
    }

    /// <summary>The claims of a fact side by side.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="below">What is shown below each.</param>
    public Element Claims(SiteFact fact, Func<StatementModel, Node?> below) =>
        Element.Of("ol", [Html.Class("claims"), .. fact.Fact.Claims.Select(claim => Element.Of("li", Html.Class("claim " + Ranks.NameOf(claim.Rank)),
            Element.Of("p", Html.Class("who"), claim.ClaimedBy.IsEmpty ? "Nobody is named" : view.Claimants(claim.ClaimedBy)),
            Element.Of("p", Html.Class("said-value"), view.Said(fact.Property, claim)),
            View.List("badges", Marks(claim)),
            claim.RankReason is { } reason ? Element.Of("p", Html.Class("muted"), View.Text(reason, View.LongText)) : null,
            below(claim)))]);

    private static IEnumerable<Node> Marks(StatementModel claim)
    {
        if (claim.Rank != Rank.Normal)
        {
            yield return Element.Of("span", Html.Class(claim.Rank == Rank.Preferred ? "badge settled" : "badge"),
                claim.Rank == Rank.Preferred ? "✓ preferred" : "⊘ deprecated");
        }

        if (ModalityWords.Of(claim.Modality) is { } modality)
        {
            yield return Element.Of("span", Html.Class("badge hedged"), "~ " + modality);
        }

        if (ValueWords.When(claim) is { } when)
        {
            yield return Element.Of("span", Html.Class("badge"), when);
        }
    }

    private Node? Behind(StatementModel statement)
    {
        var parts = view.Circumstances(statement).ToArray();
        return parts.Length == 0 ? null : Element.Of("span", Html.Class("comparator"), " (", View.Joined(parts, ", "), ")");
    }
}
