using System.Globalization;
using Corpus.Language.Model;
using Corpus.Language.Provenance.Quotes;
using Corpus.Workspace.Passages;

namespace Corpus.Site.Model;

/// <summary>A quote in a text that may be shown.</summary>
/// <param name="Anchor">What its place is called on the page of the source.</param>
/// <param name="Words">Its words in the document.</param>
/// <param name="Sentences">The sentences of the document.</param>
internal sealed record LocatedQuote(string Anchor, WordRange Words, DocumentSentences Sentences)
{
    /// <summary>The quote with what stands around it.</summary>
    public QuotePassage Passage => QuotePassage.Of(Sentences, Words);
}

/// <summary>Where the quotes of sources are in those texts that may be shown.</summary>
internal sealed class SourcePassages(SiteModel model)
{
    private readonly Dictionary<string, DocumentText?> _texts = new(StringComparer.Ordinal);

    /// <summary>The place of a citation; null where its text is not shown.</summary>
    public LocatedQuote? Of(CitationModel citation)
    {
        if (TextOf(citation.Source) is not { } text
            || text.Prove(new Quotation(citation.Quote, citation.Prefix, citation.Suffix)) is not { IsProved: true, Position: { } position } proof)
        {
            return null;
        }

        var words = new WordRange(position, proof.Words);
        var anchor = string.Create(CultureInfo.InvariantCulture, $"w{words.First + 1}-{words.End}");
        return new LocatedQuote(anchor, words, DocumentSentences.Of(text, model.Source(citation.Source)!.Model.QuoteLanguage));
    }

    private DocumentText? TextOf(string source)
    {
        if (!_texts.TryGetValue(source, out var text))
        {
            _texts.Add(source, text = model.Source(source) is { } entry ? model.ShownText(entry) : null);
        }

        return text;
    }
}
