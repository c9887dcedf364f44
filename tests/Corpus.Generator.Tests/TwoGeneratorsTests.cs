using System.Runtime.Loader;
using Corpus.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests;

/// <summary>One program with two corpora: the one that is frozen in its compiled form, and one that the generator of today makes.</summary>
public sealed class TwoGeneratorsTests
{
    private const string Program = """
        using System.Linq;
        using Corpus.Runtime;

        public static class Program
        {
            private const int Both = Frozen.GreatHall.Seats + Cases.EveryShape.GreatHall.Seats;

            public static string Run()
            {
                Entity[] halls = { Frozen.GreatHall.Record, Cases.EveryShape.GreatHall.Record };
                var owners = halls.SelectMany(hall => hall.Facts).Where(fact => fact.Property.Name == "owner").Select(fact => ((Entity)fact.ValueObject).Label);
                var mixed = Frozen.Catalog.Contains(Cases.EveryShape.GreatHall.Facts.Seats) || Cases.EveryShape.Catalog.Contains(Frozen.GreatHall.Facts.Seats);
                var own = Frozen.Catalog.Contains(Frozen.GreatHall.Facts.Seats) && Cases.EveryShape.Catalog.Contains(Cases.EveryShape.GreatHall.Facts.Seats);
                return string.Join(", ", owners) + " " + Both + " " + halls[0].Equals(halls[1]) + " " + mixed + " " + own + " "
                    + (Frozen.GreatHall.EchoSeconds.ClaimOf("City").Value == Cases.EveryShape.GreatHall.EchoSeconds.ClaimOf("City").Value) + " "
                    + (Frozen.GreatHall.Facts.Opened.Citations.Count + Cases.EveryShape.GreatHall.Facts.Opened.Citations.Count);
            }
        }
        """;

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    public void UseTheirCorporaInOneProgram(string framework)
    {
        var frozen = Repository.PathOf($"tests/Frozen/lib/{framework}/Corpus.Frozen.dll");
        var fresh = GeneratorRun.Of(Inputs.FromFolder(Repository.PathOf("tests/Corpus.Generator.Tests/Cases/EveryShape"))).Compile();
        var freshImage = Image(fresh);
        var program = CSharpCompilation.Create(
            "Program",
            [CSharpSyntaxTree.ParseText(Program)],
            [.. fresh.References, MetadataReference.CreateFromFile(frozen), MetadataReference.CreateFromImage(freshImage)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        var context = new AssemblyLoadContext("Two corpora", isCollectible: true);
        try
        {
            context.LoadFromAssemblyPath(frozen);
            context.LoadFromStream(new MemoryStream(freshImage));
            var run = context.LoadFromStream(new MemoryStream(Image(program))).GetType("Program", throwOnError: true)!.GetMethod("Run")!;

            run.Invoke(null, null).ShouldBe("City, City 1800 False False True True 4");
        }
        finally
        {
            context.Unload();
        }
    }

    private static byte[] Image(Compilation compilation)
    {
        using var image = new MemoryStream();
        compilation.Emit(image).Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
        return image.ToArray();
    }
}
