using Corpus.Language.Model;
using Corpus.Site.Addresses;
using Corpus.Site.Markup;
using Corpus.Site.Model;
using Corpus.Site.Words;

namespace Corpus.Site.Pages;

/// <summary>Quotes of one fact: in their passages where those may be shown, and with what came of each point.</summary>
/// <param name="view">The page.</param>
/// <param name="proof">What came of the points.</param>
/// <param name="passages">Where quotes are in texts that are shown.</param>
internal sealed class CitationView(View view, FactProof proof, SourcePassages passages)
{
    public Node Citation(CitationModel citation)
    {
        var passage = passages.Of(citation);
        return Element.Of("figure", Html.Class("citation"),
            Quote(citation, passage),
            Element.Of("figcaption", Where(citation, passage)),
            citation.Reading is { } reading
                ? Element.Of("p", Html.Class("reading"), Element.Of("strong", "Read as: "), View.Text(reading, View.LongText)) : null,
            Points(citation));
    }

    /// <summary>The quote alone, in quotation marks.</summary>
    public static Element PlainQuote(CitationModel citation) => Element.Of("blockquote",
        View.Language(citation.Language), View.Direction(citation.Language),
        Element.Of("p", "“", View.Text(citation.Quote, citation.Language), "”"));

    /// <summary>Where the quote is: source, page and word.</summary>
    public Node Where(CitationModel citation, LocatedQuote? passage)
    {
        var source = passage is null ? view.SourceLink(citation.Source)
            : Html.Link(view.Links.To(SitePaths.Source(citation.Source).At(passage.Anchor)), View.Text(view.Model.TitleOf(citation.Source)));
        var word = citation.Position is { } position ? " · word " + Counting.Number(position + 1) : "";
        return Html.All(source, citation.PagesInWords + word + " · " + ProofWords(citation));
    }

    private static string ProofWords(CitationModel citation) => citation.Evidence switch
    {
        EvidenceKind.None => "not proved",
        var evidence => (citation.Grade == QuoteGrade.Exact ? "found word for word"
            : citation.Grade == QuoteGrade.Folded ? "found but for its typography" : "not proved")
            + (evidence == EvidenceKind.Text ? " in its text" : ", proved by its fingerprint"),
    };

    private static Element Quote(CitationModel citation, LocatedQuote? located)
    {
        if (located?.Passage is not { } passage)
        {
            return PlainQuote(citation);
        }

        var language = citation.Language;
        return Element.Of("blockquote", View.Language(language), View.Direction(language),
            Element.Of("p",
                Around(passage.Before + passage.Lead, language, keepsEnd: true),
                Element.Of("mark", View.Text(passage.Quote, language)),
                Around(passage.Tail + passage.After, language, keepsEnd: false)));
    }

    /// <summary>What stands around a quote; where that is long, what is nearest to it.</summary>
    private static Element? Around(string text, string language, bool keepsEnd)
    {
        const int Longest = 600;
        var shown = text.Length <= Longest ? text : keepsEnd ? "… " + text[^Longest..] : text[..Longest] + " …";
        return shown.Length == 0 ? null : Element.Of("span", Html.Class("around"), View.Text(shown, language));
    }

    private Element? Points(CitationModel citation)
    {
        var notes = proof.NotesOf(citation).Where(static note => note.State != PointState.None).Distinct().ToArray();
        // What is said with the words that decided it need not be said without them.
        var items = notes.Where(note => note.Words is not null
                || !notes.Any(other => other.Point == note.Point && other.State == note.State && other.Words is not null))
            .Select(static note => Element.Of("li",
            Element.Of("span", Html.Class("sign " + Tone(PointWords.Tone(note.State))), Html.Attribute("aria-hidden", "true"), PointWords.Sign(note.State)),
            Element.Of("span", Html.Class("name"), PointWords.Name(note.Point)),
            Element.Of("span", PointWords.Outcome(note.Point, note.State), note.Words is null ? null : ": ",
                note.Words is { } words ? Element.Of("span", Html.Class("words"), View.Text(words)) : null))).ToArray();
        return items.Length == 0 ? null : Element.Of("ul", [Html.Class("points"), .. items]);
    }

    public static string Tone(SignTone tone) => tone switch { SignTone.Good => "good", SignTone.Bad => "bad", _ => "warn" };
}
