using Corpus.Generator.Tests.Driver;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>The slips that people make in YAML most: one problem each, of the right id, in words that are the curator's and not the parser's.</summary>
public sealed class SyntaxMessageTests
{
    [Theory]
    [InlineData("entities:\n  A:\n    type: Town\n    label: A: a town\n", "CORP1001", "the text contains a second `: `")]
    [InlineData("entities:\n  A:\n    type: Town\n    label: 'A's town'\n", "CORP1001", "write each apostrophe twice")]
    [InlineData("entities:\n  A:\n    type: Town\n    label: @A\n", "CORP1001", "unless it is in quotes")]
    [InlineData("entities:\n  A:\n    type: Town\n    label: \"C:\\Towns\"\n", "CORP1001", "do not support the escape")]
    [InlineData("entities:\n  A:\n    type: Town\n    label: \"A\n  B:\n    type: Town\n", "CORP1022", "add the closing quote mark")]
    [InlineData("entities:\n  A: { type: Town, label: A\n  B: { type: Town, label: B }\n", "CORP1008", "add the missing `}`")]
    [InlineData("entities:\n  A:\n    type: Town\n    label: A\n   aliases: [B]\n", "CORP1001", "fix its indentation")]
    [InlineData("entities:\n  A:\n    type: Town\n    aliases:\n      - A\n     - B\n", "CORP1001", "indent it like the items above it")]
    [InlineData("entities:\n\tA:\n", "CORP1009", "indent with spaces")]
    [InlineData("%UNHEARD of\n---\nentities: { A: { type: Town, label: A } }\n", "CORP1013", "delete the line")]
    [InlineData("# a comment\n%TAG ! tag:example.org,2025:\n---\nentities: { A: { type: Town, label: A } }\n", "CORP1013", "delete the line")]
    [InlineData("entities:\n  A:\n    type: Town\n    label\n", "CORP1001", "add a colon and a space after its key")]
    [InlineData("entities:\n  A: { type: Town, label: A town, by the sea }\n", "CORP1018", "put quotes around the whole text")]
    [InlineData("entities:\n  A: { type: Town, label: A town, by the sea: small }\n", "CORP1018", "put quotes around the whole text")]
    [InlineData("entities:\n  A:\n    type: Town\n    label: A town\n    by the sea: small\n", "CORP1018", "use `type`, `label`")]
    public void OneSlipIsOneProblemInPlainWords(string text, string id, string words)
    {
        var run = GeneratorRun.Of(PageBase.Inputs.With("curated/example.yaml", text));

        run.ProblemIds.ShouldBe([id], string.Join("\n", run.Problems));
        run.Problems[0].ShouldContain(words);
        run.Problems[0].ShouldNotContain("While ");
    }

    [Fact]
    public void ADocumentMarkAloneIsNoDirective() =>
        GeneratorRun.Of(PageBase.Inputs.With(
            "curated/example.yaml", "# a comment\n---\nentities: { A: { type: Town, label: '%' } }\n")).Problems.ShouldBeEmpty();
}
