namespace Corpus.Runtime.Tests.Tables;

/// <summary>The labels of an entity in languages.</summary>
public sealed class LabelTableTests
{
    [Fact]
    public void ALabelIsOfTheLanguageBeforeIt()
    {
        var state = With("Bfr", "tlac", "?what a later version says", "Bde-CH", "tSee");

        state.Labels.ToString().ShouldBe("{de-CH: See, fr: lac}");
        state.Labels.Find("fr-CA").ShouldBe("lac");
        (state.Labels.Find("de") ?? state.Label).ShouldBe("The A");
    }

    [Fact]
    public void AnEntityWithoutThemHasTheEmptyMap() =>
        With().Labels.ShouldBeSameAs(LanguageMap.Empty);

    [Fact]
    public void RecordsThatDifferInALabelAreNotEqual()
    {
        With("Bde", "tSee").ShouldBe(With("Bde", "tSee"));
        With("Bde", "tSee").ShouldNotBe(With("Bde", "tTeich"));
        With("Bde", "tSee").ShouldNotBe(With());
    }

    [Theory]
    [InlineData("a label ('t') to follow", "Bde")]
    [InlineData("only one label in a language", "Bde", "tSee", "BDE", "tTeich")]
    public void WhatBreaksTheFormatIsSaid(string reason, params string[] fields) =>
        Should.Throw<InvalidOperationException>(() => World.Thing(fields).Labels).Message.ShouldContain(reason);

    private static State With(params string[] fields) => new(new(World.StateType, World.Sources, TableText.Entity("A").Add(fields).ToString()));
}
