using System.Globalization;
using Corpus.Language.Model;
using Corpus.Language.Values;
using Corpus.Site.Markup;
using Corpus.Site.Model;
using Corpus.Site.Pictures;
using Corpus.Site.Words;

namespace Corpus.Site.Pages;

/// <summary>A fact: what it says, what proves it, and how to take it along.</summary>
internal sealed class FactPage(SiteFact fact, View view, SourcePassages passages)
{
    /// <summary>With more citations than that, those of claims are not beside them but below.</summary>
    private const int MostBeside = 40;

    private readonly StatementView _statements = new(view);
    private readonly Pager _pager = new(view.Links);

    public IEnumerable<SitePage> Pages()
    {
        var label = view.Model.LabelOf(fact.Entity.Id);
        var name = NameWords.Of(fact.Property.Name);
        var title = $"{name} – {View.Cut(label, View.ShortText)}";
        var evidence = _pager.Cut(Evidence());
        for (var page = 0; page < evidence.Count; page++)
        {
            var shown = evidence[page].Count == 0 ? null : View.Section("What proves it",
                _pager.Links(fact.Place, "", page, evidence.Count, "quotes"), Html.All(evidence[page]),
                _pager.Links(fact.Place, "", page, evidence.Count, "quotes below"));
            yield return new SitePage(Pager.PlaceOf(fact.Place, "", page), title, SiteSection.Entities, Html.All(
                View.Crumbs(view.TypeLink(fact.Entity.TypeName), view.EntityLink(fact.Entity.Id)),
                Element.Of("h1", name),
                Element.Of("p", Html.Class("muted"), View.Text(fact.Property.Summary), " ", Element.Of("code", fact.Id)),
                page == 0 ? Html.All(Head(), shown, Rest()) : shown))
            {
                Description = page == 0 ? fact.Property.Summary : null,
            };
        }
    }

    private bool IsBeside => fact.Fact.Claims.Count > 0 && fact.Fact.AllCitations.Count() <= MostBeside;

    private Fragment Head() => Html.All(
        fact.IsDisputed
            ? Element.Of("p", Html.Class("big"), "Its sources do not agree.")
            : Element.Of("div", Html.Class("big"), _statements.Values(fact, View.LongText)),
        CorpusPictures.Series(view.Model, fact, view.Links),
        View.List("badges", view.Badges(fact, withSettled: true)),
        _statements.Circumstances(fact) is { } circumstances ? Element.Of("p", circumstances) : null,
        Superseded(),
        fact.Fact.Claims.Count == 0 ? null : View.Section(fact.IsDisputed ? "Who says what" : "What was claimed",
            _statements.Claims(fact, claim => IsBeside ? Html.All([.. Grounds(claim, new CitationView(view, Proof, passages))]) : null)),
        Computed());

    private FactProof Proof => field ??= FactProof.Of(fact, view.Model);

    private Element? Superseded() => fact.Fact.Superseded is not { } superseded ? null : Element.Of("p",
        superseded.By is { } by ? Html.All("Superseded by ", view.FactOfEntityLink(by)) : "Superseded; nothing took its place",
        superseded.Since is { } since ? " since " + ValueWords.Date(since) : "",
        superseded.Reason is { } reason ? Html.All(": ", View.Text(reason, View.LongText)) : ".");

    private Element? Computed() => fact.Fact.Derivation is not { } derivation ? null : View.Section("How it is computed",
        Element.Of("pre", Html.Class("wraps"), Html.Attribute("tabindex", "0"), Element.Of("code", View.Text(derivation.Formula, View.LongText))),
        Element.Of("p", "From:"),
        View.List("plain", derivation.Inputs.Select(input => Html.All(
            view.FactOfEntityLink(input), view.Model.Fact(input) is { } known ? Html.All(" = ", _statements.Values(known)) : null))),
        Element.Of("p", Html.Class("muted"), "A computed value needs no quote: those of its inputs prove it."));

    /// <summary>The citations, each an item of its own so that pages can be cut between them.</summary>
    private IEnumerable<Node> Evidence()
    {
        if (IsBeside)
        {
            yield break;
        }

        var citations = new CitationView(view, Proof, passages);
        var statements = fact.Fact.AllStatements.Where(static statement => statement.Citations.Count > 0 || statement.Inferences.Count > 0
            || statement.MirrorOf is not null).ToArray();
        foreach (var statement in statements)
        {
            if (statements.Length > 1 && statement.Values.Count > 0)
            {
                yield return Element.Of("h3", view.Said(fact.Property, statement),
                    statement.ClaimedBy.IsEmpty ? null : Html.All(" – ", view.Claimants(statement.ClaimedBy)));
            }

            foreach (var ground in Grounds(statement, citations))
            {
                yield return ground;
            }
        }
    }

    private IEnumerable<Node> Grounds(StatementModel statement, CitationView citations)
    {
        foreach (var citation in statement.Citations)
        {
            yield return citations.Citation(citation);
        }

        if (statement.MirrorOf is { } mirrored)
        {
            yield return Element.Of("p", "Stated the other way round: ", view.FactOfEntityLink(mirrored), ".");
        }

        foreach (var inference in statement.Inferences)
        {
            yield return Element.Of("div", Html.Class("inference"),
                Element.Of("p", Element.Of("strong", InferenceHead(inference) + ": "), View.Text(inference.Because, View.LongText)),
                inference.Premises.IsEmpty ? null : Element.Of("p", "It follows from ", View.Joined(inference.Premises.Select(view.FactOfEntityLink)),
                    inference.IsFromInferred ? ", of which something is inferred too." : "."));
            foreach (var citation in inference.Citations)
            {
                yield return citations.Citation(citation);
            }
        }
    }

    private static string InferenceHead(InferenceModel inference) => inference.Target == InferenceTarget.Value
        ? "∴ Inferred"
        : $"∴ Inferred ({NameWords.Within(InferenceTargets.NameOf(inference.Target))})";

    private Element Rest()
    {
        var written = view.Model.WrittenOf(fact) ?? fact.Fact.AllStatements.Select(static statement => statement.MirrorOf).OfType<string>()
            .Select(view.Model.Fact).OfType<SiteFact>().Select(view.Model.WrittenOf).FirstOrDefault(static found => found is not null);
        return View.Section("To take along", Element.Of("div", Html.Class("take"),
            TakeAlong.Block("C#, the value", $"{fact.Entity.Id}.{fact.Property.MemberName}"),
            TakeAlong.Block("C#, all that is known of it", $"{fact.Entity.Id}.Facts.{fact.Property.MemberName}"),
            TakeAlong.Block("Citation", TakeAlong.Citation(fact, view)),
            written is null ? null : TakeAlong.Block("YAML, as it is written", View.Cut(written.Yaml, TakeAlong.LongestYaml)),
            written is null ? null : Element.Of("p", Html.Class("muted"),
                Element.Of("code", string.Create(CultureInfo.InvariantCulture, $"{written.Path}:{written.Line}")),
                EditLinks.Of(view.Model.Options, written) is { } edit ? Html.All(" · ", Html.LinkOut(edit, "Edit this fact")) : null)));
    }
}
