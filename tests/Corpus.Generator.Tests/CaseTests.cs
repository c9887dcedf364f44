using Corpus.Generator.Tests.Driver;

namespace Corpus.Generator.Tests;

/// <summary>
/// A folder a case under <c>Cases/</c>: <c>curated</c> and <c>seeds</c> in; <c>problems.txt</c> and, where the code itself is the point,
/// <c>expected/*.g.cs</c> out.
/// <c>CORPUS_REWRITE=1 dotnet test</c> writes what is expected; read the difference before it is committed.
/// </summary>
public sealed class CaseTests
{
    private static readonly string Cases = Repository.PathOf("tests/Corpus.Generator.Tests/Cases");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateDirectories(Cases).Select(static folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task GivesTheProblemsAndTheCodeThatAreExpected(string name)
    {
        var folder = Path.Combine(Cases, name);
        var (problems, expected) = (Path.Combine(folder, "problems.txt"), Path.Combine(folder, "expected"));
        var inputs = Inputs.FromFolder(folder);
        var run = GeneratorRun.Of(inputs);
        Expected.Matches(problems, string.Concat(run.Problems.Select(static problem => problem + "\n")));
        if (Directory.Exists(expected))
        {
            foreach (var (hintName, text) in run.Sources)
            {
                Expected.Matches(Path.Combine(expected, hintName), text);
            }

            Directory.EnumerateFiles(expected).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)
                .ShouldBe(run.Sources.Keys.Order(StringComparer.Ordinal));
        }

        await new CaseVerifier(inputs)
            .ExpectingProblems(File.Exists(problems) ? ReadLines(problems) : "")
            .ExpectingSources(Directory.Exists(expected) ? run.Sources.Keys.Select(hintName => (hintName, ReadLines(Path.Combine(expected, hintName)))) : null)
            .RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatIsEmittedCompilesWithoutAWarning(string name) =>
        GeneratorRun.Of(Inputs.FromFolder(Path.Combine(Cases, name))).CompilerDiagnostics().ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void AnEditOfCSharpRunsNoStep(string name)
    {
        var first = GeneratorRun.Tracked(Inputs.FromFolder(Path.Combine(Cases, name)));

        StepReasons.Of(first.WithCode("class Edited { }")).ShouldAllBe(static step => step.IsCachedOrUnchanged);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ACommentInAnyFileEmitsNothing(string name)
    {
        var inputs = Inputs.FromFolder(Path.Combine(Cases, name));
        var first = GeneratorRun.Tracked(inputs);
        foreach (var (path, text) in inputs.Files.Where(static file => file.Key.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            var second = first.WithFile(path, "# a comment\n" + text);

            second.Sources.ShouldBe(first.Sources);
            var files = StepReasons.OutputsOf(second).Where(static step => !step.IsDiagnostics);
            files.ShouldAllBe(static step => step.IsCachedOrUnchanged, $"a comment in {path}");
        }
    }

    private static string ReadLines(string path) => File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
}
