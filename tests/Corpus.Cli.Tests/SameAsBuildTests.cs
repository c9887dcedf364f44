namespace Corpus.Cli.Tests;

/// <summary>
/// The tool says what the build says: the problems that the generator's cases expect of it (its own tests hold it to them), line by line.
/// </summary>
public sealed class SameAsBuildTests
{
    private static readonly string Cases = Repository.PathOf("tests/Corpus.Generator.Tests/Cases");

    /// <summary>What concerns the project file has no counterpart here: a malformed option is a wrong call.</summary>
    private static readonly string[] OfTheProjectFile = ["CORP6003", "CORP6004", "CORP6007"];

    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(Cases).Select(static folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void ReportsTheProblemsOfTheBuild(string name)
    {
        var folder = Path.Combine(Cases, name);
        var problems = Path.Combine(folder, "problems.txt");
        var expected = File.Exists(problems) ? File.ReadAllLines(problems) : [];
        if (expected.Any(static line => Array.Exists(OfTheProjectFile, id => line.Contains(id, StringComparison.Ordinal))))
        {
            return;
        }

        using var workspace = new Workspace();
        Copy(folder, workspace);

        var outcome = workspace.Run(["check", .. Options(folder)]);

        outcome.Error.ShouldBeEmpty();
        outcome.Lines.TakeWhile(static line => line.Contains(" CORP", StringComparison.Ordinal)).ShouldBe(expected);
    }

    /// <summary>A case may lack a folder, which a checkout cannot hold when it is empty.</summary>
    private static void Copy(string folder, Workspace workspace)
    {
        Directory.CreateDirectory(workspace.PathOf("curated"));
        foreach (var part in new[] { "curated", "seeds" }.Where(part => Directory.Exists(Path.Combine(folder, part))))
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, part), "*", SearchOption.AllDirectories))
            {
                workspace.Write(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file));
            }
        }
    }

    private static IEnumerable<string> Options(string folder)
    {
        var properties = Path.Combine(folder, "build.properties");
        foreach (var line in File.Exists(properties) ? File.ReadAllLines(properties) : [])
        {
            var value = line[(line.IndexOf('=') + 1)..].Trim();
            if (line.StartsWith("CorpusToday=", StringComparison.Ordinal))
            {
                yield return "--today=" + value;
            }
            else if (line.StartsWith("CorpusLeastProvedShare=", StringComparison.Ordinal))
            {
                yield return "--least-proved-share=" + value;
            }
            else if (line.StartsWith("CorpusAllowUnproved=", StringComparison.Ordinal) && value == "true")
            {
                yield return "--allow-unproved";
            }
        }
    }
}
