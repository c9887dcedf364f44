using Corpus.Language.Model;
using Corpus.Site.Addresses;
using Corpus.Site.Markup;
using Corpus.Site.Words;

namespace Corpus.Site.Pages;

/// <summary>What the signs and words of the other pages mean.</summary>
internal static class GuidePage
{
    public static SitePage Page() => new(SitePaths.Guide, "How to read these pages", SiteSection.Guide, Html.All(
        Element.Of("h1", "How to read these pages"),
        Element.Of("p", Html.Class("lead"),
            "Each fact quotes the documents that it was taken from. "
                + "The quotes were looked up, and what they say was checked against the fact, point by point."),
        View.Section("What a fact may be",
            Terms(
                ("✓ settled", "The corpus says it in its own voice."),
                ("❝ attributed", "It holds only because somebody says so, who is named."),
                ("⚡ disputed", "Its sources do not agree. Their claims stand side by side, and the corpus prefers none."),
                ("~ possible, planned …", "Hedged: the document does not say that it is so, but that it may be, shall be, is likely to be, or would be."),
                ("∴ inferred", "Something of it is in no document, but follows. The fact says how."),
                ("= computed", "It is computed from other facts, whose quotes prove it."),
                ("⊘ superseded", "It held once; the fact says what took its place."),
                ("⟳ review by", "Somebody is to look at it again by that day."))),
        View.Section("How a quote was found",
            Terms(
                ("found word for word", "The document has the same characters in the same order."),
                ("found but for its typography", "The document has the same words; white space, quotation marks or dashes differ."),
                ("in its text", "The text of the document is part of the corpus."),
                ("proved by its fingerprint", "The text is not part of the corpus, but numbers made of its words are: "
                    + "they show that it says these words in this order, and its text cannot be read from them."),
                ("word 92, p. 3", "Where the quote begins in the document."))),
        View.Section("What is asked of a quote",
            Terms([.. Enum.GetValues<SupportPoint>().Select(static point => (PointWords.Name(point), PointWords.Question(point)))])),
        View.Section("What came of it",
            Terms([.. Enum.GetValues<PointState>().Where(static state => state != PointState.None)
                .Select(static state => ($"{PointWords.Sign(state)} {PointCounts.WordsOf(state)}", PointWords.Meaning(state)))]))))
    {
        Description = "What the signs and words on these pages mean.",
    };

    private static Element Terms(params (string Term, string Meaning)[] terms) =>
        View.Terms([.. terms.Select(static term => (term.Term, (Node?)new TextNode(term.Meaning)))]);
}
