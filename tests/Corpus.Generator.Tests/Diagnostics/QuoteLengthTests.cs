using Corpus.Generator.Tests.Driver;
using Corpus.Language.Provenance.Quotes;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>
/// A quote has a limit of words, which the corpus sets, and one of characters, prefix and suffix included. Each message names the limit that it is about.
/// </summary>
public sealed class QuoteLengthTests
{
    [Fact]
    public void TheMessageForALongPrefixNamesCharactersAndNotWords()
    {
        var prefix = new string('a', QuoteLimits.QuoteCharacters);
        var run = GeneratorRun.Of(PageBase.Inputs.With("curated/example.yaml", $$"""
            entities:
              HarpBridge:
                type: Bridge
                label: The Harp Bridge
                facts:
                  lengthMetres:
                    value: 1250
                    citations: [{ source: Notes.txt, quote: 'is 1,250 metres long', prefix: {{prefix}} }]
            """));

        run.ProblemIds.ShouldBe(["CORP4005"]);
        run.Problems[0]
            .ShouldEndWith(
            "“is 1,250 metres long” has more than 65,536 characters with its `prefix` and `suffix`; quote only the phrase that states the value, and shorten " +
            "the two.");
    }
}
