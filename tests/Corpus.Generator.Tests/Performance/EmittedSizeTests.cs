using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Corpus.Generator.Tests.Driver;

namespace Corpus.Generator.Tests.Performance;

/// <summary>What is emitted, counted in the assembly: types, bytes of IL, bytes of tables.</summary>
public sealed class EmittedSizeTests
{
    private const int Entities = 40;
    private static readonly GeneratorRun Run = GeneratorRun.Of(Repeated.Entities(Entities));

    [Fact]
    public void AnEntityIsThreeTypesAndNoneOfThemIsTheCompilers()
    {
        Read(static (_, metadata) =>
        {
            var names = metadata.TypeDefinitions.Select(type => metadata.GetString(metadata.GetTypeDefinition(type).Name)).ToArray();
            names.Count(static name => name is "Facts" or "Data_" || name.StartsWith("Thing", StringComparison.Ordinal) && name.Length > "Thing".Length)
                .ShouldBe((3 * Entities) + 1, "and one for the sources");
            // One for the lambda in the catalog: a lambda in each entity would cost a class in each.
            names.Count(static name => name.StartsWith("<>c", StringComparison.Ordinal)).ShouldBe(1);
        });
    }

    [Fact]
    public void AFactIsFewBytesOfIL()
    {
        Read(static (image, metadata) =>
        {
            var bytes = 0;
            foreach (var type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(type => metadata.GetString(type.Name) == "Facts"))
            {
                bytes += type.GetMethods().Select(metadata.GetMethodDefinition)
                    .Sum(method => image.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!.Length);
            }

            (bytes / (Entities * Repeated.FactsOfEntity)).ShouldBeLessThanOrEqualTo(18);
        });
    }

    [Fact]
    public void AConstantIsNoILAtAll()
    {
        Read(static (_, metadata) =>
        {
            var entity = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Single(type => metadata.GetString(type.Name) == "Thing7");
            // What makes the record runs when that is asked for, and not for a constant.
            entity.GetMethods().Select(method => metadata.GetString(metadata.GetMethodDefinition(method).Name))
                .ShouldBe(["get_Next", "get_Record", ".cctor"], ignoreOrder: true);
            entity.Attributes.HasFlag(TypeAttributes.BeforeFieldInit).ShouldBeTrue();
        });
    }

    [Fact]
    public void NoCodeLoadsAStringButTheIdOfTheCorpus()
    {
        // The heap of strings that code loads holds 16 MB in an assembly, so nothing in it may grow with the facts: `Catalog.Verify` has the id.
        Read(static (_, metadata) => metadata.GetHeapSize(HeapIndex.UserString).ShouldBeLessThanOrEqualTo(64));
    }

    [Fact]
    public void ACitationLikeItsNeighbourSaysOnlyItsQuoteAndPlace()
    {
        var table = Run.Sources["Entity.Thing7.g.cs"];

        table.ShouldContain("\\0CNotes.txt\\0qbefore the thing called 8\\0g1\\0m1\\0o");
        table.Split("CNotes.txt").Length.ShouldBe(2);
        table.ShouldMatch(@"\\0C\\0qit has 72 of kind 2 and 7\\0o\d+\\0");
    }

    private static void Read(Action<PEReader, MetadataReader> check)
    {
        using var stream = new MemoryStream();
        Run.Compile().Emit(stream).Success.ShouldBeTrue();
        stream.Position = 0;
        using var image = new PEReader(stream);
        check(image, image.GetMetadataReader());
    }
}
