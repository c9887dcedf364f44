using System.Globalization;
using System.Reflection;
using Corpus.Generator.Roslyn;
using Corpus.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>What fails, fails alone: one file, one stage, one compilation that is called off.</summary>
public sealed class IsolationTests
{
    /// <summary>With a document, so that each step has something to do.</summary>
    private static readonly Inputs Corpus = Inputs.FromFolder(Repository.Root).With("seeds/Loose.txt", "A loose document of several words.");
    private static readonly Lazy<int> Whole = new(() => GeneratorRun.Of(Corpus).Result.GeneratedSources.Length);

    /// <summary>
    /// All steps but those that take a part out of what another made, which cannot fail, and the last of those that have nothing to do where no reference is
    /// taken in parts; what is emitted is named by its kind.
    /// </summary>
    public static TheoryData<string> GuardedSteps =>
    [
        .. StepsOf(typeof(Steps))
            .Except([Steps.Linkage, Steps.Frame, Steps.Unbound, Steps.Entities, Steps.Placed, Steps.Enumerations, Steps.Emitted, Steps.Spoken])
            .Concat(OutputsOf().Except(["Output.Used"])),
    ];

    [Theory]
    [MemberData(nameof(GuardedSteps))]
    public void AStepThatFailsIsReportedOnceAndTakesNothingElseWithIt(string step)
    {
        var hasFailed = false;

        var result = Drive(Corpus, Fail).Result;

        hasFailed.ShouldBeTrue();
        result.Exception.ShouldBeNull();
        var problem = result.Diagnostics.ShouldHaveSingleItem();
        problem.Id.ShouldBe("CORP9001");
        problem.Severity.ShouldBe(DiagnosticSeverity.Error);
        problem.GetMessage(CultureInfo.InvariantCulture).ShouldStartWith($"Corpus failed in its step {step}");
        problem.GetMessage(CultureInfo.InvariantCulture).ShouldContain("InvalidOperationException: a fault of our own;");
        if (step is Steps.Listed or Steps.Files or Steps.Documents or Steps.Fingerprints or Steps.Bound or "Output.Entity")
        {
            problem.Location.GetLineSpan().Path.ShouldContain("/", Case.Sensitive, "the file is named");
        }
        // Without a namespace there is nowhere to emit to.
        if (step is Steps.Linked or Steps.Names)
        {
            result.GeneratedSources.ShouldBeEmpty();
        }
        else
        {
            result.GeneratedSources.Length.ShouldBeGreaterThan(Whole.Value / 2);
        }

        void Fail(string entered)
        {
            if (entered != step || hasFailed)
            {
                return;
            }

            hasFailed = true;
            throw new InvalidOperationException("a fault of our own");
        }
    }

    [Theory]
    [MemberData(nameof(GuardedSteps))]
    public void ACompilationThatIsCalledOffWithinAStepThrowsThatAndNothingElse(string step)
    {
        using var source = new CancellationTokenSource();

        Should.Throw<OperationCanceledException>(() => Drive(Corpus, CallOff, cancellation: source.Token));

        void CallOff(string entered)
        {
            if (entered != step)
            {
                return;
            }

            source.Cancel();
            source.Token.ThrowIfCancellationRequested();
        }
    }

    [Fact]
    public void ACancellationThatNobodyAskedForIsAFault()
    {
        var result = Drive(Corpus, static step =>
        {
            if (step == Steps.Places)
            {
                throw new OperationCanceledException();
            }
        }).Result;

        result.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("CORP9001");
    }

    [Fact]
    public void AFileThatThrowsWhenItIsReadIsReportedAndTheRestIsEmitted()
    {
        var (result, _) = Drive(Corpus, new ThrowingText("/project/curated/zz.yaml"));

        result.Exception.ShouldBeNull();
        result.Diagnostics.Select(static diagnostic => diagnostic.Id).ShouldBe(["CORP6005"]);
        result.Diagnostics[0].Location.GetLineSpan().Path.ShouldBe("/project/curated/zz.yaml");
        result.GeneratedSources.Length.ShouldBe(GeneratorRun.Of(Corpus).Result.GeneratedSources.Length);
    }

    [Fact]
    public void AFileThatTheBuildListsTwiceIsOneFile()
    {
        var (result, _) = Drive(Corpus, new MemoryText("/project/curated/treaty.yaml", Corpus.Files["curated/treaty.yaml"]));

        result.Exception.ShouldBeNull();
        result.Diagnostics.ShouldBeEmpty();
        result.GeneratedSources.Length.ShouldBe(GeneratorRun.Of(Corpus).Result.GeneratedSources.Length);
    }

    [Fact]
    public void DocumentsOfOneNameInTwoFoldersAreOneProblem()
    {
        var run = GeneratorRun.Of(Corpus.With("seeds/a/Notes.txt", "Some words of a document.").With("seeds/b/Notes.txt", "Other words of a document."));

        run.ProblemIds.ShouldBe(["CORP2007"]);
        run.CompilerDiagnostics().ShouldBeEmpty();
    }

    [Fact]
    public void ASyntaxErrorIsOneProblemAndWhatIsCompleteBeforeItIsEmitted()
    {
        // The file of the states, to which nearly everything refers, breaks off in its last entity.
        var text = Corpus.Files["curated/states.yaml"];
        var last = text.LastIndexOf("\n    type: ", StringComparison.Ordinal);
        var run = GeneratorRun.Of(Corpus.With("curated/states.yaml", text[..last] + "\n    aliases: [never closed\n" + text[(last + 1)..]));

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

        var file = new InputFile(InputKind.Yaml, "curated/a.yaml", "", "a: " + new string('x', 10_000_000));
        Should.Throw<OperationCanceledException>(() => Stages.ReadFile(file, source.Token));
    }

    private static IEnumerable<string> StepsOf(Type names) => names.GetFields().Select(static field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> OutputsOf() =>
        typeof(Outputs).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(static method => "Output." + method.Name);

    private static (GeneratorRunResult Result, Compilation Compilation) Drive(Inputs inputs, AdditionalText more) => Drive(inputs, static _ => { }, more);

    private static (GeneratorRunResult Result, Compilation Compilation) Drive(
        Inputs inputs, Action<string> entering, AdditionalText? more = null, CancellationToken cancellation = default)
    {
        var texts = inputs.Files.Select(file => (AdditionalText)new MemoryText(inputs.Root + file.Key, file.Value));
        var compilation = CSharpCompilation.Create("Corpus.Under.Test", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var generator = new CorpusGenerator(entering).AsSourceGenerator();
        var driver = CSharpGeneratorDriver
            .Create([generator], more is null ? texts : texts.Append(more), CSharpParseOptions.Default, new MemoryOptions(inputs))
            .RunGenerators(compilation, cancellation);
        return (driver.GetRunResult().Results.Single(), compilation);
    }

    private sealed class ThrowingText(string path) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("a fault of the host");
    }
}
