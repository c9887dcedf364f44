using System.Collections.Immutable;
using Corpus.Generator.Roslyn;
using Corpus.Generator.Tests.Driver;
using Corpus.Language.Binding;
using Corpus.Language.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>What fails, fails alone: one file, one stage, one compilation that is called off.</summary>
public sealed class IsolationTests
{
    private static readonly Inputs corpus = Inputs.FromFolder(Repository.Root);

    [Fact]
    public void AnInternalFaultNamesItsStageAndItsFile()
    {
        // A linkage that holds an entity twice cannot come about; it stands for whatever could go wrong inside.
        var twice = new EntityEntry("Thing", "Kind", [], "curated/thing.yaml");
        var linkage = new Linkage(null, [], [], [twice, twice], [], [], IsComplete: true);
        var file = Stages.ReadFile(new InputFile(InputKind.Yaml, "curated/thing.yaml", "/project/curated/thing.yaml", "entities: { Thing: { type: Kind, label: Thing } }"), default);
        var settings = new BuildSettings(new Language.Binding.CompilationOptions(), "curated", IsSetUp: true, []);

        var bound = Stages.Bind((file, (linkage, settings)), default);

        var problem = bound.Problems.ShouldHaveSingleItem();
        problem.Id.ShouldBe("CORP9001");
        problem.Place.Path.ShouldBe("curated/thing.yaml");
        problem.Message.ShouldContain("checking curated/thing.yaml");
        bound.Entities.ShouldBeEmpty();
    }

    [Fact]
    public void WhatAStageThrowsBecomesAProblemAndRequestedCancellationPasses()
    {
        using var source = new CancellationTokenSource();
        Guard.Run<Problem?>(static () => throw new OperationCanceledException(), static problem => problem, "a.yaml", "reading", source.Token)!.Id.ShouldBe("CORP9001");
        source.Cancel();

        Should.Throw<OperationCanceledException>(() => Guard.Run<Problem?>(static () => throw new OperationCanceledException(), static problem => problem, "a.yaml", "reading", source.Token));
    }

    [Fact]
    public void AFileThatThrowsWhenItIsReadIsReportedAndTheRestIsEmitted()
    {
        var (result, _) = Drive(corpus, new ThrowingText("/project/curated/zz.yaml"));

        result.Exception.ShouldBeNull();
        result.Diagnostics.Select(static diagnostic => diagnostic.Id).ShouldBe(["CORP6005"]);
        result.Diagnostics[0].Location.GetLineSpan().Path.ShouldBe("/project/curated/zz.yaml");
        result.GeneratedSources.Length.ShouldBe(GeneratorRun.Of(corpus).Result.GeneratedSources.Length);
    }

    [Fact]
    public void AFileThatTheBuildListsTwiceIsOneFile()
    {
        var (result, _) = Drive(corpus, new MemoryText("/project/curated/treaty.yaml", corpus.Files["curated/treaty.yaml"]));

        result.Exception.ShouldBeNull();
        result.Diagnostics.ShouldBeEmpty();
        result.GeneratedSources.Length.ShouldBe(GeneratorRun.Of(corpus).Result.GeneratedSources.Length);
    }

    [Fact]
    public void DocumentsOfOneNameInTwoFoldersAreOneProblem()
    {
        var run = GeneratorRun.Of(corpus.With("seeds/a/Notes.txt", "Some words of a document.").With("seeds/b/Notes.txt", "Other words of a document."));

        run.ProblemIds.ShouldBe(["CORP2007"]);
        run.CompilerDiagnostics().ShouldBeEmpty();
    }

    [Fact]
    public void ASyntaxErrorIsOneProblemAndWhatIsCompleteBeforeItIsEmitted()
    {
        // The file of the states, to which nearly everything refers, breaks off in its last entity.
        var text = corpus.Files["curated/states.yaml"];
        var last = text.LastIndexOf("\n    type: ", StringComparison.Ordinal);
        var run = GeneratorRun.Of(corpus.With("curated/states.yaml", text[..last] + "\n    aliases: [never closed\n" + text[(last + 1)..]));

        run.ProblemIds.ShouldBe(["CORP1008"]);
        run.Sources.Keys.ShouldContain("Entity.Russia.g.cs");
        run.Sources.Keys.ShouldContain("Entity.VladimirPutin.g.cs");
        run.CompilerDiagnostics().ShouldBeEmpty();
    }

    [Fact]
    public void ACompilationThatIsCalledOffThrowsThatAndNothingElse()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Should.Throw<OperationCanceledException>(() => Stages.ReadFile(new InputFile(InputKind.Yaml, "curated/a.yaml", "", "a: " + new string('x', 10_000_000)), source.Token));
    }

    private static (GeneratorRunResult Result, Compilation Compilation) Drive(Inputs inputs, AdditionalText more)
    {
        ImmutableArray<AdditionalText> texts = [.. inputs.Files.Select(file => (AdditionalText)new MemoryText(inputs.Root + file.Key, file.Value)), more];
        var compilation = CSharpCompilation.Create("Corpus.Under.Test", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var driver = CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], texts, CSharpParseOptions.Default, new MemoryOptions(inputs)).RunGenerators(compilation);
        return (driver.GetRunResult().Results.Single(), compilation);
    }

    private sealed class ThrowingText(string path) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("a fault of the host");
    }
}
