using System.Globalization;
using Corpus.Generator.Tests.Driver;

namespace Corpus.Generator.Tests;

/// <summary>The same inputs give the same bytes: in any order, on any system, under any culture, from any folder.</summary>
public sealed class DeterminismTests
{
    private static readonly Inputs Corpus = Inputs.FromFolder(Repository.Root);
    private static readonly GeneratorRun Reference = GeneratorRun.Of(Corpus);

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
            Same(GeneratorRun.Of(Corpus));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    [Fact]
    public void InAnyOrderOfFiles() => Same(GeneratorRun.Of(Corpus with { Reversed = true }));

    [Theory]
    [InlineData("/somewhere else/ünïcode/")]
    [InlineData("C:\\work\\project\\")]
    public void FromAnyFolder(string root) => Same(GeneratorRun.Of(Corpus with { Root = root }));

    [Fact]
    public void FromACheckoutWithWindowsLineEnds() => Same(GeneratorRun.Of(Corpus.Map(static text => text.Replace("\n", "\r\n", StringComparison.Ordinal))));

    [Fact]
    public void WithAByteOrderMark() => Same(GeneratorRun.Of(Corpus.Map(static text => "\uFEFF" + text)));

    [Fact]
    public async Task InParallelBuilds()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(static _ => Task.Run(static () => GeneratorRun.Of(Corpus))));
        foreach (var run in runs)
        {
            Same(run);
        }
    }

    [Fact]
    public void WhatIsEmittedHoldsOneKindOfLineEndAndNoPath()
    {
        foreach (var (name, text) in GeneratorRun.Of(Corpus with { Root = "/tell-tale-root/" }).Sources)
        {
            text.ShouldNotContain("\r", customMessage: name);
            text.ShouldNotContain("tell-tale-root", customMessage: name);
        }
    }

    private static void Same(GeneratorRun run)
    {
        run.Problems.ShouldBe(Reference.Problems);
        run.Sources.Count.ShouldBe(Reference.Sources.Count);
        foreach (var (name, text) in run.Sources)
        {
            string.Equals(text, Reference.Sources[name], StringComparison.Ordinal).ShouldBeTrue(name);
        }
    }
}
