using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Quotes;

namespace Corpus.Language.Tests.Provenance;

/// <summary>Quotes as long as they may be, made of one word again and again: nothing throws, and nothing takes forever.</summary>
public sealed class HostileNumbersTests
{
    public static TheoryData<string> Words =>
    [
        "5 ", "5, ", "5-", "5/", "5:", "5.", "five ", "five-", "one ", "twenty ", "hundred ", "a ", "a hundred ", "million ", "5 million ", "dozen ", "5 dozen ",
        "half ", "half a ", "half of ", "and a half ", "5 and a half ", "5 1/2 ", "\u00BD ", "point five ", "five point five ", "point ", "1.234 567 ", "567 ",
        "10^6 ", "10^", "10 to the ", "\u00D7 10", "5\u00B7", "5x", "5 \u00D7 ", "minus ", "-5 ", "\u00B15 ", "5 \u00B1 ", "(5) ", "5(5)", "[5] ", "Article ",
        "Articles 5 ", "Articles 5, ", "No. ", "\u00A7 5 ", "5 or ", "5 to ", "between 5 and ", "from 5 to ", "one by ", "one day ", "one in ", "twice ", "the ",
        "5 below zero ", "Name ", "Name 5 ", "Seven ", "in thousands ", "(thousand ", "call 5 ", "5k\u20AC ", "\u20AC5m ", "lakh ", "5 lakh ", "1e400 ", "9",
        "0", "5 million 5 thousand ", "five million five thousand ",
    ];

    [Theory]
    [MemberData(nameof(Words))]
    public void OneWordAgainAndAgainIsRead(string word)
    {
        var quote = string.Concat(Enumerable.Repeat(word, QuoteLimits.ValueCharacters / word.Length));
        var numbers = NumberReader.ReadAll(QuotePieces.Of(quote), QuoteLanguage.English);

        (numbers.Certain.Count + numbers.Doubtful.Count).ShouldBeLessThan(3 * quote.Length);
    }
}
