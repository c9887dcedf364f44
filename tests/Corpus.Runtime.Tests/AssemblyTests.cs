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
        Runtime.GetExportedTypes().Select(static type => type.Name).Order(StringComparer.Ordinal).ShouldBe(
        [
            "Assertion", "Citation", "Claim", "Claim`1", "Claimant", "Comparator",
#if !TESTS_NETSTANDARD
            "CorpusJsonConverter",
#endif
            "Datatype", "Datatype`1", "Disputed`1", "EdtfDate",
            "EdtfPrecision", "EdtfSeason", "Entity", "EntityCatalog", "EntityTable", "EntityType", "EquatableArray", "EquatableArrayEnumerator`1", "EquatableArray`1",
            "EvidenceKind", "Fact", "FactStatus", "Fact`1", "Ledger", "ListFact`1", "Property", "Property`1", "QuoteGrade",
            "Rank", "Source", "SourceTable", "Supersession", "TableAttribute", "Unit", "ValueSupport",
        ]);

    [Fact]
    public void OnlyACorpusCanMakeFactsAndClaims() =>
        Runtime.GetExportedTypes().Where(typeof(Assertion).IsAssignableFrom)
            .SelectMany(static type => type.GetConstructors())
            .ShouldBeEmpty();

#if TESTS_NETSTANDARD
    [Fact]
    public void TheBuildThatTheCompilerLoadsLoadsNoJson() =>
        Runtime.GetReferencedAssemblies().Select(static name => name.Name!).ShouldNotContain(static name => name.Contains("Json", StringComparison.Ordinal));
#endif

    [Fact]
    public void TheRuntimeKnowsNothingOfYamlOrOfTheCompiler() =>
        Runtime.GetReferencedAssemblies().Select(static name => name.Name!)
            .ShouldAllBe(static name => name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard");
}
