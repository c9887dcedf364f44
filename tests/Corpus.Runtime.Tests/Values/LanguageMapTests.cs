namespace Corpus.Runtime.Tests.Values;

public sealed class LanguageMapTests
{
    private static readonly LanguageMap Map = Of(("fa", "پل"), ("de", "Brücke"), ("de-CH", "Brugg"), ("zh-Hant", "橋"), ("pt-BR", "ponte"));

    [Theory]
    [InlineData("de", "Brücke")]
    [InlineData("DE", "Brücke")]
    [InlineData("de-AT", "Brücke")]
    [InlineData("de-ch", "Brugg")]
    [InlineData("de-CH-1996", "Brugg")]
    [InlineData("de-Latn-CH", "Brücke")]
    [InlineData("de-x-private", "Brücke")]
    [InlineData("fa-IR", "پل")]
    [InlineData("zh-Hant-TW", "橋")]
    [InlineData("zh-TW", null)]
    [InlineData("zh", null)]
    [InlineData("pt", null)]
    [InlineData("pt-PT", null)]
    [InlineData("d", null)]
    [InlineData("den", null)]
    [InlineData("-", null)]
    [InlineData("-de", null)]
    [InlineData("de-", "Brücke")]
    [InlineData("", null)]
    public void ATextIsFoundInALanguageOrAMoreGeneralOne(string language, string? expected)
    {
        Map.Find(language).ShouldBe(expected);
        Map.ContainsKey(language).ShouldBe(expected is not null);
        Map.TryGetValue(language, out var text).ShouldBe(expected is not null);
        text.ShouldBe(expected);
        if (expected is not null)
        {
            Map[language].ShouldBe(expected);
        }
        else
        {
            Should.Throw<KeyNotFoundException>(() => Map[language]).Message.ShouldContain("de, de-CH, fa, pt-BR, zh-Hant");
        }
    }

    [Fact]
    public void ItIsInTheOrderOfTheTags()
    {
        Map.Keys.ShouldBe(["de", "de-CH", "fa", "pt-BR", "zh-Hant"]);
        Map.Select(static item => item.Value).ShouldBe(Map.Values);
        Map.Count.ShouldBe(5);
        Map.ToString().ShouldBe("{de: Brücke, de-CH: Brugg, fa: پل, pt-BR: ponte, zh-Hant: 橋}");
        LanguageMap.Empty.ToString().ShouldBe("{}");
    }

    [Fact]
    public void TwoThatSayTheSameAreEqualWhateverTheirOrderAndLetters()
    {
        var same = Of(("DE", "Brücke"), ("fr", "pont"));
        var other = Of(("fr", "pont"), ("de", "Brücke"));

        (same == other).ShouldBeTrue();
        same.Equals((object)other).ShouldBeTrue();
        same.GetHashCode().ShouldBe(other.GetHashCode());
        (same != Of(("fr", "pont"))).ShouldBeTrue();
        (same != Of(("fr", "pont"), ("de", "brücke"))).ShouldBeTrue();
        (same != Of(("fr", "pont"), ("nl", "Brücke"))).ShouldBeTrue();
        (same == null).ShouldBeFalse();
        ((LanguageMap?)null == null).ShouldBeTrue();
        Of().ShouldBeSameAs(LanguageMap.Empty);
    }

    [Fact]
    public void ATagIsThereOnce()
    {
        Should.Throw<ArgumentException>(static () => Of(("de", "a"), ("fr", "b"), ("De", "c"))).Message.ShouldContain("there twice");
        Should.Throw<ArgumentNullException>(static () => Of(("de", null!)));
        Should.Throw<ArgumentNullException>(static () => Of((null!, "a")));
        Should.Throw<ArgumentNullException>(static () => LanguageMap.Create(null!));
        Should.Throw<ArgumentNullException>(static () => Map.Find(null!));
    }

    [Fact]
    public void WhatItWasMadeOfCanChangeWithoutIt()
    {
        var items = new[] { new KeyValuePair<string, string>("de", "Brücke") };
        var map = LanguageMap.Create(items);
        items[0] = new("fr", "pont");

        map.Keys.ShouldBe(["de"]);
    }

    private static LanguageMap Of(params (string Language, string Text)[] items) =>
        LanguageMap.Create(items.Select(static item => new KeyValuePair<string, string>(item.Language, item.Text)));
}
