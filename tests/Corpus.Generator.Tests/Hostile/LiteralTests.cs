using System.Globalization;
using Corpus.Generator.Emit;
using Corpus.Generator.Tests.Driver;
using Corpus.Language.Yaml;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>What an assembly's heap of strings holds: an error of ours comes before the compiler's CS8103.</summary>
public sealed class LiteralTests
{
    private const int Entities = 8;

    [Theory]
    [InlineData(LanguageVersion.CSharp10, -1, false)]
    [InlineData(LanguageVersion.CSharp10, 1, true)]
    [InlineData(LanguageVersion.CSharp11, 1, false)]
    public void TextsOfEntities(LanguageVersion language, int over, bool isTooMuch)
    {
        // As many as fit, then one character less or more.
        var rest = Limits.Literals - Count(With([.. Enumerable.Repeat(1, Entities)])) + Entities + over;
        var lengths = Enumerable.Range(0, Entities).Select(index => (int)(rest / Entities) + (index < rest % Entities ? 1 : 0)).ToArray();
        var run = GeneratorRun.Of(With(lengths), language);

        Count(With(lengths)).ShouldBe(Limits.Literals + over);
        run.ProblemIds.ShouldBe(isTooMuch ? ["CORP3020"] : []);
        run.Problems.ShouldAllBe(static problem => problem.EndsWith("; set `LangVersion` to 11 or later, with which tables are stored in another way, or split the corpus."));
        if (isTooMuch)
            return;
        using var image = new MemoryStream();
        run.Compile().Emit(image).Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void SummariesOfTypesCountInEveryLanguage()
    {
        var types = string.Concat(Enumerable.Range(0, 9).Select(static number => string.Format(CultureInfo.InvariantCulture, "  Kind{0}: {{ summary: {1} }}\n", number, new string((char)('a' + number), Limits.TextLength))));
        var run = GeneratorRun.Of(With([1]).With("curated/types.yaml", "entityTypes:\n  Kind: { summary: A kind., properties: { years: { datatype: integer, summary: Years. } } }\n" + types));

        run.ProblemIds.ShouldBe(["CORP3020"]);
        run.Problems.Single().ShouldEndWith("; shorten the summaries of types and properties, or split the corpus.");
    }

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
            new Language.Binding.CompilationOptions());
        return LiteralCount.Of(compiled.Entities, compiled.Linkage.Sources.Select(static source => source.Model), compiled.Linkage.Types.Select(static type => type.Model), compiled.Linkage.Enumerations, hasUtf8Literals: false);
    }
}
