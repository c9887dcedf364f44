using System.Globalization;
using Corpus.Generator.Tests.Driver;

namespace Corpus.Generator.Tests;

/// <summary>The same inputs give the same bytes: in any order, on any system, under any culture, from any folder.</summary>
public sealed class DeterminismTests
{
    private static readonly Inputs corpus = Inputs.FromFolder(Repository.Root);
    private static readonly GeneratorRun reference = GeneratorRun.Of(corpus);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void UnderAnyCulture(string name)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            Same(GeneratorRun.Of(corpus));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    [Fact]
    public void InAnyOrderOfFiles() => Same(GeneratorRun.Of(corpus with { Reversed = true }));

    [Theory]
    [InlineData("/somewhere else/ünïcode/")]
    [InlineData("C:\\work\\project\\")]
    public void FromAnyFolder(string root) => Same(GeneratorRun.Of(corpus with { Root = root }));

    [Fact]
    public void FromACheckoutWithWindowsLineEnds() => Same(GeneratorRun.Of(corpus.Map(static text => text.Replace("\n", "\r\n", StringComparison.Ordinal))));

    [Fact]
    public void WithAByteOrderMark() => Same(GeneratorRun.Of(corpus.Map(static text => "\uFEFF" + text)));

    [Fact]
    public async Task InParallelBuilds()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(static _ => Task.Run(static () => GeneratorRun.Of(corpus))));
        foreach (var run in runs)
            Same(run);
    }

    [Fact]
    public void WhatIsEmittedHoldsOneKindOfLineEndAndNoPath()
    {
        foreach (var (name, text) in GeneratorRun.Of(corpus with { Root = "/tell-tale-root/" }).Sources)
        {
            text.ShouldNotContain("\r", customMessage: name);
            text.ShouldNotContain("tell-tale-root", customMessage: name);
        }
    }

    private static void Same(GeneratorRun run)
    {
        run.Problems.ShouldBe(reference.Problems);
        run.Sources.Count.ShouldBe(reference.Sources.Count);
        foreach (var (name, text) in run.Sources)
            string.Equals(text, reference.Sources[name], StringComparison.Ordinal).ShouldBeTrue(name);
    }
}
