using Corpus.Generator.Roslyn;
using Corpus.Generator.Tests.Driver;
using Corpus.Language;
using Corpus.Language.Importing;
using Corpus.Language.Model;
using Corpus.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Corpus.Generator.Tests.Importing;

/// <summary>What a reference carries of a corpus is what the corpus is, however the compiler has the reference.</summary>
public sealed class ImportedAssemblyTests
{
    private static readonly string Cases = Repository.PathOf("tests/Corpus.Generator.Tests/Cases");

    public static TheoryData<string> CaseNames => [.. Directory.EnumerateDirectories(Cases).Select(static folder => Path.GetFileName(folder)!)
        .Where(static name => !name.StartsWith("CORP-", StringComparison.Ordinal) && name != "ConstantsOnly").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void AnImageAReferenceAssemblyAndACompilationCarryTheSame(string name)
    {
        var inputs = Inputs.FromFolder(Path.Combine(Cases, name));
        var compiled = GeneratorRun.Of(inputs).Compile();
        var expected = Compile(inputs);
        if (expected.Problems.Any(static problem => problem.IsError))
        {
            return;
        }

        var image = Tables(expected, MetadataReference.CreateFromImage(Image(compiled)));

        Tables(expected, MetadataReference.CreateFromImage(Image(compiled, isReference: true))).ShouldBe(image);
        Tables(expected, compiled.ToMetadataReference()).ShouldBe(image);
        var corpus = ImportedCorpora.Read(image).ShouldHaveSingleItem();
        corpus.Fault.ShouldBeNull();
        (corpus.CorpusId, corpus.Namespace, corpus.Title, corpus.Language, corpus.MaxWords, corpus.Part, corpus.AssemblyName, corpus.Version)
            .ShouldBe((expected.Corpus!.Id, expected.Corpus.Namespace, expected.Corpus.Title, expected.Corpus.Language, expected.Corpus.MaxWords,
                CorpusPart.All, "Corpus.Under.Test", "0.0.0.0"));
        corpus.Types.ShouldBe(expected.Linkage.Types.Select(static type => type.Ruled));
        corpus.Enumerations.ShouldBe(expected.Linkage.Enumerations);
        corpus.EntityIds.ShouldBe(expected.Linkage.Entities.Select(static entity => entity.Id).Order(StringComparer.Ordinal));
        corpus.Sources.ShouldBe(expected.Linkage.Sources.Select(static source => source.Model).OrderBy(static source => source.Id, StringComparer.Ordinal));
        Shown(corpus.Entities).ShouldBe(Shown(expected.Entities));
        corpus.Entities.Select(static entity => (entity.Id, Names(entity.Names)))
            .ShouldBe(expected.Linkage.Entities.Select(static entity => (entity.Id, Names(entity.Names))));
    }

    [Fact]
    public void TheTablesOfEntitiesAreReadOnlyWhereTheyAreAskedFor()
    {
        var reference = MetadataReference.CreateFromImage(Image(GeneratorRun.Of(Inputs.FromFolder(Path.Combine(Cases, "EveryShape"))).Compile()));
        var asked = new AskedNames([new AskedOfCorpus("every-shape", ["City", "Nobody"])]);

        var tables = ReferencedAssemblies.Read([reference], asked, default).ShouldHaveSingleItem();

        tables.Entities.Select(static entity => entity.Holder).ShouldBe(["City"]);
        tables.EntityIds.Count.ShouldBeGreaterThan(1);
        ReferencedAssemblies.Read([reference], AskedNames.None, default)[0].Entities.ShouldBeEmpty();
    }

    [Fact]
    public void WhatIsNoCorpusIsLeftOut()
    {
        var library = CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText("public class Uses { public Corpus.Runtime.Fact? Fact { get; } } public class Catalog { public const int Id = 1; }")],
            GeneratorRun.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        MetadataReference[] references = [.. GeneratorRun.References, MetadataReference.CreateFromImage(Image(library)), library.ToMetadataReference()];
        ReferencedAssemblies.Read(EquatableArray.From(references), AskedNames.None, default).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void ACorpusOfAnOlderGeneratorIsAFaultThatSaysSo(string framework)
    {
        var reference = MetadataReference.CreateFromFile(Repository.PathOf($"tests/Frozen/lib/{framework}/Corpus.Frozen.dll"));

        var corpus = ImportedCorpora.Read(ReferencedAssemblies.Read([reference], AskedNames.None, default)).ShouldHaveSingleItem();

        (corpus.CorpusId, corpus.AssemblyName).ShouldBe(("frozen", "Corpus.Frozen"));
        corpus.Fault.ShouldBe(
            "was built by an older Corpus.Generator, and has not what other corpora need; build it again with a current one");
    }

    [Fact]
    public void ACorpusOfConstantsAloneIsAFaultThatSaysWhatToLeaveOut()
    {
        var compiled = GeneratorRun.Of(Inputs.FromFolder(Path.Combine(Cases, "ConstantsOnly"))).Compile();

        foreach (var reference in new[] { MetadataReference.CreateFromImage(Image(compiled)), (MetadataReference)compiled.ToMetadataReference() })
        {
            ImportedCorpora.Read(ReferencedAssemblies.Read([reference], AskedNames.None, default)).ShouldHaveSingleItem().Fault.ShouldBe(
                "was built with `CorpusEmit=constants`: it has the constants of its corpus, and not the facts that other corpora build on; build it again "
                + "without `CorpusEmit`");
        }
    }

    [Fact]
    public void AFileThatIsNoAssemblyIsAFault()
    {
        var corpus = ImportedCorpora.Read(ReferencedAssemblies.Read(
            [MetadataReference.CreateFromImage([1, 2, 3, 4], filePath: "/libraries/Acme.World.dll")], AskedNames.None, default)).ShouldHaveSingleItem();

        corpus.AssemblyName.ShouldBe("Acme.World");
        corpus.Fault!.ShouldStartWith("is damaged: ");
    }

    [Fact]
    public void TheVersionIsThatOfThePackageWithoutItsRevision()
    {
        const string Version = "[assembly: System.Reflection.AssemblyInformationalVersion(\"1.2.0-rc.1+abc\")]";
        var compiled = GeneratorRun.Of(Inputs.FromFolder(Path.Combine(Cases, "EveryShape")), code: Version).Compile();

        foreach (var reference in new[] { MetadataReference.CreateFromImage(Image(compiled)), (MetadataReference)compiled.ToMetadataReference() })
        {
            ReferencedAssemblies.Read([reference], AskedNames.None, default)[0].Version.ShouldBe("1.2.0-rc.1");
        }
    }

    /// <summary>An entity that moved to another assembly, as when a corpus is split, is asked for there.</summary>
    [Fact]
    public void WhatWasForwardedIsAskedForWhereItIsNow()
    {
        var inputs = Inputs.FromFolder(Path.Combine(Cases, "EveryShape"));
        var moved = GeneratorRun.Of(
            inputs.Map(static text => text.Replace("id: every-shape", "id: moved-shape", StringComparison.Ordinal)), assemblyName: "Moved").Compile();
        var image = MetadataReference.CreateFromImage(Image(moved));
        var old = GeneratorRun.Of(
            inputs.Map(static text => text.Replace("namespace: Cases.EveryShape", "namespace: Cases.Left", StringComparison.Ordinal)),
            code: "[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(Cases.EveryShape.City))]",
            references: [image]).Compile();
        var asked = new AskedNames([new AskedOfCorpus("every-shape", ["City"])]);

        foreach (var reference in new[] { MetadataReference.CreateFromImage(Image(old)), (MetadataReference)old.ToMetadataReference() })
        {
            var tables = ReferencedAssemblies.Read([reference, image], asked, default);

            tables[0].Forwards.ShouldBe([new TypeForward("Cases.EveryShape.City", "Moved")]);
            tables[1].Entities.Select(static entity => entity.Holder).ShouldBe(["City"]);
        }
    }

    private static CompiledCorpus Compile(Inputs inputs)
    {
        var texts = inputs.Files.Where(static file => MemoryOptions.KindOf(file.Key) != "other").ToLookup(
            static file => MemoryOptions.KindOf(file.Key) is "curated" or "source", static file => new InputText(file.Key, file.Value));
        var build = BuildSettings.Read(new MemoryOptions(inputs), default);
        return CorpusCompiler.Compile(texts[true], texts[false], build.Options);
    }

    private static EquatableArray<AssemblyTables> Tables(CompiledCorpus expected, MetadataReference reference) => ReferencedAssemblies.Read(
        [reference],
        new AskedNames([new AskedOfCorpus(expected.Corpus!.Id, EquatableArray.From(expected.Entities.Select(static entity => entity.Id)))]),
        default);

    /// <summary>Entities as far as tables have them.</summary>
    private static string Shown(IEnumerable<EntityModel> entities) => string.Join("\n", entities.OrderBy(static entity => entity.Id, StringComparer.Ordinal)
        .SelectMany(static entity => entity.Facts.Select(fact => string.Join(
            " | ",
            fact.Property with { IsRequired = false },
            fact.Standing,
            fact.Statement.Values,
            fact.Superseded,
            fact.ReviewBy,
            fact.Derivation?.Formula,
            string.Join(", ", fact.AllStatements.Select(static statement => $"{statement.Values} {statement.Rank} {statement.From} {statement.ClaimedBy}")),
            string.Join(", ", fact.AllCitations.Select(static citation => $"{citation.Source} {citation.Quote} {citation.Language} {citation.Page}"))))
            .Prepend($"{entity.Id} {entity.TypeName} {entity.Label} {entity.Aliases} {entity.Labels} {entity.AliasNames}")));

    private static string Names(IEnumerable<NameModel> names) =>
        string.Join("\n", names.Select(static name => name.ToString()).Distinct().Order(StringComparer.Ordinal));

    private static byte[] Image(Compilation compilation, bool isReference = false)
    {
        using var image = new MemoryStream();
        compilation.Emit(image, options: new EmitOptions(metadataOnly: isReference, includePrivateMembers: !isReference)).Diagnostics
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return image.ToArray();
    }
}
