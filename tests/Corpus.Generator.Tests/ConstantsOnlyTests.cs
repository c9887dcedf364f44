using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Corpus.Generator.Tests.Driver;

namespace Corpus.Generator.Tests;

/// <summary>A corpus of constants alone, as <c>CorpusEmit</c> asks for; the case of that name has what is written.</summary>
public sealed class ConstantsOnlyTests
{
    private static readonly Inputs Inputs = Inputs.FromFolder(Repository.PathOf("tests/Corpus.Generator.Tests/Cases/ConstantsOnly"));

    [Fact]
    public void NothingButTheFrameworkIsNeeded()
    {
        using var image = new PEReader(new MemoryStream(GeneratorRun.Of(Inputs).Emit().Assembly));
        var metadata = image.GetMetadataReader();

        metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name))
            .ShouldAllBe(static name => name.StartsWith("System.", StringComparison.Ordinal));
    }

    [Fact]
    public void TheConstantsAreThoseOfTheWholeCorpus()
    {
        var whole = GeneratorRun.Of(Inputs with { Properties = Inputs.Properties.Remove("CorpusEmit") });

        var constants = ConstantsIn(GeneratorRun.Of(Inputs));

        constants.ShouldBe(ConstantsIn(whole));
        constants.Length.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void AnotherWordForWhatIsEmittedIsReported() =>
        GeneratorRun.Of(Inputs with { Properties = Inputs.Properties.SetItem("CorpusEmit", "facts") }).ProblemIds.ShouldBe(["CORP6003"]);

    // With what stands above them: documentation, and the comment that names the fact.
    private static string[] ConstantsIn(GeneratorRun run) =>
    [
        .. run.Sources.Where(static source => source.Key.StartsWith("Entity.", StringComparison.Ordinal)).OrderBy(static source => source.Key)
            .SelectMany(static source => source.Value.Split("        // ")).Where(static member => member.Contains("public const ", StringComparison.Ordinal))
            .Select(static member => member[..member.IndexOf(";\n", StringComparison.Ordinal)]),
    ];
}
