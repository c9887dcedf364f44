using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Provenance.Context;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Quotes;
using Corpus.Workspace.Passages;

namespace Corpus.Workspace.Proposals;

/// <summary>A quote of a proposal where its document has it, and where it prints the values.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="Words">Where its words stand.</param>
/// <param name="Matches">How often the document has it.</param>
/// <param name="Sentences">The document.</param>
/// <param name="Values">Where values are printed; the whole quote where that is not known.</param>
/// <param name="Tag">The language of the quote.</param>
internal sealed record CitedPassage(
    string Quote, WordRange Words, int Matches, DocumentSentences Sentences, IReadOnlyList<WordRange> Values, string? Tag)
{
    public QuoteLanguage Language => QuoteLanguage.FromTag(Tag);

    public bool IsEnglish => Language.Code == "en";

    /// <summary>The passage of a citation; null where it is not proved by a text.</summary>
    public static CitedPassage? Of(Linkage linkage, TracedCitation traced)
    {
        if (linkage.Source(traced.Citation.Source) is not { Evidence: DocumentText document } source
            || document.Prove(new Quotation(traced.Citation.Quote, traced.Citation.Prefix, traced.Citation.Suffix)) is not { IsProved: true } proof
            || proof.Position is not { } first)
        {
            return null;
        }

        var words = new WordRange(first, proof.Words);
        var values = traced.Places.Select(place => new WordRange(first + place.First, place.End - place.First)).DefaultIfEmpty(words);
        var tag = source.Model.QuoteLanguage;
        return new CitedPassage(traced.Citation.Quote, words, proof.MatchCount, DocumentSentences.Of(document, tag), [.. values], tag);
    }

    /// <summary>The sentence that a value is in.</summary>
    public WordRange SentenceOf(WordRange value) => Sentences[Sentences.Of(value.First)];

    /// <summary>The words around a value with no comma, semicolon, colon, dash or parenthesis between.</summary>
    public WordRange RunOf(WordRange value)
    {
        var (first, end) = (value.First, value.End);
        var sentence = SentenceOf(value);
        while (first > sentence.First && Sentences.Context.Before(first) == ContextJoint.None)
        {
            first--;
        }

        while (end < sentence.End && Sentences.Context.Behind(end - 1) == ContextJoint.None)
        {
            end++;
        }

        return new WordRange(first, end - first);
    }
}
