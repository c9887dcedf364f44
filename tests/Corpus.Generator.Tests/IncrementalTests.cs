using Corpus.Generator.Tests.Driver;
using Corpus.Generator.Tests.Used;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>Which steps run again after which edit, by the reason that the driver gives for each.</summary>
public sealed class IncrementalTests
{
    private static readonly Inputs Corpus = Inputs.FromFolder(Repository.Root);

    [Fact]
    public void EveryStepIsNamedAndRuns()
    {
        var run = GeneratorRun.Of(
            Corpus.With("seeds/Loose.txt", "A loose document of several words."),
            code: "class Trip { int length = Acme.Rivers.Oder.LengthKilometres; }",
            isTracked: true,
            references: [Rivers.Offered(Rivers.Image)]);

        foreach (var field in typeof(Steps).GetFields())
        {
            StepReasons.ReasonsOf(run, (string)field.GetRawConstantValue()!).ShouldNotBeEmpty(field.Name);
        }
    }

    [Fact]
    public void AnEditOfCSharpRunsNothing()
    {
        var second = GeneratorRun.Tracked(Corpus).WithCode("namespace Edited { class More { } }");

        StepReasons.Of(second).ShouldAllBe(static step => step.IsCachedOrUnchanged);
        foreach (var step in new[] { Steps.Files, Steps.Linked, Steps.Bound, Steps.Whole, Steps.Problems })
        {
            StepReasons.ReasonsOf(second, step).ShouldAllBe(static reason => reason == IncrementalStepRunReason.Cached);
        }
    }

    [Fact]
    public void ACommentReadsOneFileAndEmitsNothing()
    {
        var second = Edit("curated/treaty.yaml", static text => "# a comment\n\n" + text);

        Changed(second, Steps.Files).ShouldBe(1);
        Changed(second, Steps.Linkage).ShouldBe(0);
        Changed(second, Steps.Bound).ShouldBeLessThanOrEqualTo(1);
        Changed(second, Steps.Entities).ShouldBe(0);
        StepReasons.OutputsOf(second).ShouldAllBe(static output => output.IsCachedOrUnchanged);
    }

    [Fact]
    public void LinesAreEmittedOnRequestAndThenACommentEmitsWhatItMoves()
    {
        var asked = GeneratorRun.Tracked(Corpus with { Properties = Corpus.Properties.SetItem("CorpusEmitLines", "true") });
        var text = Corpus.Files["curated/treaty.yaml"];
        var line = text.Split('\n').Index().First(static line => line.Item == "      termYears:").Index + 1;
        asked.Sources["Entity.Treaty.g.cs"].ShouldContain($"        // Treaty.termYears, curated/treaty.yaml({line})\n        /// <summary>");
        asked.CompilerDiagnostics().ShouldBeEmpty();

        var below = asked.WithFile("curated/treaty.yaml", text + "# a comment\n");
        Changed(below, Steps.Placed).ShouldBe(0);
        Changed(below, Steps.Emitted).ShouldBe(0);

        var above = asked.WithFile("curated/treaty.yaml", "# a comment\n" + text);
        Changed(above, Steps.Entities).ShouldBe(0);
        Changed(above, Steps.Emitted).ShouldBe(Changed(above, Steps.Placed));
        StepReasons.ChangedFiles(above).ShouldContain("Entity.Treaty.g.cs");
        StepReasons.ChangedFiles(above).ShouldNotContain("Entity.Pipeline.g.cs", "what other files state stays where it was");
        above.Sources["Entity.Treaty.g.cs"].ShouldContain($"// Treaty.termYears, curated/treaty.yaml({line + 1})\n");

        // Without the request nothing of that is there.
        var plain = GeneratorRun.Tracked(Corpus);
        plain.Sources.Values.ShouldAllBe(static source => !source.Contains(".yaml(", StringComparison.Ordinal));
        var moved = plain.WithFile("curated/treaty.yaml", "# a comment\n" + text);
        Changed(moved, Steps.Lines).ShouldBe(0);
        Changed(moved, Steps.Emitted).ShouldBe(0);
    }

    [Fact]
    public void ARequestForLinesThatIsNeitherTrueNorFalseIsReported() =>
        GeneratorRun.Of(Corpus with { Properties = Corpus.Properties.SetItem("CorpusEmitLines", "yes") }).ProblemIds.ShouldBe(["CORP6003"]);

    [Fact]
    public void AValueReadsOneFileAndEmitsOne()
    {
        const string Summary = "summary: The treaty of Russia and Iran that the five documents are about.";
        var second = Edit("curated/treaty.yaml", static text => text.Replace(Summary, "summary: The treaty.", StringComparison.Ordinal));

        Changed(second, Steps.Files).ShouldBe(1);
        Changed(second, Steps.Linkage).ShouldBe(0);
        Changed(second, Steps.Bound).ShouldBe(1);
        Changed(second, Steps.Entities).ShouldBe(1);
        Changed(second, Steps.Emitted).ShouldBe(1);
        second.Sources["Entity.Treaty.g.cs"].ShouldContain("<remarks>The treaty.</remarks>");
    }

    [Fact]
    public void AWrongValueTakesOnlyItsOwnFactAway()
    {
        var first = GeneratorRun.Tracked(Corpus);
        var wrong = Corpus.Files["curated/projects.yaml"].Replace("value: 55\n", "value: 56\n", StringComparison.Ordinal);
        var second = first.WithFile("curated/projects.yaml", wrong);

        second.ProblemIds.ShouldBe(["CORP4009"]);
        Changed(second, Steps.Entities).ShouldBe(1);
        second.Sources["Entity.Pipeline.g.cs"].ShouldNotContain("CapacityBcm");
        second.Sources.Keys.ShouldBe(first.Sources.Keys, ignoreOrder: true);
        second.CompilerDiagnostics().ShouldBeEmpty();
    }

    [Fact]
    public void AnInputOfADerivedFactEmitsTheEntitiesWhoseFactsChangeAndNoOther()
    {
        var inputs = Inputs.FromFolder(Repository.PathOf("tests/Corpus.Generator.Tests/Cases/Derived"));
        var pipe = inputs.Files["curated/pipe.yaml"];
        var contract = inputs.Files["curated/contract.yaml"];
        var first = GeneratorRun.Tracked(inputs);

        var capacity = first.WithFile("curated/pipe.yaml", pipe.Replace("value: 55, comparator: at-most", "value: 55", StringComparison.Ordinal));
        Changed(capacity, Steps.Entities).ShouldBe(2, "the pipeline, and the treaty that is computed from it");
        Changed(capacity, Steps.Emitted).ShouldBe(3, "these two, and the catalog, whose ledger counts a comparator less");
        capacity.Sources["Entity.Treaty.g.cs"].ShouldNotContain("At most.");
        capacity.Sources["Entity.Other.g.cs"].ShouldBe(first.Sources["Entity.Other.g.cs"]);

        // What changes on the way but comes to the same changes nothing elsewhere.
        var comment = first.WithFile("curated/pipe.yaml", "# a comment\n" + pipe);
        Changed(comment, Steps.Completion).ShouldBe(0);
        Changed(comment, Steps.Emitted).ShouldBe(0);

        var formula = first.WithFile("curated/contract.yaml", contract.Replace("termMonths * 2", "termMonths * 3", StringComparison.Ordinal));
        Changed(formula, Steps.Emitted).ShouldBe(1);
        formula.Sources["Entity.Treaty.g.cs"].ShouldContain("public const long Twice = TermMonths * 3;");
    }

    [Fact]
    public void ANewEntityIsEmittedWithItsTypesAndTheCatalogAndLeavesTheOthers()
    {
        var second = Edit("curated/events.yaml", static text => text + "  NewSummit: { type: Event, label: New summit }\n");
        var third = Edit("curated/organisations.yaml", static text => text + "  NewBloc: { type: Organisation, label: New bloc }\n");

        second.ProblemIds.ShouldBeEmpty();
        Changed(second, Steps.Emitted).ShouldBe(3, "the entity, its type and the catalog");
        third.ProblemIds.ShouldBeEmpty();
        Changed(third, Steps.Emitted).ShouldBe(4, "the entity, its type, the type above it and the catalog");
    }

    [Fact]
    public void ALabelBindsTheFilesThatDependOnItAndNoOther()
    {
        var own = Edit("curated/events.yaml", static text => text + "  NewSummit: { type: Event, label: New summit }\n");
        Changed(own, Steps.Linkage).ShouldBe(1);
        Changed(own, Steps.Frame).ShouldBe(0);
        Changed(own, Steps.Bound).ShouldBe(1);

        // The states are what most files refer to, and not all.
        var shared = Edit("curated/states.yaml", static text => text.Replace("aliases: [Russian Federation,", "aliases: [Rossiya,", StringComparison.Ordinal));
        Changed(shared, Steps.Unbound).ShouldBeInRange(2, Corpus.Files.Keys.Count(static path => path.StartsWith("curated/", StringComparison.Ordinal)) - 1);
    }

    /// <summary>A file that stays bound says what it would say if it were bound again, whatever became of the names.</summary>
    [Theory]
    [InlineData("label: Russia\n", "label: Rossiya\n")]
    [InlineData("aliases: [Russian Federation, Moscow, Kremlin, Russian]", "aliases: [Moscow]")]
    [InlineData("aliases: [Russian Federation, Moscow, Kremlin, Russian]", "aliases: [Russian Federation, Moscow, Kremlin, Russian, Iran, the treaty]")]
    [InlineData("  Russia:\n", "  Rossiya:\n")]
    [InlineData("  Russia:\n    type: State\n", "  Russia:\n    type: Person\n")]
    [InlineData("entities:\n", "entities:\n  Tehran: { type: State, label: Tehran }\n")]
    public void AnEditOfNamesGivesWhatAFreshRunGives(string before, string after)
    {
        const string Path = "curated/states.yaml";
        var text = Corpus.Files[Path];
        var edited = text.Replace(before, after, StringComparison.Ordinal);
        edited.ShouldNotBe(text);
        var first = GeneratorRun.Tracked(Corpus);

        var second = first.WithFile(Path, edited);
        var third = second.WithFile(Path, text);

        var fresh = GeneratorRun.Of(Corpus.With(Path, edited));
        second.Problems.ShouldBe(fresh.Problems);
        second.Sources.ShouldBe(fresh.Sources, ignoreOrder: true);
        third.Problems.ShouldBe(first.Problems);
        third.Sources.ShouldBe(first.Sources, ignoreOrder: true);
    }

    [Fact]
    public void AnEditAndItsUndoGiveTheSameBytes()
    {
        var first = GeneratorRun.Tracked(Corpus);
        var text = Corpus.Files["curated/treaty.yaml"];

        var edited = text.Replace("value: 20", "value: 21", StringComparison.Ordinal);
        var third = first.WithFile("curated/treaty.yaml", edited).WithFile("curated/treaty.yaml", text);

        third.Sources.ShouldBe(first.Sources);
        third.Problems.ShouldBe(first.Problems);
    }

    [Fact]
    public void EqualTextsGiveEqualModels()
    {
        // Nothing in a model may compare by reference: a second run over equal inputs would emit everything again.
        var first = GeneratorRun.Tracked(Corpus);
        var second = GeneratorRun.Tracked(Corpus);
        string[] steps =
        [
            Steps.Settings, Steps.Language, Steps.Inputs, Steps.Linkage, Steps.Bound, Steps.Names, Steps.Entities, Steps.Types, Steps.Enumerations,
            Steps.Sources, Steps.Catalog, Steps.Emitted, Steps.Problems,
        ];
        foreach (var step in steps)
        {
            Outputs(second, step).ShouldBe(Outputs(first, step), step);
        }

        static object[] Outputs(GeneratorRun run, string step) =>
            [.. run.Result.TrackedSteps[step].SelectMany(static single => single.Outputs).Select(static output => output.Value)];
    }

    private static GeneratorRun Edit(string path, Func<string, string> edit)
    {
        var text = Corpus.Files[path];
        var edited = edit(text);
        edited.ShouldNotBe(text);
        return GeneratorRun.Tracked(Corpus).WithFile(path, edited);
    }

    private static int Changed(GeneratorRun run, string step) =>
        StepReasons.ReasonsOf(run, step).Count(static reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
}
