using Corpus.Language.Yaml;
using Corpus.Workspace.Completion;
using Corpus.Workspace.Tests.Support;

namespace Corpus.Workspace.Tests.Yaml;

public sealed class YamlTextTests
{
    [Fact]
    public void ATextInABlockIsReadAsItWas() => HostileStrings.Hold(HostileStrings.Generator, static text =>
    {
        var entries = HostileStrings.Read($"first: {YamlText.Of(text, isFlow: false)}\nsecond: end\n").Entries;

        entries.Count.ShouldBe(2);
        ((YamlScalar)entries[0].Value).Value.ShouldBe(text);
    });

    [Fact]
    public void ATextWithinBracesIsReadAsItWas() => HostileStrings.Hold(HostileStrings.Generator, static text =>
    {
        var yaml = YamlText.Of(text, isFlow: true);
        var entries = HostileStrings.Read($"outer: {{ first: {yaml}, list: [{yaml}, {yaml}], second: end }}\n").Entries;

        var inner = ((YamlMapping)entries[0].Value).Entries;
        inner.Count.ShouldBe(3);
        ((YamlScalar)inner[0].Value).Value.ShouldBe(text);
        ((YamlSequence)inner[1].Value).Items.Select(static item => ((YamlScalar)item).Value).ShouldBe([text, text]);
    });

    [Theory]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("412")]
    [InlineData("")]
    public void ATextThatLooksLikeSomethingElseIsQuoted(string text) => YamlText.Of(text, isFlow: false).ShouldBe($"'{text}'");

    [Fact]
    public void APlainTextStaysPlain() => YamlText.Of("It is 412 kilometres long", isFlow: true).ShouldBe("It is 412 kilometres long");
}
