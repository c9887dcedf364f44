using Corpus.Language.Model;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Checking.Support;

/// <summary>Of which words of a quote it is asked what stands around them: those that print a value.</summary>
internal static class ContextTargets
{
    /// <summary>The words, as indexes in the quote, and which value they print; none where the value is printed at no place.</summary>
    public static List<(int Index, int First, int End)> Of(StatementUnderCheck statement, QuoteUnderCheck quote)
    {
        var places = quote.Places.Count > 0 ? quote.Places : Search(statement, quote);
        return [.. places.Select(place => (place.Index, quote.Pieces[place.First].Word, quote.Pieces[place.End - 1].Word + 1))];
    }

    private static List<ValuePlace> Search(StatementUnderCheck statement, QuoteUnderCheck quote)
    {
        var found = new List<ValuePlace>();
        for (var index = 0; index < statement.Values.Count; index++)
        {
            if (statement.Datatype.Kind == DatatypeKind.Date && !statement.Datatype.IsRange)
            {
                var date = EdtfDate.Parse(statement.Values[index]).Parts;
                found.AddRange(quote.Dates
                    .Where(mention => mention.Agreeing(date) != DateParts.None)
                    .Select(mention => new ValuePlace(index, mention.First, mention.End)));
                continue;
            }

            foreach (var name in NamesOf(statement, quote, statement.Values[index]))
            {
                var words = QuotePieces.Of(name, quote.Language).ConvertAll(static piece => piece.Text).ToArray();
                for (var piece = 0; words.Length > 0 && piece + words.Length <= quote.Pieces.Count; piece++)
                {
                    if (QuotePieces.AreAt(quote.Pieces, piece, words))
                    {
                        found.Add(new(index, piece, piece + words.Length));
                    }
                }
            }
        }

        return found;
    }

    private static IEnumerable<string> NamesOf(StatementUnderCheck statement, QuoteUnderCheck quote, string value) => statement.Datatype.Kind switch
    {
        DatatypeKind.Entity => statement.Linkage.Entity(value)?.NamesIn(quote.Tag).Select(static name => name.Text) ?? [],
        DatatypeKind.Enumeration =>
            [NameWords.Of(value), .. statement.Linkage.Enumeration(statement.Datatype.Name)?.Values.FirstOrDefault(known => known.Name == value)
                ?.AliasesIn(quote.Tag) ?? []],
        DatatypeKind.Text => [value],
        _ => [],
    };
}
