using Corpus.Generator.Tests.Driver;
using Corpus.Generator.Tests.Hostile.Fuzzing;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>A short run of the fuzzer; bench/Corpus.Fuzz makes the long ones, and docs/reliability.md says what they found.</summary>
public sealed class FuzzTests
{
    private const int Run = 2025;

    [Fact]
    public void FourThousandMutatedFilesGiveProblemsOrModels()
    {
        var fuzzer = new Fuzzer(FuzzSeed.All(), Run);
        for (var number = 0; number < 4_000; number++)
        {
            fuzzer.Try(number, throughTheGenerator: false);
        }

        Report(fuzzer).ShouldBeEmpty();
    }

    [Fact]
    public void ThirtyOfThemGoThroughTheCompiler()
    {
        var fuzzer = new Fuzzer(FuzzSeed.All(), Run);
        for (var number = 0; number < 30; number++)
        {
            fuzzer.Try(number, throughTheGenerator: true);
        }

        Report(fuzzer).ShouldBeEmpty();
    }

    [Fact]
    public void TheSameNumbersMakeTheSameInput()
    {
        var seeds = FuzzSeed.All();
        var texts = Enumerable.Range(0, 200).Select(number => FuzzInput.Make(seeds, Run, number).Text).ToArray();

        Enumerable.Range(0, 200).Select(number => FuzzInput.Make(FuzzSeed.All(), Run, number).Text).Take(20).ShouldBe(texts.Take(20));
        texts.Distinct().Count().ShouldBeGreaterThan(180);
    }

    [Fact]
    public void WhatIsFoundIsMadeSmall() =>
        Minimiser.Minimise(
            string.Join('\n', Enumerable.Range(0, 500).Select(static number => $"line {number}")), static text => text.Contains("line 4")
            && text.Contains("line 77")).Length.ShouldBeLessThan(20);

    [Fact]
    public void AProblemOutsideOfItsFileWouldBeFound()
    {
        var seed = FuzzSeed.Of("EveryDatatype", Repository.PathOf("tests/Corpus.Generator.Tests/Cases/EveryDatatype"));
        var input = new FuzzInput(0, seed, seed.Paths[0], "a: b: c");

        LanguageProbe.Check(input, parses: true).ShouldBeNull();
        LanguageProbe.Check(input with { Text = null! }, parses: true).ShouldNotBeNull().ShouldStartWith("thrown: ");
    }

    private static string Report(Fuzzer fuzzer) =>
        string.Join(
        "\n=====\n", fuzzer.Findings.Select(
        static finding => $"{finding.Input.Number} {finding.Input.Seed.Name}/{finding.Input.Path}: {finding.What}\n{finding.Text}"));
}
