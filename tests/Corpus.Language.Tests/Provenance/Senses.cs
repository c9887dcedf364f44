using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Tests.Provenance;

/// <summary>What a quote says of a number that it prints.</summary>
internal static class Senses
{
    public static FoundComparator? Of(string quote, decimal value, QuoteLanguage? said = null)
    {
        var language = said ?? QuoteLanguage.English;
        var pieces = QuotePieces.Of(quote);
        var numbers = NumberReader.Read(pieces, language ?? QuoteLanguage.English);
        var senses = NumberSenses.Read(pieces, numbers, language ?? QuoteLanguage.English);
        return numbers.Where(number => number.Value.Equals(ExactNumber.Of(value))).Select(number => senses.At(number.First) ?? senses.Either(number.First))
            .FirstOrDefault();
    }
}
