using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Tests.Provenance;

/// <summary>A number with a scale behind it is printed twice: whole, and without the power of ten, which the unit must then have.</summary>
public sealed class LeftOutTests
{
    [Theory]
    [InlineData("40 billion litres", "40^9 40000000000^0")]
    [InlineData("€40bn", "40^9 40000000000^0")]
    [InlineData("four million seeds", "4^6 4000000^0")]
    [InlineData("two and a half billion seeds", "2.5^9 2500000000^0")]
    [InlineData("12 hundred seeds", "12^2 1200^0")]
    [InlineData("9 thousand million seeds", "9^9 9000000000^0")]
    [InlineData("4 dozen eggs", "48^0")]
    [InlineData("40 seeds", "40^0")]
    public void A_scale_is_left_out_of_the_number_before_it(string quote, string expected) =>
        Assert.Equal(
            expected,
            string.Join(" ", NumberReader.Read(QuotePieces.Of(quote), QuoteLanguage.English).Select(static number => $"{number.Value}^{number.LeftOut}")));
}
