using System.ComponentModel;
using System.Reflection;

namespace Corpus.Runtime.Tests;

public sealed class AssemblyTests
{
    private static readonly Assembly Runtime = typeof(Fact).Assembly;

    [Fact]
    public void NothingRunsAtStartUp()
    {
        Runtime.GetTypes()
            .Where(static type => type.TypeInitializer is not null && !type.Attributes.HasFlag(TypeAttributes.BeforeFieldInit))
            .ShouldBeEmpty("a static constructor without beforefieldinit runs earlier than its fields are needed");
        Runtime.ManifestModule.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public).ShouldBeEmpty();
    }

    [Fact]
    public void ThePublicTypesAreThoseThatAreMeantToBe() =>
        PublicTypes("Corpus.Runtime").Select(static type => type.Name).ShouldBe(
        [
            "Assertion", "Attributed`1", "Cardinality", "Citation", "Claim", "Claim`1", "Claimant", "ClaimedFact`1", "Comparator",
#if !TESTS_NETSTANDARD
            "CorpusJsonConverter",
#endif
            "Derivation", "Disputed`1", "EdtfDate", "EdtfInterval", "EdtfPrecision", "EdtfSeason", "Entity", "EntityType",
            "EquatableArray", "EquatableArrayEnumerator`1", "EquatableArray`1", "EvidenceKind", "Fact", "FactStatus", "Fact`1",
            "Inference", "InferenceTarget", "Interval", "Interval`1", "LanguageMap", "Ledger", "LedgerPoint", "ListFact`1", "Modality", "OriginalDocument",
            "Property",
            "QuoteGrade", "Rank",
            "SeriesEntry`1", "SeriesFact`1", "Series`1", "Source", "StaleConstant", "StaleConstantsException", "Supersession",
            "Unit", "ValueSupport",
        ]);

    [Fact]
    public void NoNameButClaimIsThatOfAnotherNamespaceThatIsUsedEverywhere() =>
        Strangers.NamesOfStrangers.All.ShouldBe(PublicTypes("Corpus.Runtime"), ignoreOrder: true);

    [Fact]
    public void WhatOnlyGeneratedCodeNeedsIsApartAndHidden()
    {
        var types = PublicTypes("Corpus.Runtime.CompilerServices");

        types.Select(static type => type.Name).ShouldBe(
        [
            "ConstantUsesAttribute", "Datatype", "Datatype`1", "Datatypes", "EntityCatalog", "EntityTable", "EntityTypeTable", "LedgerTable", "SourceTable",
            "TableAttribute",
        ]);
        types.ShouldAllBe(static type => type.GetCustomAttribute<EditorBrowsableAttribute>()!.State == EditorBrowsableState.Never);
        Runtime.GetExportedTypes().ShouldAllBe(static type => type.Namespace == "Corpus.Runtime" || type.Namespace == "Corpus.Runtime.CompilerServices");
    }

    /// <summary>But for dates and arrays, which are plain values, and for records, which their corpus makes from a table.</summary>
    [Fact]
    public void OnlyACorpusCanMakeWhatProves() =>
        PublicTypes("Corpus.Runtime").Where(static type => type is { IsClass: true, IsAbstract: false, Name: not "CorpusJsonConverter" })
            .SelectMany(static type => type.GetConstructors())
            .ShouldBeEmpty();

#if TESTS_NETSTANDARD
    [Fact]
    public void TheBuildThatTheCompilerLoadsLoadsNoJson() =>
        Runtime.GetReferencedAssemblies().Select(static name => name.Name!).ShouldNotContain(static name => name.Contains("Json", StringComparison.Ordinal));
#endif

    [Fact]
    public void NobodyCanAlterWhatProves() =>
        PublicTypes("Corpus.Runtime").Where(static type => type.IsClass)
            .SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(static property => property.GetSetMethod() is not null && property.DeclaringType!.Assembly == Runtime)
            .ShouldBeEmpty();

    [Fact]
    public void NobodyOutsideCanDeriveFromAFactOrAClaim() =>
        PublicTypes("Corpus.Runtime").Where(static type => type is { IsClass: true, IsSealed: false } && type != typeof(Entity))
            .SelectMany(static type => type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic))
            .Where(static constructor => constructor.IsFamily || constructor.IsFamilyOrAssembly)
            .ShouldBeEmpty();

    [Fact]
    public void TheRuntimeKnowsNothingOfYamlOrOfTheCompiler() =>
        Runtime.GetReferencedAssemblies().Select(static name => name.Name!)
            .ShouldAllBe(static name => name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard");

    private static Type[] PublicTypes(string inNamespace) =>
        [.. Runtime.GetExportedTypes().Where(type => type.Namespace == inNamespace).OrderBy(static type => type.Name, StringComparer.Ordinal)];
}
