using System.Text;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Tests.Provenance;

public sealed class CanonicalCompositionTests
{
    [Theory]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("\u212A\u2126\u212B", "K\u03A9\u00C5")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("\u1100\u1161\u11A8", "\uAC01")]
    [InlineData("\uAC00\u11A8\u1100\u1161", "\uAC01\uAC00")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("a\u0315\u0300\u05AE\u0301b", "\u00E0\u05AE\u0301\u0315b")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165")]
    public void TextsAreComposed(string text, string composed) => CanonicalComposition.Of(text).ShouldBe(composed);

    // Unicode never changes these once a character is assigned, so a platform with newer tables agrees about all that ours have.
    // In invariant globalization mode the platform composes nothing, and only the cases above speak.
    [Fact]
    public void EveryCharacterOfTheTablesIsComposedAsThePlatformComposesIt()
    {
        if ("e\u0301".Normalize(NormalizationForm.FormC) != "\u00E9")
        {
            return;
        }

        var characters = Decomposed().Concat(Classed()).Concat(Enumerable.Range(0xAC00, 11_172)).ToArray();
        characters.Length.ShouldBeGreaterThan(14_000);
        foreach (var character in characters)
        {
            var text = char.ConvertFromUtf32(character);
            foreach (var whole in new[] { text, "a\u0323" + text + "\u0301", text.Normalize(NormalizationForm.FormD) + "\u0327\u0300" })
            {
                CanonicalComposition.Of(whole).ShouldBe(whole.Normalize(NormalizationForm.FormC), character.ToString("X"));
            }
        }
    }

    [Fact]
    public void AMillionMarksAreOrderedInReasonableTime() =>
        CanonicalComposition.Of("a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 500_000))).Length.ShouldBe(1_000_000);

    private static IEnumerable<int> Decomposed() =>
        Entries(CanonicalTables.Decompositions).Select(static entry => Convert.ToInt32(entry.TrimStart('!').Split(':')[0], 16));

    private static IEnumerable<int> Classed() => Entries(CanonicalTables.CombiningClasses).SelectMany(static entry =>
    {
        var range = Array.ConvertAll(entry.Split(':')[0].Split('-'), static text => Convert.ToInt32(text, 16));
        return Enumerable.Range(range[0], range[^1] - range[0] + 1);
    });

    private static string[] Entries(string table) => table.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
