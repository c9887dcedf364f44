namespace Corpus.Cli.Tests;

/// <summary>
/// The tool says what the build says: the problems that the generator's cases expect of it (its own tests hold it to them), line by line, and no
/// other. What concerns the project file (CORP6003, CORP6004, CORP6007) has no counterpart here, and no case.
/// </summary>
public sealed class SameAsBuildTests
{
    private static readonly string Cases = Repository.PathOf("tests/Corpus.Generator.Tests/Cases");

    private static readonly string[] CaseNames =
        [.. Directory.EnumerateDirectories(Cases).Select(static folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names => [.. CaseNames];

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
        CaseNames.Length.ShouldBeGreaterThan(20);
        CaseNames.Count(static name => Expected(name).Length > 0).ShouldBeGreaterThan(15);
        foreach (var name in CaseNames)
        {
            var outcome = Check(name, static text => "\n" + text);
            (Problems(outcome).SequenceEqual(Expected(name)) && Expected(name).Any(static line => line.Contains(".yaml(", StringComparison.Ordinal)))
                .ShouldBeFalse(name);
        }
    }

    private static string[] Expected(string name)
    {
        var problems = Path.Combine(Cases, name, "problems.txt");
        return File.Exists(problems) ? File.ReadAllLines(problems) : [];
    }

    private static Outcome Check(string name, Func<string, string> change)
    {
        var folder = Path.Combine(Cases, name);
        using var workspace = new ToolFolder();
        Copy(folder, workspace, change);
        return workspace.Run(["check", .. Options(folder)]);
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

    /// <summary>A case may lack a folder, which a checkout cannot hold when it is empty.</summary>
    private static void Copy(string folder, ToolFolder workspace, Func<string, string> change)
    {
        Directory.CreateDirectory(workspace.PathOf("curated"));
        foreach (var part in new[] { "curated", "seeds" }.Where(part => Directory.Exists(Path.Combine(folder, part))))
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, part), "*", SearchOption.AllDirectories))
            {
                var to = Path.GetRelativePath(folder, file).Replace('\\', '/');
                if (Path.GetExtension(file) == ".yaml")
                {
                    workspace.Write(to, change(File.ReadAllText(file)));
                }
                else
                {
                    workspace.Write(to, File.ReadAllBytes(file));
                }
            }
        }
    }

    private static IEnumerable<string> Options(string folder)
    {
        var properties = Path.Combine(folder, "build.properties");
        foreach (var line in File.Exists(properties) ? File.ReadAllLines(properties) : [])
        {
            // What is emitted has nothing to do with what is checked.
            if (line.StartsWith("CorpusEmit=", StringComparison.Ordinal))
            {
                continue;
            }

            var value = line[(line.IndexOf('=') + 1)..].Trim();
            yield return line[..line.IndexOf('=')] switch
            {
                "CorpusToday" => "--today=" + value,
                "CorpusLeastProvedShare" => "--least-proved-share=" + value,
                "CorpusMostReadShare" => "--most-read-share=" + value,
                "CorpusChecksAsWarnings" => "--checks-as-warnings=" + value,
                "CorpusAllowUnproved" when value == "true" => "--allow-unproved",
                _ => throw new InvalidOperationException($"{properties}: the tool has no option for `{line}`, so the case cannot be compared."),
            };
        }
    }
}
