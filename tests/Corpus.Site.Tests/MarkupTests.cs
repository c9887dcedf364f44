using Corpus.Site.Markup;

namespace Corpus.Site.Tests;

public sealed class MarkupTests
{
    [Fact]
    public void TextIsNeverMarkup() =>
        Element.Of("p", Html.Attribute("title", "\"><b>'"), "<script>&amp;").ToString()
            .ShouldBe("<p title=\"&quot;&gt;&lt;b&gt;&#39;\">&lt;script&gt;&amp;amp;</p>");

    [Fact]
    public void WhatTurnsRoundTheDirectionOfWritingIsShown() =>
        Element.Of("p", "a\u202Eb\u2066c\u200Ed\u0000e\uD800").ToString().ShouldBe("<p>a\\u202Eb\\u2066c\\u200Ed\\u0000e\\uD800</p>");

    [Fact]
    public void JoinersStayAndMarksOfDirectionOnlyWhereTheyBelong()
    {
        new TextNode("می\u200Cشود").ToString().ShouldBe("می\u200Cشود");
        new TextNode("\u200F۵\u200F", keepsMarks: true).ToString().ShouldBe("\u200F۵\u200F");
    }

    [Theory]
    [InlineData("script")]
    [InlineData("iframe")]
    [InlineData("a b")]
    [InlineData("")]
    public void NobodyMakesAnElementThatRuns(string name) => Should.Throw<ArgumentException>(() => Element.Of(name));

    [Theory]
    [InlineData("onclick")]
    [InlineData("style")]
    [InlineData("href")]
    [InlineData("x y")]
    public void NobodyMakesAnAttributeThatRunsOrLeadsSomewhere(string name) => Should.Throw<ArgumentException>(() => Html.Attribute(name, "x"));

    [Fact]
    public void AnAddressThatMayNotBeFollowedIsText() =>
        Html.LinkOut("javascript:alert(1)").ToString().ShouldBe("<span class=\"no-address\">javascript:alert(1)</span>");
}
