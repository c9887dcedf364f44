using Corpus.Generator.Tests.Driver;
using Corpus.Language.Importing;
using Corpus.Runtime;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Importing;

/// <summary>A corpus that names what another has: which edit reads that again, and which does not.</summary>
public sealed class ImportStepTests
{
    private const string Types = """
        corpus: { id: geography, schemaVersion: 1, namespace: Acme.World, title: Countries }
        entityTypes:
          State:
            summary: A country.
            properties:
              area: { datatype: integer, unit: km2, summary: How large it is. }

        """;

    private const string States = """
        entities:
          Ruritania:
            type: State
            label: Ruritania
            facts:
              area: { value: 1200, citations: [{ source: Almanac.txt, quote: "Ruritania covers 1,200 square kilometres" }] }
          Graustark:
            type: State
            label: Graustark
            facts:
              area: { value: 900, citations: [{ source: Almanac.txt, quote: "Graustark covers 900 square kilometres" }] }

        """;

    private const string Treaties = """
        entities:
          Pact:
            type: Treaty
            label: The pact
            facts:
              party: { value: Geography.Ruritania, citations: [{ source: Notes.txt, quote: "The pact binds Ruritania for ten years" }] }
              years: { value: 10, citations: [{ source: Notes.txt, quote: "The pact binds Ruritania for ten years" }] }

        """;

    private static readonly Inputs Geography = Inputs.None.With("curated/types.yaml", Types).With("curated/states.yaml", States)
        .With("seeds/Almanac.txt", "Ruritania covers 1,200 square kilometres. Graustark covers 900 square kilometres, or 901 square kilometres with its lake.");

    private static readonly Inputs Importer = Inputs.None
        .With("curated/corpus.yaml", """
            corpus:
              id: treaties
              schemaVersion: 1
              namespace: Acme.Treaties
              title: Treaties
              imports: [{ corpus: geography, version: "[1.0,2.0)" }]
            entityTypes:
              Treaty:
                summary: A treaty.
                properties:
                  party: { datatype: Geography.State, summary: Whom it binds. }
                  years: { datatype: integer, summary: How long it lasts. }

            """)
        .With("curated/treaties.yaml", Treaties)
        .With("seeds/Notes.txt", "The pact binds Ruritania for ten years. Later it binds Graustark for ten years. The pact lasts for 11 years.");

    private static readonly Lazy<Compilation> Compiled = new(() => Compile(Geography));

    private static MetadataReference Reference => Compiled.Value.ToMetadataReference();

    [Fact]
    public void WhatIsNamedIsFoundInTheReference()
    {
        var run = GeneratorRun.Of(Importer, references: [Reference]);

        run.Problems.ShouldBeEmpty();
        run.CompilerDiagnostics().ShouldBeEmpty();
        run.Sources["Type.Treaty.g.cs"].ShouldContain("global::Acme.World.State");
    }

    [Fact]
    public void AnEditOfCSharpRunsNothing()
    {
        var second = GeneratorRun.Tracked(Importer, Reference).WithCode("namespace Edited { class More { } }");

        StepReasons.Of(second).ShouldAllBe(static step => step.IsCachedOrUnchanged);
        Reasons(second, Steps.Imports).ShouldBe([IncrementalStepRunReason.Cached]);
    }

    [Fact]
    public void AnEditThatNamesNothingNewReadsNothingAgain()
    {
        var second = GeneratorRun.Tracked(Importer, Reference).WithFile(
            "curated/treaties.yaml",
            Treaties.Replace("value: 10", "value: 11", StringComparison.Ordinal)
                .Replace("The pact binds Ruritania for ten years\" }] }\n\n", "The pact lasts for 11 years\" }] }\n\n", StringComparison.Ordinal));

        Reasons(second, Steps.Asked).ShouldBe([IncrementalStepRunReason.Cached]);
        Reasons(second, Steps.Imports).ShouldBe([IncrementalStepRunReason.Cached]);
    }

    [Fact]
    public void AnEditThatNamesAnotherEntityReadsIt()
    {
        var first = GeneratorRun.Tracked(Importer, Reference);
        Named(first).ShouldBe(["Ruritania"]);

        var second = first.WithFile(
            "curated/treaties.yaml", Treaties.Replace("Geography.Ruritania", "Geography.Graustark", StringComparison.Ordinal));

        Reasons(second, Steps.Imports).ShouldBe([IncrementalStepRunReason.Modified]);
        Named(second).ShouldBe(["Graustark"]);
    }

    /// <summary>In an editor the other project is compiled anew at every keystroke.</summary>
    [Fact]
    public void AnotherCompilationThatSaysTheSameChangesNothingThatFollows()
    {
        var reference = Reference;
        var first = GeneratorRun.Tracked(Importer, reference);

        var second = first.WithReference(reference, Compile(Geography, "class Edited { }").ToMetadataReference());

        Reasons(second, Steps.Imports).ShouldBe([IncrementalStepRunReason.Cached]);
        Reasons(second, Steps.Linked).ShouldBe([IncrementalStepRunReason.Cached]);
    }

    [Fact]
    public void WhatAnotherCompilationSaysOtherwiseIsSeen()
    {
        var reference = Reference;
        var first = GeneratorRun.Tracked(Importer, reference);
        var edited = Geography.With("curated/states.yaml", States.Replace("label: Ruritania", "label: The kingdom", StringComparison.Ordinal));

        var second = first.WithReference(reference, Compile(edited).ToMetadataReference());

        Reasons(second, Steps.Imports).ShouldBe([IncrementalStepRunReason.Modified]);
    }

    [Fact]
    public void ACorpusThatImportsNothingReadsNoReference()
    {
        var run = GeneratorRun.Tracked(Geography, MetadataReference.CreateFromImage([1, 2, 3], filePath: "/libraries/Broken.dll"));

        Imported(run).ShouldBeEmpty();
        run.Problems.ShouldBeEmpty();
    }

    private static Compilation Compile(Inputs inputs, string code = "") => GeneratorRun.Of(
        inputs, code: "[assembly: System.Reflection.AssemblyInformationalVersion(\"1.2.0\")]\n" + code, assemblyName: "Acme.World").Compile();

    private static EquatableArray<ImportedCorpus> Imported(GeneratorRun run) =>
        ((Roslyn.Batch<ImportedCorpus>)run.Result.TrackedSteps[Steps.Imports].Single().Outputs.Single().Value).Items;

    private static string[] Named(GeneratorRun run) => [.. Imported(run).Single().Entities.Select(static entity => entity.Id)];

    private static IncrementalStepRunReason[] Reasons(GeneratorRun run, string step) => StepReasons.ReasonsOf(run, step);
}
