using System.Text;

namespace Corpus.Documents.Tests;

public sealed class HtmlFormatTests
{
    [Theory]
    [InlineData("<p>One<br>two<p>three", "One\ntwo\n\nthree\n")]
    [InlineData("<div>a<div>b</div>c</div>", "a\n\nb\n\nc\n")]
    [InlineData("<p>a <b> b</b>\n c&nbsp;d &amp; e&shy;f", "a b c d & ef\n")]
    [InlineData("<ol start=3><li>x<li value=7>y<li><p>z</p><ol type=i><li>q</ol></ol>", "3. x\n\n7. y\n\n8. z\n\ni. q\n")]
    [InlineData("<ul><li>x<li>y</ul>", "x\n\ny\n")]
    [InlineData("<ol style='list-style:none'><li>(a) x</ol>", "(a) x\n")]
    [InlineData("<pre>a  b\nc\n\nd</pre>", "a b\nc\n\nd\n")]
    [InlineData("<p>the treaty<sup><a href='#n'>1</a></sup><sup><a href='#m'>2</a></sup>, 5 km<sup>2</sup>, H<sub>2</sub>O", "the treaty 1 2, 5 km², H2O\n")]
    [InlineData("<p>the treaty<sup><a href='#n'>[1]</a></sup> says", "the treaty[1] says\n")]
    [InlineData("<p>in 10<sup><a href='#n'>3</a></sup> or 10<sup>3</sup>", "in 10 3 or 10³\n")]
    [InlineData("<p>was <del>5</del><ins>6</ins> now", "was 6 now\n")]
    [InlineData("<p>he said <q>not <q>that</q></q>", "he said “not ‘that’”\n")]
    [InlineData("<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字\nだ", "漢字だ\n")]
    [InlineData("<p>a<span hidden>b</span><span style='display: none'>c</span><span style='visibility:hidden'>d</span>e", "ae\n")]
    [InlineData("<style>.x{display:none} @media print{.y{display:none}}</style><p>a<i class=x>b</i><i class=y>c</i>", "ac\n")]
    [InlineData("<p>a<script>b</script><template>c</template><noscript>d</noscript><!-- e -->", "a\n")]
    [InlineData("<p>See<span class=sr-only>hidden words</span><span aria-hidden=true> shown</span>", "See shown\n")]
    [InlineData("<p><a href=1>One</a><a href=2>Two</a> and wor<b>ds</b>", "One Two and words\n")]
    [InlineData("<table><tr><th>Year<th>Length<tr><td>1990<td>5 km<tr><td colspan=2>both</table>", "Year\tLength\n1990\t5 km\nboth\n")]
    [InlineData("<p>before<table><tr><td>a<td>b</table>after", "before\n\na\tb\n\nafter\n")]
    [InlineData("<table><tr><td>(a)<td>ships of 300 GT or more;</table>", "(a) ships of 300 GT or more;\n")]
    [InlineData("<table role=presentation><tr><td>left<td>right</table>", "left\n\nright\n")]
    [InlineData("<table><tfoot><tr><td>sum<td>3<tbody><tr><td>a<td>1<tr><td>b<td>2</table>", "a\t1\nb\t2\nsum\t3\n")]
    [InlineData("<figure><img alt=x><figcaption>A ship</figcaption></figure><details><summary>More</summary>text</details>", "A ship\n\nMore\n\ntext\n")]
    [InlineData("<p>x<wbr>y &#x200B;z<p>&copy; 2020", "xy z\n\n© 2020\n")]
    [InlineData("<svg><title>no</title></svg><p>a<select><option>no</select><button>no</button>", "a\n")]
    [InlineData("<p><math><msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></math>", "x²=1/2\n")]
    public void AReaderSeesOfAPage(string html, string expected) => Text("<!doctype html><html lang=en>" + html).ShouldBe(expected);

    [Fact]
    public void NavigationIsLeftOutUnlessItIsThePage()
    {
        Text("<nav><a href=1>Home</a></nav><p>Text of the page").ShouldBe("Text of the page\n");
        Text($"<nav>{string.Concat(Enumerable.Repeat("<a href=1>Some other page</a> ", 30))}</nav><p>x").ShouldStartWith("Some other page Some");
    }

    [Fact]
    public void ASectionAboutCookiesIsNoBanner()
    {
        const string section = "<section id='cookie-objects'><h2>Cookie objects</h2><p>A cookie object has a value.</p></section>";

        Text($"<main><h1>Cookies</h1><p>{new string('x', 80)}</p>{section}</main>").ShouldContain("A cookie object has a value.");
    }

    [Fact]
    public void TheContentIsLeftWithItsTitleAndNotes()
    {
        var sentence = string.Concat(Enumerable.Repeat("A sentence that is long enough to be one. ", 6));

        Text(
            "<div><p>Weather today</p></div><div><h1>Title</h1><p>By A. Author</p></div>"
            + $"<main><p>{sentence}</p></main><section role=doc-endnotes>1. Note</section><div>Other</div>")
            .ShouldBe($"Title\n\nBy A. Author\n\n{sentence.Trim()}\n\n1. Note\n");
    }

    [Fact]
    public void AMainThatHoldsLittleIsNotTheContent()
    {
        var sentence = string.Concat(Enumerable.Repeat("A sentence that is long enough to be one. ", 6));

        Text($"<main><p>{sentence}</p></main><div><p>{sentence}</p></div>").ShouldBe($"{sentence.Trim()}\n\n{sentence.Trim()}\n");
    }

    [Fact]
    public void TheHeadersOfACellAreKnown()
    {
        var document = Read(
            "<table><thead><tr><th rowspan=2>Country<th colspan=2>Capacity (bcm)<tr><th>2019<th>2020"
            + "<tbody><tr><th scope=row>Norway<td>7<td>8<tr><th colspan=3>South<tr><td>Spain<td>1<td>2</table>");

        document.Cells.Select(cell => (document.Text.Substring(cell.Start, cell.Length), cell.Header)).ShouldBe(
        [
            ("Country", null), ("Capacity (bcm)", null), ("2019", null), ("2020", null),
            ("Norway", "Country"), ("7", "Capacity (bcm) 2019"), ("8", "Capacity (bcm) 2020"),
            ("South", null), ("Spain", "Country"), ("1", "Capacity (bcm) 2019"), ("2", "Capacity (bcm) 2020"),
        ]);
    }

    [Fact]
    public void APageSaysWhoWroteItAndWhen()
    {
        var properties = Read(
            """
            <html lang="en_gb"><head><title>Report – The Harbour</title><meta property="og:site_name" content="The Harbour">
            <meta name="author" content="A. Author"><meta name="author" content="B. Author"><meta property="article:published_time" content="2024-03-05T23:00:00-08:00">
            </head><body><p>Text
            """).Properties;

        properties.Title.ShouldBe("Report");
        properties.Authors.ShouldBe(["A. Author", "B. Author"]);
        properties.Publisher.ShouldBe("The Harbour");
        properties.Issued.ShouldBe("2024-03-05");
        properties.Language.ShouldBe("en-GB");
    }

    [Theory]
    [InlineData("<meta charset=windows-1251>", "windows-1251")]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=shift_jis'>", "shift_jis")]
    [InlineData("<?xml version='1.0' encoding='koi8-r'?>", "koi8-r")]
    public void ADeclaredEncodingIsRead(string head, string encoding)
    {
        Corpus.Documents.Text.TextDecoder.TryFind(encoding, out var found).ShouldBeTrue();
        var bytes = found!.GetBytes(head + "<html><p>Привет");

        DocumentReader.Read(bytes, "a.html", ExtractionOptions.Default).Document.ShouldNotBeNull().Text.ShouldBe("Привет\n");
    }

    [Theory]
    [InlineData("<!doctype html><script>document.write('x')</script>", "NoText")]
    [InlineData("<frameset><frame src=x></frameset>", "NoText")]
    public void APageWithoutTextIsRefused(string html, string kind) =>
        DocumentReader.Read(Encoding.UTF8.GetBytes(html), "a.html", ExtractionOptions.Default).Refusal.ShouldNotBeNull().Kind.ToString().ShouldBe(kind);

    [Fact]
    public void APageThatIsNestedTooDeepIsRefusedAtOnce()
    {
        var html = "<!doctype html>" + string.Concat(Enumerable.Repeat("<div>", 100_000));

        DocumentReader.Read(Encoding.UTF8.GetBytes(html), "a.html", ExtractionOptions.Default).Refusal.ShouldNotBeNull().Kind.ShouldBe(RefusalKind.TooMuch);
    }

    [Fact]
    public void WhatIsLeftOutIsExplained()
    {
        var options = ExtractionOptions.Default with { Explains = true };

        DocumentReader.Read("<nav>Home</nav><p>Text of the page"u8.ToArray(), "a.html", options).Document!.Lines.ShouldBe(
            [new(null, "Home", "page parts 1", ""), new(null, "Text of the page", null, "Text of the page")]);
    }

    private static string Text(string html) => Read(html).Text;

    private static ExtractedDocument Read(string html) =>
        DocumentReader.Read(Encoding.UTF8.GetBytes(html), "page.html", ExtractionOptions.Default).Document.ShouldNotBeNull();
}
