using Corpus.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests;

/// <summary>The emitted code in the projects of others: old languages, strict settings, code that uses it.</summary>
public sealed class EmittedCodeTests
{
    private static readonly Inputs Corpus = Inputs.FromFolder(Repository.Root);

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    public void CompilesWithoutAWarningAs(LanguageVersion language)
    {
        var run = GeneratorRun.Of(Corpus, language);

        run.Problems.ShouldBeEmpty();
        run.CompilerDiagnostics().ShouldBeEmpty();
    }

    [Fact]
    public void ALanguageThatIsTooOldIsOneReadableError()
    {
        var run = GeneratorRun.Of(Corpus, LanguageVersion.CSharp8);

        run.Problems.ShouldBe(
            ["error CORP6007: The generated code needs C# 9 or later, but this project compiles as C# 8.0; set `LangVersion` to 9 or later."]);
        run.Sources.ShouldBeEmpty();
    }

    [Fact]
    public void ConstantsStandWhereOnlyConstantsCan()
    {
        var run = GeneratorRun.Of(Corpus, code: """
            using Corpus.RussiaIran;

            /// <summary>Uses constants.</summary>
            [System.Obsolete("after " + Treaty.Designation)]
            public static class Uses
            {
                private const int Years = Treaty.TermYears;

                /// <summary>A switch.</summary>
                public static int Switch(int value)
                {
                    switch (value)
                    {
                        case Pipeline.CapacityBcm: return Years;
                        default: return 0;
                    }
                }
            }
            """);

        run.CompilerDiagnostics().ShouldBeEmpty();
    }

    [Fact]
    public void ADisputedFactDoesNotConvertToItsType()
    {
        var run = GeneratorRun.Of(Corpus, code: "static class Uses { static bool Delivered => Corpus.RussiaIran.DroneSupply.Delivered; }");

        run.CompilerDiagnostics().ShouldHaveSingleItem().ShouldContain("CS0029");
    }

    [Fact]
    public void ARecordIsMadeOnlyFromATable() =>
        GeneratorRun.Of(Corpus, code: "static class Uses { static object Forged => new Corpus.RussiaIran.Agreement(); }")
            .CompilerDiagnostics().ShouldHaveSingleItem().ShouldContain("CS7036");

    [Fact]
    public void NobodyAddsAMemberBesideTheFactsOfAnEntity() =>
        GeneratorRun.Of(Corpus, code: "namespace Corpus.RussiaIran { public static partial class Treaty { public const int Invented = 1; } }")
            .CompilerDiagnostics().ShouldContain(static diagnostic => diagnostic.Contains("CS0260", StringComparison.Ordinal));

    [Fact]
    public void UsingASupersededFactIsAWarningOfItsOwnIdThatNamesTheReplacement()
    {
        var inputs = Inputs.FromFolder(Repository.PathOf("tests/Corpus.Generator.Tests/Cases/EveryDatatype"));
        var run = GeneratorRun.Of(inputs, code: """
            static class Uses
            {
                static int A => Cases.EveryDatatype.GreatBridge.FerryCapacity;
                static object B => Cases.EveryDatatype.GreatBridge.Facts.FerryCapacity;
            }
            """);

        var diagnostics = run.Compile().GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        diagnostics.Length.ShouldBe(2);
        diagnostics.ShouldAllBe(static diagnostic => diagnostic.GetMessage(null)
            .Contains("Superseded by GreatBridge.VehiclesPerMinute since 2025-01-17: The bridge took its place."));
    }
}
