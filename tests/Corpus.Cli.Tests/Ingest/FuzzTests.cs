using Corpus.Cli.Tests.Ingest.Fuzzing;

namespace Corpus.Cli.Tests.Ingest;

/// <summary>A short run of what <c>bench/Corpus.Fuzz</c> does for as long as one likes.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void WhateverIsWrongWithADocumentItIsReadOrRefused()
    {
        var seeds = DocumentSeed.All();
        seeds.Where(static seed => new DocumentFuzzer([seed], 0).Try(seed) is not null).ShouldBeEmpty();
        var fuzzer = new DocumentFuzzer(seeds, run: 1);

        for (var number = 0; number < 1_500; number++)
        {
            fuzzer.Try(number).ShouldBeNull($"input {number}, from {fuzzer.Input(number).Name}");
        }

        // A run that refuses everything, or nothing, would try little.
        fuzzer.Counts.Read.ShouldBeGreaterThan(300);
        fuzzer.Counts.Refused.ShouldBeGreaterThan(20);
    }
}
