using Corpus.Language.Binding;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;
using Corpus.Workspace.Passages;
using Corpus.Workspace.Snapshots;

namespace Corpus.Workspace.Proposals;

/// <summary>
/// Whether the passages of a proposal speak of its entity. A quote need not name it; but its sentence does, or, where that names nothing of the kind, one of the sentences
/// just before. Where a sentence names two of a kind, the one nearest before the quote's end is the one it speaks of. That is a rule of thumb, and so it refuses where it is not sure.
/// </summary>
internal static class SubjectCheck
{
    /// <summary>How many sentences back a name is looked for: further back, a pronoun means something else.</summary>
    private const int Back = 3;

    public static IEnumerable<string> Of(CorpusSnapshot snapshot, EntityEntry entity, FactProposal proposal)
    {
        var others = snapshot.Linkage.Entities.Where(known => known.Id != entity.Id && known.TypeName is not null && AreOfOneKind(snapshot.Linkage, known, entity)).ToArray();
        foreach (var citation in proposal.Citations)
        {
            var source = snapshot.Linkage.Source(citation.Source)!;
            var document = (DocumentText)source.Evidence!;
            var proof = document.Prove(new Quotation(citation.Quote, citation.Prefix, citation.Suffix));
            if (proof is not { IsProved: true, Position: { } position })
            {
                continue;
            }

            var sentences = DocumentSentences.Of(document, source.Model.QuoteLanguage);
            var code = QuoteLanguage.FromTag(source.Model.QuoteLanguage).Code;
            if (Named(sentences, new WordRange(position, proof.Words), [.. entity.NamesIn(code).Select(static name => name.Text)], others, code) is { } problem)
            {
                yield return $"“{citation.Quote}”: {problem}";
            }
        }
    }

    private static string? Named(DocumentSentences sentences, WordRange quote, string[] names, EntityEntry[] others, string code)
    {
        var last = sentences.Of(quote.End - 1);
        for (var sentence = last; sentence >= Math.Max(0, last - Back); sentence--)
        {
            var words = sentences[sentence];
            var end = sentence == last ? quote.End : words.End;
            var own = LastOf(sentences.Text, words, end, names);
            var other = others.Select(known => (known.Id, At: LastOf(sentences.Text, words, end, [.. known.NamesIn(code).Select(static name => name.Text)])))
                .Where(static known => known.At >= 0).OrderByDescending(static known => known.At).FirstOrDefault();
            if (own >= 0 || other.Id is not null)
            {
                return other.Id is null || own >= other.At ? null : $"the passage seems to speak of `{other.Id}`; quote one that names this entity nearer to the value";
            }

            // Behind the quote, in its own sentence: “…, said of the bridge”.
            if (sentence == last && LastOf(sentences.Text, words, words.End, names) >= 0)
            {
                return null;
            }
        }

        return $"neither its sentence nor the {Back} before it name the entity by its label or an alias; quote a passage that does";
    }

    /// <summary>Where the last of some names begins among the words of a sentence up to an end; -1 where none is there.</summary>
    private static int LastOf(FoldedText text, WordRange sentence, int end, string[] names)
    {
        var found = -1;
        foreach (var name in names)
        {
            var folded = FoldedText.Of(name);
            for (var word = end - folded.Count; folded.Count > 0 && word >= sentence.First; word--)
            {
                if (Stands(text, word, folded))
                {
                    found = Math.Max(found, word + folded.Count);
                    break;
                }
            }
        }

        return found;
    }

    private static bool Stands(FoldedText text, int word, FoldedText name)
    {
        for (var index = 0; index < name.Count; index++)
        {
            var (there, asked) = (text.Word(word + index), name.Word(index));
            // The first letter of a sentence is a capital, and names have a possessive ending.
            if (!string.Equals(there, asked, StringComparison.OrdinalIgnoreCase) && !string.Equals(there, asked + "'s", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreOfOneKind(Linkage linkage, EntityEntry one, EntityEntry other) =>
        one.TypeName == other.TypeName || linkage.IsOrExtends(one.TypeName, other.TypeName!) || linkage.IsOrExtends(other.TypeName, one.TypeName!)
        || linkage.Type(one.TypeName!)?.Ancestors.Any(type => linkage.IsOrExtends(other.TypeName, type)) == true;
}
