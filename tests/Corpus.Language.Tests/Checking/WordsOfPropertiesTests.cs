namespace Corpus.Language.Tests.Checking;

/// <summary>What a property says of the words of its quotes: which affirm it, and how many there may be; and comparators that are said to be exact.</summary>
public sealed class WordsOfPropertiesTests
{
    [Theory]
    [InlineData("true", "the treaty is in force", null)]
    [InlineData("true", "the treaty has come into force", null)]
    [InlineData("false", "the treaty has lapsed at last", null)]
    [InlineData("false", "the treaty is not in force", null)]
    [InlineData("true", "the treaty is not in force", "CORP4035")]
    [InlineData("true", "the treaty has lapsed at last", "CORP4035")]
    [InlineData("true", "the treaty was signed", "CORP4035")]
    public void ABooleanWithWordsMustBePrinted(string value, string quote, string? problem) =>
        Compile("inForce: { datatype: boolean, trueWords: [come into force], falseWords: [has lapsed], summary: Whether it is in force. }", "inForce", value,
            quote)
            .ShouldBe(problem is null ? [] : [problem]);

    [Fact]
    public void ABooleanWithoutWordsIsNotPrinted() =>
        Compile("inForce: { datatype: boolean, summary: Whether it is in force. }", "inForce", "true", "the treaty was signed").ShouldBe(["CORP4035"]);

    [Theory]
    [InlineData("exactly", "it has exactly 55 articles", null)]
    [InlineData("exactly", "it has 55 articles", "CORP4012")]
    [InlineData("at-most", "it has exactly 55 articles", "CORP4012")]
    [InlineData("exactly", "it has up to 55 articles", "CORP4012")]
    public void ExactlyIsPrintedWhereItIsSaid(string comparator, string quote, string? problem) =>
        Compile("articles: { datatype: integer, summary: How many it has. }", "articles", "55, comparator: " + comparator, quote)
            .ShouldBe(problem is null ? [] : [problem]);

    [Theory]
    [InlineData("", null)]
    [InlineData(", maxWords: 4", "CORP4005")]
    [InlineData(", maxWords: 5", null)]
    [InlineData(", maxWords: none", "CORP2009")]
    public void APropertySaysHowManyWordsAQuoteHas(string maxWords, string? problem) =>
        Compile("articles: { datatype: integer, summary: How many it has." + maxWords + " }", "articles", "55", "it has exactly 55 articles")
            .ShouldBe(problem is null ? [] : [problem]);

    [Fact]
    public void WordsAreForBooleans() =>
        Compile("articles: { datatype: integer, trueWords: [many], summary: How many it has. }", "articles", "55", "it has exactly 55 articles")
            .ShouldBe(["CORP2009"]);

    [Theory]
    [InlineData("[years]", null)]
    [InlineData("[]", "CORP1021")]
    [InlineData("['']", "CORP1021")]
    public void AUnitHasWordsIfTheyAreThere(string words, string? problem) =>
        Compile("articles: { datatype: integer, unit: a, unitWords: " + words + ", summary: How old it is. }", "articles", "55", "it has 55 years")
            .ShouldBe(problem is null ? [] : [problem]);

    private static string[] Compile(string property, string name, string value, string quote) =>
        [.. CorpusCompiler.Compile(
            [
                new InputText("curated/corpus.yaml", $$"""
                    corpus: { id: words, schemaVersion: 1, namespace: Words, title: Words }
                    entityTypes:
                      Treaty:
                        summary: A treaty.
                        properties:
                          {{property}}
                    entities:
                      Peace:
                        type: Treaty
                        label: Peace
                        facts:
                          {{name}}: { value: {{value}}, citations: [{ source: Notes.txt, quote: {{quote}} }] }
                    """),
            ],
            [new InputText("seeds/Notes.txt", "In brief, " + quote + ".")],
            new Corpus.Language.Binding.CheckOptions()).Problems.Select(static problem => problem.Id)];
}
