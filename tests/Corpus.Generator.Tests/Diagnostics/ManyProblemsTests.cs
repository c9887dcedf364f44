using System.Globalization;
using Corpus.Generator.Tests.Driver;
using Corpus.Language.Text;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>What happens when very much is wrong at once, or one thing very much.</summary>
public sealed class ManyProblemsTests
{
    [Fact]
    public void TenThousandProblemsBecomeAThousandAndASummary()
    {
        // One problem each that only binding finds, in two files that take turns in the order of paths.
        var inputs = PageBase.Inputs.With("curated/a.yaml", Towns("A")).With("curated/z.yaml", Towns("Z"));
        var run = GeneratorRun.Of(inputs);

        run.Result.Diagnostics.Length.ShouldBe(Limits.Problems + 1);
        var shown = run.ProblemIds.Take(Limits.Problems).ToArray();
        shown.ShouldAllBe(static id => id == "CORP3001");
        run.Problems.ShouldContain(static problem => problem.EndsWith(
            " CORP6006: There are 9,000 more problems than the 1,000 shown here; fix these and build again."));
        run.Problems.ShouldNotContain(static problem => problem.Contains("curated/z.yaml"));
    }

    [Fact]
    public void AThousandProblemsAreAllShown()
    {
        var run = GeneratorRun.Of(PageBase.Inputs.With("curated/example.yaml", UnshownProblems.ManyProblems(Limits.Problems)));

        run.Result.Diagnostics.Length.ShouldBe(Limits.Problems);
        run.ProblemIds.ShouldNotContain("CORP6006");
    }

    [Fact]
    public void ProblemsOfAFileComeInItsOrderAndFilesInThatOfTheirPaths()
    {
        var files = PageBase.Inputs.With("curated/b.yaml", UnshownProblems.ManyProblems(20).Replace("Longtown", "Btown"))
            .With("curated/a.yaml", UnshownProblems.ManyProblems(20).Replace("Longtown", "Atown"));
        var places = GeneratorRun.Of(files).Result.Diagnostics.Select(static diagnostic => diagnostic.Location.GetLineSpan()).ToArray();

        places.ShouldBe(places.OrderBy(static place => place.Path, StringComparer.Ordinal).ThenBy(static place => place.StartLinePosition.Line));
        GeneratorRun.Of(files with { Order = static paths => paths.Reverse() }).Problems.ShouldBe(GeneratorRun.Of(files).Problems);
    }

    /// <summary>Just under each limit there is no word of it; just over, its own error (<see cref="UnshownProblems"/>).</summary>
    [Fact]
    public void JustUnderALimitNothingIsSaid()
    {
        Ids($"entities:\n  {new string('A', Limits.NameLength)}: {{ type: Town, label: A, summary: {new string('a', Limits.TextLength)} }}\n").ShouldBeEmpty();
        Ids("#" + new string(' ', Limits.FileLength - 1)).ShouldBeEmpty();
        Ids($"entities:\n{new string(' ', Limits.Indentation)}Longtown: {{ type: Town, label: Longtown }}\n").ShouldBeEmpty();
        Ids($"entities:\n  {new string('A', Limits.NameLength + 1)}: {{ type: Town, label: A }}\n").ShouldBe(["CORP2005"]);
        Ids($"entities:\n  {new string('A', Limits.KeyLength)}: {{ type: Town, label: A }}\n").ShouldBe(["CORP2005"]);
        Ids(Nested(Limits.Nesting)).ShouldBe(["CORP1019"]);
        Ids(Nested(Limits.Nesting + 1)).ShouldBe(["CORP1004"]);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{entities: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void AHundredThousandOpenBracketsAreOneProblem(string opener) =>
        Ids(string.Concat(Enumerable.Repeat(opener, 100_000))).ShouldBe(["CORP1004"]);

    [Fact]
    public void NoProblemOfALargeFileIsReportedTwice()
    {
        var run = GeneratorRun.Of(PageBase.Inputs.With("curated/a.yaml", Towns("A").Replace("unheardOf", "ferryCapacity")));

        run.Problems.ShouldBeUnique();
    }

    private static string[] Ids(string text) => GeneratorRun.Of(PageBase.Inputs.With("curated/example.yaml", text)).ProblemIds;

    /// <summary>A list within lists, this deep with the mappings around it.</summary>
    private static string Nested(int depth) =>
        $"entities:\n  Longtown: {{ type: Town, label: Longtown, aliases: {new string('[', depth - 3)}a{new string(']', depth - 3)} }}\n";

    private static string Towns(string prefix) =>
        "entities:\n" + string.Concat(Enumerable.Range(0, 5_000).Select(number => string.Format(
            CultureInfo.InvariantCulture,
            "  {0}{1}:\n    type: Town\n    label: Town\n    facts:\n      unheardOf: {{ value: 1, citations: [{{ source: Notes.txt, quote: The old ferry " +
                "}}] }}\n",
            prefix,
            number)));
}
