using System.Globalization;
using Corpus.Language.Binding;
using Corpus.Language.Text;

namespace Corpus.Language.Tests.Corpora;

/// <summary>
/// A name that is not there is held against all that are, to say what was meant. Where that has been done for as many as are shown it ends: a
/// hundred thousand wrong names times as many right ones would take hours.
/// </summary>
public sealed class CrowdTests
{
    private const int Wrong = Limits.Problems + 200;

    [Fact]
    public void OfUnknownEntityTypesOnlySoManyAreComparedAsAreShown() =>
        ShouldEndInTime("CORP2011", "curated/entities.yaml", "entities:\n" + Lines("  Thing{0}: {{ type: Kin{0:0000}, label: Thing }}\n"));

    [Fact]
    public void OfUnknownDatatypesOnlySoManyAreComparedAsAreShown() =>
        ShouldEndInTime(
            "CORP2008", "curated/more.yaml", "entityTypes:\n"
            + Lines("  Other{0}: {{ summary: Another., properties: {{ kind: {{ datatype: Kin{0:0000}, summary: A kind. }} }} }}\n"));

    private static void ShouldEndInTime(string id, string path, string text)
    {
        var compiled = CorpusCompiler.Compile(
            [
                new InputText(
                    "curated/corpus.yaml",
                    "corpus: { id: crowd, schemaVersion: 1, namespace: Crowd, title: Crowd }\nentityTypes: { Kind: { summary: A kind. } }\n"),
                new InputText(path, text),
            ],
            [],
            new CheckOptions());

        var unknown = compiled.Problems.Where(problem => problem.Message.Contains("Kin0", StringComparison.Ordinal)
            || problem.Message.Contains("Kin1", StringComparison.Ordinal)).ToArray();
        unknown.Length.ShouldBe(Wrong);
        unknown.ShouldAllBe(static problem => problem.IsError);
        unknown.Count(static problem => !problem.Message.EndsWith("; check its spelling.", StringComparison.Ordinal)).ShouldBe(Limits.Problems);
        id.ShouldBe(unknown[0].Id);
    }

    private static string Lines(string line) =>
        string.Concat(Enumerable.Range(0, Wrong).Select(number => string.Format(CultureInfo.InvariantCulture, line, number)));
}
