using System.Globalization;
using Corpus.Generator.Emit;
using Corpus.Generator.Tests.Driver;
using Corpus.Language.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>What an assembly's heap of strings holds: an error of ours comes before the compiler's CS8103.</summary>
public sealed class LiteralTests
{
    private const int Entities = 8;

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp11)]
    public void TextsOfEntitiesDoNotCountInAnyLanguage(LanguageVersion language)
    {
        var run = GeneratorRun.Of(With([.. Enumerable.Repeat((int)(Limits.Literals / Entities) + 1, Entities)]), language);

        run.ProblemIds.ShouldBeEmpty();
        using var image = new MemoryStream();
        run.Compile().Emit(image).Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(1, true)]
    public void SummariesOfTypes(int over, bool isTooMuch)
    {
        // As many as fit, then one character less or more.
        var rest = Limits.Literals - Count(Types([.. Enumerable.Repeat(1, Entities)])) + Entities + over;
        var inputs = Types([.. Enumerable.Range(0, Entities).Select(index => (int)(rest / Entities) + (index < rest % Entities ? 1 : 0))]);
        var run = GeneratorRun.Of(inputs);

        Count(inputs).ShouldBe(Limits.Literals + over);
        run.ProblemIds.ShouldBe(isTooMuch ? ["CORP3020"] : []);
        run.Problems.ShouldAllBe(static problem => problem.EndsWith("; shorten the summaries, or split the corpus."));
        if (isTooMuch)
        {
            return;
        }

        using var image = new MemoryStream();
        run.Compile().Emit(image).Diagnostics.ShouldBeEmpty();
    }

    /// <summary>Types whose summaries are of these lengths, each of another letter.</summary>
    private static Inputs Types(int[] lengths) => With([1]).With(
        "curated/types.yaml",
        "entityTypes:\n  Kind: { summary: A kind., properties: { years: { datatype: integer, summary: Years. } } }\n"
        + string.Concat(lengths.Select(static (length, index) => string.Format(CultureInfo.InvariantCulture, "  Kind{0}: {{ summary: {1} }}\n", index, new string((char)('a' + index), length)))));

    /// <summary>Entities whose aliases are of these lengths, each of another letter.</summary>
    private static Inputs With(int[] lengths) => Inputs.None
        .With("seeds/Notes.txt", "The treaty runs for 20 years.")
        .With("curated/corpus.yaml", "corpus: { id: literals, schemaVersion: 1, namespace: Many.Literals, title: Literals }\n")
        .With("curated/types.yaml", "entityTypes: { Kind: { summary: A kind., properties: { years: { datatype: integer, summary: Years. } } } }\n")
        .With("curated/things.yaml", "entities:\n" + string.Concat(lengths.Select(static (length, index) => string.Format(
            CultureInfo.InvariantCulture,
            "  Thing{0}: {{ type: Kind, label: Thing, aliases: [{1}], facts: {{ years: {{ value: 20, citations: [{{ source: Notes.txt, quote: runs for 20 years }}] }} }} }}\n",
            index,
            new string((char)('a' + index), length)))));

    private static long Count(Inputs inputs)
    {
        var compiled = Language.CorpusCompiler.Compile(
            inputs.Files.Where(static file => file.Key.StartsWith("curated/", StringComparison.Ordinal)).Select(static file => new Language.InputText(file.Key, file.Value)),
            inputs.Files.Where(static file => file.Key.StartsWith("seeds/", StringComparison.Ordinal)).Select(static file => new Language.InputText(file.Key, file.Value)),
            new Language.Binding.CheckOptions());
        return LiteralCount.Of(compiled.Linkage.Sources.Select(static source => source.Model), compiled.Linkage.Types.Select(static type => type.Model), compiled.Linkage.Enumerations);
    }
}
