namespace Corpus.Cli.Tests;

/// <summary>
/// The tool says what the build says: the problems that the generator's cases expect of it (its own tests hold it to them), line by line, and no
/// other. What concerns the project file (CORP6003, CORP6004, CORP6007) has no counterpart here, and no case.
/// </summary>
public sealed class SameAsBuildTests
{
    public static TheoryData<string> Names => [.. BuildCase.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void ReportsTheProblemsOfTheBuild(string name)
    {
        var expected = Expected(name);

        var outcome = Check(name, static text => text);

        outcome.Error.ShouldBeEmpty();
        Problems(outcome).ShouldBe(expected);
        outcome.Code.ShouldBe(expected.Any(IsError) ? 1 : 0);
        outcome.Output.TrimEnd('\n').Split('\n')[^1].ShouldStartWith(expected switch
        {
            _ when expected.Any(IsError) || expected.Any(IsWarning) =>
                $"{Count(expected.Count(IsError), "error")}, {Count(expected.Count(IsWarning), "warning")}",
            _ => "No problem found.",
        });
    }

    /// <summary>A comparison that finds nothing different would be worth nothing.</summary>
    [Fact]
    public void TheCasesAreThereAndADifferenceIsSeen()
    {
        BuildCase.Names.Length.ShouldBeGreaterThan(20);
        BuildCase.Names.Count(static name => Expected(name).Length > 0).ShouldBeGreaterThan(15);
        foreach (var name in BuildCase.Names)
        {
            var outcome = Check(name, static text => "\n" + text);
            (Problems(outcome).SequenceEqual(Expected(name)) && Expected(name).Any(static line => line.Contains(".yaml(", StringComparison.Ordinal)))
                .ShouldBeFalse(name);
        }
    }

    private static string[] Expected(string name)
    {
        var problems = Path.Combine(BuildCase.FolderOf(name), "problems.txt");
        return File.Exists(problems) ? File.ReadAllLines(problems) : [];
    }

    private static Outcome Check(string name, Func<string, string> change)
    {
        using var workspace = new ToolFolder();
        BuildCase.Copy(name, workspace, change);
        return workspace.Run(["check", .. BuildCase.OptionsOf(name)]);
    }

    /// <summary>The problems stand above an empty line; where there are none, the ledger stands there.</summary>
    private static string[] Problems(Outcome outcome)
    {
        var above = outcome.Lines.TakeWhile(static line => line.Length > 0).ToArray();
        return above.Length > 0 && above[0].Contains(" about ", StringComparison.Ordinal) && !above[0].Contains(" CORP", StringComparison.Ordinal) ? [] : above;
    }

    private static bool IsError(string line) => line.Contains("error CORP", StringComparison.Ordinal);

    private static bool IsWarning(string line) => line.Contains("warning CORP", StringComparison.Ordinal);

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
