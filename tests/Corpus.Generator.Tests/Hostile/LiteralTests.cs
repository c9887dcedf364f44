using System.Globalization;
using Corpus.Generator.Tests.Driver;
using Corpus.Language.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>An assembly's heap of strings holds 16 MB, and generated code puts none of its texts there: the compiler's CS8103 never comes.</summary>
public sealed class LiteralTests
{
    private const int Entities = 10;

    /// <summary>Of a text: all together are longer than what the heap holds, some 8 million units of UTF-16.</summary>
    private const int Length = Limits.TextLength;

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp11)]
    public void TextsOfEntitiesDoNotCountInAnyLanguage(LanguageVersion language)
    {
        var run = GeneratorRun.Of(With([.. Enumerable.Repeat(Length, Entities)]), language);

        run.ProblemIds.ShouldBeEmpty();
        using var image = new MemoryStream();
        run.Compile().Emit(image).Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void TextsOfTypesDoNotCountEither()
    {
        var run = GeneratorRun.Of(Types([.. Enumerable.Repeat(Length, Entities)]));

        run.ProblemIds.ShouldBeEmpty();
        using var image = new MemoryStream();
        run.Compile().Emit(image).Diagnostics.ShouldBeEmpty();
    }

    /// <summary>Types whose summaries are of these lengths, each of another letter.</summary>
    private static Inputs Types(int[] lengths) => With([1]).With(
        "curated/types.yaml",
        "entityTypes:\n  Kind: { summary: A kind., properties: { years: { datatype: integer, summary: Years. } } }\n"
        + string.Concat(
            lengths.Select(static (length, index) => string.Format(
            CultureInfo.InvariantCulture, "  Kind{0}: {{ summary: {1} }}\n", index, new string((char)('a' + index), length)))));

    /// <summary>Entities whose aliases are of these lengths, each of another letter.</summary>
    private static Inputs With(int[] lengths) => Inputs.None
        .With("seeds/Notes.txt", "The treaty runs for 20 years.")
        .With("curated/corpus.yaml", "corpus: { id: literals, schemaVersion: 1, namespace: Many.Literals, title: Literals }\n")
        .With("curated/types.yaml", "entityTypes: { Kind: { summary: A kind., properties: { years: { datatype: integer, summary: Years. } } } }\n")
        .With("curated/things.yaml", "entities:\n" + string.Concat(lengths.Select(static (length, index) => string.Format(
            CultureInfo.InvariantCulture,
            "  Thing{0}: {{ type: Kind, label: Thing, aliases: [{1}], facts: {{ years: {{ value: 20, citations: [{{ source: Notes.txt, quote: runs for 20 " +
                "years }}] }} }} }}\n",
            index,
            new string((char)('b' + index), length)))));
}
