using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Corpus.Site.Pages;
using Corpus.Site.Search;
using Corpus.Site.Tests.Support;

namespace Corpus.Site.Tests.Search;

public sealed class SearchIndexTests
{
    [Fact]
    public void AnIndexIsAScriptThatSetsDataAndNothingElse()
    {
        var script = SearchIndex.Of(Corpora.Hostile);

        script.ShouldAllBe(static character => character != '<' && character != '\u2028' && character != '\u202E');
        var data = Read(script);
        data.GetProperty("entries").EnumerateArray().Select(static entry => entry[1].GetString()).ShouldContain("<img src=x onerror=alert(1)>");
        data.GetProperty("quotes").EnumerateArray().Select(static quote => quote.GetString())
            .ShouldContain("It calls itself <script>alert(1)</script> & co in all its letters");
    }

    [Fact]
    public void EverythingIsInTheIndexOnce()
    {
        var model = Corpora.First;
        var data = Read(SearchIndex.Of(model));

        data.GetProperty("entries").EnumerateArray().Count(static entry => entry[0].GetString() == "entity").ShouldBe(model.Entities.Count);
        data.GetProperty("entries").EnumerateArray().Count(static entry => entry[0].GetString() == "fact").ShouldBe(model.Facts.Count);
        data.GetProperty("sources").GetArrayLength().ShouldBe(model.Sources.Count);
        var quotes = data.GetProperty("quotes").EnumerateArray().Select(static quote => quote.GetString()).ToArray();
        quotes.Distinct().Count().ShouldBe(quotes.Length);
        data.GetProperty("partial").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public void TheStatusOfAFactIsInTheIndex()
    {
        var disputed = Corpora.First.Disputed.First();

        var entry = Read(SearchIndex.Of(Corpora.First)).GetProperty("entries").EnumerateArray()
            .Single(entry => entry[3].GetString() == disputed.Place.Page + ".html");

        (entry[7].GetInt32() & 0b111).ShouldBe(0b100);
    }

    [Fact]
    public void AnIndexOfTenThousandFactsIsAFewMegabytes() =>
        Encoding.UTF8.GetByteCount(SearchIndex.Of(Corpora.Model(Corpora.Large(10_000), Site.Model.SiteOptions.Default))).ShouldBeLessThan(3_000_000);

    [Fact]
    public void TheLibraryOfTheSearchIsTheOneThatWasLookedAt()
    {
        var script = SiteAssets.Read("minisearch.js");

        script.ShouldStartWith("/*!\n * MiniSearch 7.2.0, ");
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(script))).ShouldBe("bec7232eef3925ddffe1c17c6aac190a974087a888ead658479cd84604994e3f");
    }

    private static JsonElement Read(string script) => JsonDocument.Parse(script["var corpusSearch = ".Length..].TrimEnd()[..^1]).RootElement;
}
