using Corpus.Site.Addresses;

namespace Corpus.Site.Tests;

public sealed class SitePathsTests
{
    [Theory]
    [InlineData("Treaty", "treaty")]
    [InlineData("TermYears", "term-years")]
    [InlineData("termYears", "term-years")]
    [InlineData("TREATY", "t-r-e-a-t-y")]
    [InlineData("notes.txt", "notes.txt")]
    [InlineData("Notes.txt", "-notes.txt")]
    [InlineData("a b.txt", "a_20_b.txt")]
    [InlineData("../x", "_2e__2e__2f_x")]
    [InlineData("Con", "_con")]
    [InlineData("con.txt", "_con.txt")]
    public void AnAddressIsMadeOfSmallLettersAndOfNothingThatAFileSystemMinds(string name, string slug) => SitePaths.Slug(name).ShouldBe(slug);

    [Fact]
    public void NamesThatDifferInCaseAloneHaveAddressesThatDifferInMore()
    {
        string[] names = ["Treaty", "TREATY", "TreatY", "TReaty", "a.txt", "A.txt", "a.TXT", new string('x', 100) + ".txt", new string('x', 101) + ".txt"];

        names.Select(SitePaths.Slug).Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(names.Length);
    }

    [Fact]
    public void LinksAreRelative()
    {
        var links = new SiteLinks("facts/treaty/term-years", isSingle: false);

        links.To(SitePaths.Entity("Treaty")).Text.ShouldBe("../../entities/treaty.html");
        links.To(SitePaths.Fact("Treaty.termYears").At("c1")).Text.ShouldBe("#c1");
        links.ToFile("site.css").Text.ShouldBe("../../site.css");
    }

    [Fact]
    public void InASingleFileEachPlaceIsAnAnchor()
    {
        var links = new SiteLinks("facts/treaty/term-years", isSingle: true);

        links.To(SitePaths.Entity("Treaty")).Text.ShouldBe("#entities/treaty");
        links.To(SitePaths.Fact("Treaty.termYears").At("c1")).Text.ShouldBe("#" + links.Id("c1"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("https://example.org/\u202Ex")]
    [InlineData("https:\\example.org")]
    [InlineData("https:")]
    [InlineData("//example.org")]
    [InlineData("https://example.org/a b")]
    public void WhatIsNoAddressOfTheWebOrOfMailIsNone(string text) => (Address.Outside(text)?.Text).ShouldBeNull();

    [Theory]
    [InlineData("https://example.org/a?b=c&d=e#f")]
    [InlineData("mailto:a@example.org")]
    public void AddressesOfTheWebAndOfMailAre(string text) => Address.Outside(text)!.Value.Text.ShouldBe(text);
}
