using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Checking.Support;

/// <summary>Looks for values that are words: names, texts, states.</summary>
internal abstract class WordsRoom(StatementUnderCheck statement) : ValueRoom(statement)
{
    public override ValueAnswer Read(QuoteUnderCheck quote, int index)
    {
        var evidence = Look(quote, Statement.Values[index]);
        foreach (var place in evidence.Places)
        {
            quote.Places.Add(new(index, PieceOf(quote, place.First), PieceOf(quote, place.Last + 1)));
        }

        if (evidence.Alias is { } alias)
        {
            quote.AliasesInUse.Add(new AliasModel(OwnerOf(Statement.Values[index]), alias));
        }

        return evidence switch
        {
            { Places.Count: > 0 } => new(evidence.Alias is null ? ValueAnswerKind.Printed : ValueAnswerKind.ByAlias),
            { Doubt: null } => ValueAnswer.NotPrinted,
            { Doubt: { IsLonger: true } longer } => new(ValueAnswerKind.Uncertain) { Longer = longer.Words },
            { Doubt: var other } => new(ValueAnswerKind.Uncertain, $"has only in “{MessageText.Short(other.Words)}”"),
        };
    }

    /// <summary>Looks for one value.</summary>
    protected abstract NameEvidence Look(QuoteUnderCheck quote, string value);

    /// <summary>What a value is whose alias is printed.</summary>
    protected virtual string OwnerOf(string value) => value;

    /// <summary>The index of the first piece of a word of the passage.</summary>
    private static int PieceOf(QuoteUnderCheck quote, int word)
    {
        var (low, high) = (0, quote.Pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quote.Pieces[middle].Word < word - quote.Passage.First)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
