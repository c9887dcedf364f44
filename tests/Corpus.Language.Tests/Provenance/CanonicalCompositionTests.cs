using System.Globalization;
using System.Text;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Tests.Provenance;

public sealed class CanonicalCompositionTests
{
    private const string Digest = "9ab54c121c87aa218462445cf58d59d02886eeebe9982d53e159213e639f30f7";

    private static readonly bool IsInvariant = AppContext.TryGetSwitch("System.Globalization.Invariant", out var isInvariant) && isInvariant
        || Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true";

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

    /// <summary>
    /// Of every character there is, alone and among marks. The digest was taken where the platform composed them all the same, but for eight marks
    /// of Unicode 15 that our tables do not know; Unicode never changes what is assigned. So an entry that is lost is found everywhere, also where
    /// the platform composes nothing or knows more.
    /// </summary>
    [Fact]
    public void EveryCharacterIsComposedAsUnicodeHasIt() => TextDigest.Sha256(string.Concat(Among(Characters, CanonicalComposition.Of))).ShouldBe(Digest);

    /// <summary>What our tables have, the platform has too; which character differs where the digest does.</summary>
    [Fact]
    public void WhatTheTablesHaveThePlatformComposesTheSame()
    {
        // In invariant globalization mode it composes nothing, which is the reason for tables of our own; anywhere else it must compose.
        ("e\u0301".Normalize(NormalizationForm.FormC) == "\u00E9").ShouldBe(!IsInvariant);
        var known = Decomposed().Concat(Classed()).Concat(Enumerable.Range(0xAC00, 11_172)).ToArray();
        known.Length.ShouldBeGreaterThan(14_000);

        known.Zip(
            Among(known, CanonicalComposition.Of), Among(known, text => IsInvariant ? CanonicalComposition.Of(text) : text.Normalize(NormalizationForm.FormC)))
            .Where(static character => character.Second != character.Third)
            .Select(static character => character.First.ToString("X", CultureInfo.InvariantCulture))
            .ShouldBeEmpty();
    }

    [Fact]
    public void AMillionMarksAreOrderedInReasonableTime() =>
        CanonicalComposition.Of("a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 500_000))).Length.ShouldBe(1_000_000);

    private static IEnumerable<string> Among(IEnumerable<int> characters, Func<string, string> compose) =>
        characters.Select(char.ConvertFromUtf32).Select(text => compose(text) + compose("a\u0323" + text + "\u0301") + compose(text + "\u0327\u0300"));

    /// <summary>All of planes 0 to 2 but halves of pairs; in the others nothing composes.</summary>
    private static IEnumerable<int> Characters =>
        Enumerable.Range(1, 0x2FFFF)
        .Where(static character => character is (< 0xD800 or > 0xDFFF) && (character & 0xFFFE) != 0xFFFE && character is not (>= 0xFDD0 and <= 0xFDEF));

    private static IEnumerable<int> Decomposed() =>
        Entries(CanonicalTables.Decompositions).Select(static entry => Convert.ToInt32(entry.TrimStart('!').Split(':')[0], 16));

    private static IEnumerable<int> Classed() => Entries(CanonicalTables.CombiningClasses).SelectMany(static entry =>
    {
        var range = Array.ConvertAll(entry.Split(':')[0].Split('-'), static text => Convert.ToInt32(text, 16));
        return Enumerable.Range(range[0], range[^1] - range[0] + 1);
    });

    private static string[] Entries(string table) => table.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
