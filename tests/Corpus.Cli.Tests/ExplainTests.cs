using Corpus.Language.Problems;

namespace Corpus.Cli.Tests;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("CORP4003")]
    [InlineData("corp4003")]
    [InlineData("4003")]
    public void AnIdIsExplainedHoweverItIsTyped(string id)
    {
        using var workspace = new ToolFolder();

        var outcome = workspace.Run("explain", id);

        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldContain("CORP4003");
        outcome.Output.ShouldContain(ProvenanceProblems.QuoteNotFoundId.Title);
    }

    [Fact]
    public void WithoutAnIdAllAreListed()
    {
        using var workspace = new ToolFolder();

        var lines = workspace.Run("explain").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.ShouldContain("CORP4003  " + ProvenanceProblems.QuoteNotFoundId.Title);
        lines.ShouldBe(lines.Order(StringComparer.Ordinal));
        lines.Length.ShouldBeGreaterThan(80);
    }

    [Fact]
    public void AMistypedIdGetsASuggestion()
    {
        using var workspace = new ToolFolder();

        workspace.Run("explain", "CROP4003").Code.ShouldBe(2);
        workspace.Run("explain", "CORP403").Error.ShouldContain("did you mean");
    }

    [Fact]
    public void EveryPageIsCarried()
    {
        using var workspace = new ToolFolder();
        foreach (var page in Directory.EnumerateFiles(Repository.PathOf("docs/diagnostics"), "CORP*.md"))
        {
            workspace.Run("explain", Path.GetFileNameWithoutExtension(page)).Output.TrimEnd()
                .ShouldBe(File.ReadAllText(page).ReplaceLineEndings("\n").TrimEnd());
        }
    }
}
