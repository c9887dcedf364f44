using System.Globalization;
using System.Text;
using Corpus.Runtime;
using Corpus.Site.Model;
using Corpus.Site.Tests.Support;

namespace Corpus.Site.Tests;

public sealed class SiteTests
{
    private static readonly Dictionary<string, Lazy<MadeSite>> Sites = new()
    {
        ["first"] = new(static () => new MadeSite(Corpora.First)),
        ["starter"] = new(static () => new MadeSite(Corpora.Starter)),
        ["hostile"] = new(static () => new MadeSite(Corpora.Hostile)),
    };

    public static TheoryData<string> Names => [.. Sites.Keys];

    private static MadeSite First => Sites["first"].Value;

    private static MadeSite Starter => Sites["starter"].Value;

    private static MadeSite Hostile => Sites["hostile"].Value;

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryLinkLeadsSomewhere(string name) => Sites[name].Value.DeadLinks().ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void NoNameIsGivenTwiceOnAPage(string name)
    {
        foreach (var (path, page) in Sites[name].Value.Pages)
        {
            page.QuerySelectorAll("[id]").GroupBy(static element => element.Id).Where(static same => same.Count() > 1).Select(same => $"{path}: {same.Key}")
                .ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AllPagesInOneFileLeadToEachOther(string name)
    {
        var model = name switch { "first" => Corpora.First, "starter" => Corpora.Starter, _ => Corpora.Hostile };
        var single = new MadeSite(model.With(model.Options with { IsSingleFile = true }));

        single.Files.Keys.ShouldBe(["index.html"]);
        single.DeadLinks().ShouldBeEmpty();
        single.Pages["index.html"].QuerySelectorAll("[id]").GroupBy(static element => element.Id).Where(static same => same.Count() > 1)
            .Select(static same => same.Key).ShouldBeEmpty();
        single.Pages["index.html"].QuerySelectorAll("[src], link[rel=stylesheet]").ShouldBeEmpty();
    }

    [Fact]
    public void AFactSaysWhatProvesItPointByPoint()
    {
        var page = First.TextOf("facts/treaty/term-years.html");

        page.ShouldContain("Term years How long it runs. Treaty.termYears 20 years");
        page.ShouldContain("“20-year strategic partnership treaty”");
        page.ShouldContain("word 10 · found word for word, proved by its fingerprint");
        page.ShouldContain("✓ Value printed: 20 ✓ Unit printed: year");
        page.ShouldContain("Treaty.Facts.TermYears");
        page.ShouldContain("curated/treaty.yaml:92");
        First.Pages["facts/treaty/term-years.html"].QuerySelectorAll(".copy code")[3].TextContent.ShouldStartWith("termYears:\n  value: 20\n  citations:\n");
    }

    [Fact]
    public void ClaimsOfADisputeStandSideBySideWithTheirQuotes()
    {
        var disputed = Corpora.First.Disputed.First();
        var page = First.Pages[disputed.Place.Page + ".html"];

        page.QuerySelectorAll(".claims > .claim").Length.ShouldBe(disputed.Fact.Claims.Count);
        page.QuerySelectorAll(".claims > .claim").ShouldAllBe(static claim => claim.QuerySelector("blockquote") != null && claim.QuerySelector(".who") != null);
        First.Pages[$"entities/{disputed.Place.Page.Split('/')[1]}.html"].QuerySelectorAll(".claims > .claim").ShouldNotBeEmpty();
    }

    [Fact]
    public void AnEntityNamesTheFactsThatReferToIt() =>
        First.Pages["entities/iran.html"].QuerySelectorAll("section").Last()
            .TextContent.ShouldContain("Treaty on the comprehensive strategic partnership: parties");

    [Fact]
    public void TheTextOfASourceIsShownOnlyWhereItMayBe()
    {
        var closed = new MadeSite(Corpora.Starter.With(SiteOptions.Default));

        closed.Files.Values.ShouldAllBe(static content => !content.Contains("Bicycles cross", StringComparison.Ordinal));
        closed.TextOf("sources/harbour-report.html").ShouldContain("it is not shown");
        closed.TextOf("sources/harbour-report.html").ShouldContain("“opened on 4 May 2021”");
        Starter.TextOf("sources/harbour-report.html").ShouldContain("Bicycles cross free of charge.");
    }

    [Fact]
    public void QuotesAreMarkedInTheTextAndLeadToTheirFacts()
    {
        var page = Starter.Pages["sources/harbour-report.html"];

        page.QuerySelectorAll("mark").Select(static mark => mark.TextContent).ShouldBe(
            ["opened on 4 May 2021", "It is 1,250 metres long", "The toll was 2 euros until 2023", "3 euros since 2024"]);
        page.QuerySelectorAll(".text .note").Select(static link => link.GetAttribute("href")).ShouldBe(
        [
            "../facts/harbour-bridge/opened-on.html", "../facts/harbour-bridge/length-metres.html", "../facts/harbour-bridge/toll-euros.html",
            "../facts/harbour-bridge/toll-euros.html",
        ]);
        Starter.TextOf("facts/harbour-bridge/length-metres.html").ShouldContain("It is 1,250 metres long , and up to 60 vehicles a minute cross it.");
    }

    [Fact]
    public void AComputedFactShowsItsFormulaAndInputs() =>
        Starter.TextOf("facts/harbour-bridge/length-kilometres.html")
            .ShouldContain("How it is computed lengthMetres From: The harbour bridge: length metres = 1250 metres");

    [Fact]
    public void AQuoteThatIsWrittenFromTheRightIsSetSo()
    {
        var quote = Hostile.Pages["facts/_nul/name.html"].QuerySelector("blockquote")!;

        quote.GetAttribute("lang").ShouldBe("fa");
        quote.GetAttribute("dir").ShouldBe("rtl");
        Hostile.Pages["sources/persian.html"].QuerySelector(".text")!.GetAttribute("dir").ShouldBe("rtl");
        Hostile.TextOf("sources/persian.html").ShouldContain("می\u200Cگویند");
    }

    [Fact]
    public void NothingThatACorpusHoldsRuns()
    {
        foreach (var (path, page) in Hostile.Pages)
        {
            page.QuerySelectorAll("iframe, object, embed, base, img, style").ShouldBeEmpty(path);
            page.QuerySelectorAll("script").Select(static script => script.GetAttribute("src") + script.TextContent)
                .ShouldAllBe(static script => script.EndsWith(".js", StringComparison.Ordinal) && !script.Contains(':', StringComparison.Ordinal), path);
            page.All.SelectMany(static element => element.Attributes).Where(static attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)
                || attribute.Name is "style" or "srcdoc").ShouldBeEmpty(path);
            page.QuerySelectorAll("[href], [action]").Select(static link => link.GetAttribute("href") ?? link.GetAttribute("action")!)
                .ShouldAllBe(static address => !address.Contains("javascript", StringComparison.OrdinalIgnoreCase), path);
            page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!
                .ShouldStartWith("default-src 'none'; script-src 'self'; style-src 'self'");
            Hostile.Files[path].Where(static character => character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069').ShouldBeEmpty(path);
        }

        Hostile.TextOf("facts/treaty/name.html").ShouldContain("<script>alert(1)</script> & co");
        Hostile.TextOf("entities/treaty.html").ShouldContain("turned \\u202Eround\\u202C");
        Hostile.TextOf("facts/treaty/site.html").ShouldContain("javascript:alert%28document.domain%29");
        Hostile.TextOf("sources/report.html").ShouldContain("javascript:alert(document.domain)");
    }

    [Fact]
    public void ThePolicyComesBeforeWhatItHoldsFor()
    {
        foreach (var html in Hostile.Files.Where(static file => file.Key.EndsWith(".html", StringComparison.Ordinal)).Select(static file => file.Value))
        {
            html.IndexOf("Content-Security-Policy", StringComparison.Ordinal).ShouldBeLessThan(html.IndexOf("<link", StringComparison.Ordinal));
            html.IndexOf("Content-Security-Policy", StringComparison.Ordinal).ShouldBeLessThan(html.IndexOf("<script", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void TheSameCorpusGivesTheSameBytes(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var texts = HostileCorpus.Texts.Reverse().ToArray();
            var again = SiteMaker.Files(Corpora.Model(texts, Corpora.Hostile.Options)).ToArray();
            again.Select(static file => file.Path).ShouldBe(Hostile.Files.Keys);
            again.ShouldAllBe(static file => file.Content == Hostile.Files[file.Path] && !file.Content.Contains('\r'));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void NoPageIsLargeHoweverLargeTheCorpusIs()
    {
        var site = new MadeSite(Corpora.Model(Corpora.Large(3_000), SiteOptions.Default));

        site.Pages.Keys.Select(path => (Path: path, Bytes: Encoding.UTF8.GetByteCount(site.Files[path])))
            .Where(static page => page.Bytes > 200_000).ShouldBeEmpty();
        site.DeadLinks().ShouldBeEmpty();
        site.Pages.ShouldContainKey("entities/bridge1--references-2.html");
        site.Pages.Where(static page => page.Key.StartsWith("sources/report", StringComparison.Ordinal))
            .SelectMany(static page => page.Value.QuerySelectorAll("blockquote"))
            .Count().ShouldBe(3_000);
    }

    [Fact]
    public void PagesSayWhereTheyAreKnownAndWhereTheyAreEdited()
    {
        var site = new MadeSite(Corpora.Starter.With(SiteOptions.Default with
        {
            BaseUrl = Addresses.Address.Outside("https://example.org/bridges/"),
            EditUrl = "https://example.org/edit/{path}#L{line}",
        }));

        var page = site.Pages["facts/harbour-bridge/opened-on.html"];
        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe("https://example.org/bridges/facts/harbour-bridge/opened-on.html");
        page.QuerySelectorAll("a.out").Select(static link => link.GetAttribute("href")).ShouldBe(["https://example.org/edit/curated/bridges.yaml#L13"]);
        page.QuerySelector("main")!.TextContent.ShouldContain("https://example.org/bridges/facts/harbour-bridge/opened-on.html");
    }

    [Fact]
    public void WhatIsDueForReviewIsSaidWhereTheDayIsKnown()
    {
        Hostile.TextOf("facts/treaty/count.html").ShouldContain("review by January 1, 2030");
        new MadeSite(Corpora.Hostile.With(Corpora.Hostile.Options with { Today = EdtfDate.Parse("2030-01-02") })).TextOf("lists/review.html")
            .ShouldContain("review due January 1, 2030");
    }

    [Fact]
    public void NumbersAndComparatorsAreWords() =>
        Hostile.TextOf("facts/treaty/count.html").ShouldContain("at most 1 200 000 person");
}
