using System.Globalization;
using Corpus.Language.Binding;
using Corpus.Language.Text;

namespace Corpus.Language.Tests.Yaml;

/// <summary>Work grows with the input, also where everything in it is wrong. Held by what is allocated, which is the same on every machine.</summary>
public sealed class WorkTests
{
    [Theory]
    [InlineData("      other: {{ value: Anothr{0}, citations: [{{ source: Notes.txt, quote: runs for 20 years }}] }}\n")]
    [InlineData("      number: {{ value: 20, citations: [{{ source: Nots{0}.txt, quote: runs for 20 years }}] }}\n")]
    [InlineData("      numbr{0}: {{ value: 20, citations: [{{ source: Notes.txt, quote: runs for 20 years }}] }}\n")]
    [InlineData("      number: {{ value: {0}, citations: [{{ source: Notes.txt, quote: runs for 21 years }}] }}\n")]
    public void FourTimesTheSlipsAreLittleMoreThanFourTimesTheWork(string fact)
    {
        Allocated(fact, 100);
        var once = Allocated(fact, 3_000);

        Allocated(fact, 12_000).ShouldBeLessThan(6 * once);
    }

    [Theory]
    [InlineData("Northshore", "Nothshore", "Northshore")]
    [InlineData("ab", "ba", "ab")]
    [InlineData("TermYears", "termyears", "TermYears")]
    [InlineData("kitten", "sitting", null)]
    [InlineData("abcdefgh", "badcfehg", null)]
    [InlineData("capacityBcm", "capacityBmc", "capacityBcm")]
    [InlineData("summary", "sumary", "summary")]
    [InlineData("summary", "sumarry", "summary")]
    public void TheNearestNameIsFoundWithinItsBound(string known, string found, string? expected) =>
        SpellingDistance.Nearest(found, [known]).ShouldBe(expected);

    [Theory]
    [InlineData("int", "integer", "integer", "text")]
    [InlineData("Alias", "aliases", "aliases", "label")]
    [InlineData("te", null, "terminology", "text")]
    [InlineData("term", null, "terminology", "terminals")]
    public void WhatIsCutShortIsFoundWhereOnlyOneNameGoesOnFromIt(string found, string? expected, params string[] known) =>
        SpellingDistance.Nearest(found, known).ShouldBe(expected);

    [Fact]
    public void AmongManyNamesASlipOfALetterIsStillMended() =>
        SpellingDistance.Nearest(
            "Entity4712x", Enumerable.Range(0, 100_000).Select(static number => "Entity" + number.ToString(CultureInfo.InvariantCulture)).ToArray())
            .ShouldBe("Entity4712");

    private static long Allocated(string fact, int count)
    {
        var entities = "entities:\n"
            + string.Concat(Enumerable.Range(0, count)
            .Select(number => string.Format(CultureInfo.InvariantCulture, "  Thing{0}:\n    type: Kind\n    label: Thing\n    facts:\n" + fact, number)));
        var types = "corpus: { id: work, schemaVersion: 1, namespace: Work, title: Work }\nentityTypes: { Kind: { summary: A kind., properties: { other: { " +
            "datatype: Kind, summary: Another. }, number: { datatype: integer, summary: A number. } } } }\n";
        var before = GC.GetAllocatedBytesForCurrentThread();
        CorpusCompiler.Compile(
            [new InputText("curated/a.yaml", types), new InputText("curated/b.yaml", entities)],
            [new InputText("seeds/Notes.txt", "The treaty runs for 20 years.")], new CheckOptions()).Problems.Count.ShouldBeGreaterThan(count / 2);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
