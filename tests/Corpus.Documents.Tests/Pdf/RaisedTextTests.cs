using System.Text;
using Corpus.Documents.Pdf;

namespace Corpus.Documents.Tests.Pdf;

public sealed class RaisedTextTests
{
    [Theory]
    [InlineData("the treaty", "1", null, "the treaty 1")]
    [InlineData("the treaty.", "12", null, "the treaty. 12")]
    [InlineData("the treaty", "*", ",", "the treaty *")]
    [InlineData("10", "6", null, "10⁶")]
    [InlineData("12 km", "2", null, "12 km²")]
    [InlineData("5 m s", "−1", null, "5 m s⁻¹")]
    [InlineData("what he came in", "3", null, "what he came in 3")]
    [InlineData("R", "2", null, "R²")]
    [InlineData("the 20", "th", null, "the 20th")]
    [InlineData("le 19", "e", null, "le 19e")]
    [InlineData("M", "me", null, "Mme")]
    [InlineData("1,234", "a", null, "1,234 a")]
    [InlineData("as said", "[3]", null, "as said[3]")]
    [InlineData("", "1", "See", "1 ")]
    public void MarksAreSetApartAndExponentsAreNot(string before, string raised, string? next, string expected)
    {
        var text = new StringBuilder(before);

        RaisedText.Append(text, raised, next);

        text.ToString().ShouldBe(expected);
    }
}
