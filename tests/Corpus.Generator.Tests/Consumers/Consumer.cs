using Corpus.Consumer.Recording;
using Corpus.Generator.Tests.Driver;
using Corpus.Runtime;
using Corpus.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Consumers;

/// <summary>A program or library that uses corpora, compiled as its build would compile it.</summary>
internal sealed class Consumer
{
    public Consumer(string name, IEnumerable<byte[]> references, params string[] code)
        : this(name, references, Inputs.None, code)
    {
    }

    public Consumer(string name, IEnumerable<MetadataReference> references, params string[] code)
        : this(name, references, Inputs.None, code)
    {
    }

    public Consumer(string name, IEnumerable<byte[]> references, Inputs properties, params string[] code)
        : this(name, references.Select(static image => (MetadataReference)MetadataReference.CreateFromImage(image)), properties, code)
    {
    }

    private Consumer(string name, IEnumerable<MetadataReference> references, Inputs properties, string[] code)
    {
        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var trees = code.Select((text, index) => CSharpSyntaxTree.ParseText(text, parse, $"{name}{index}.cs")).ToArray();
        var isProgram = trees.Any(static tree => tree.GetCompilationUnitRoot().Members.Any(static member => member.IsKind(SyntaxKind.GlobalStatement)));
        var compilation = CSharpCompilation.Create(
            name,
            trees,
            [.. GeneratorRun.References, .. references],
            new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var driver = CSharpGeneratorDriver.Create(
            [new ConstantUsesGenerator().AsSourceGenerator()], null, parse, new MemoryOptions(properties)).RunGeneratorsAndUpdateCompilation(
            compilation, out var compiled, out var problems);
        problems.ShouldBeEmpty();
        Compilation = compiled;
        Generated = driver.GetRunResult().Results.Single().GeneratedSources.Select(static source => source.SourceText.ToString()).SingleOrDefault();
    }

    public Compilation Compilation { get; }

    /// <summary>The file that was generated, if one was.</summary>
    public string? Generated { get; }

    public byte[] Image() => Images.Of(Compilation);

    /// <summary>What is recorded, from the attributes of the compiled assembly.</summary>
    public ConstantUses[] Records() =>
    [
        .. Compilation.Assembly.GetAttributes().Where(static attribute => attribute.AttributeClass!.Name == nameof(ConstantUsesAttribute))
            .Select(attribute => ConstantUsesReader.Read((string)attribute.ConstructorArguments[0].Value!, Compilation.AssemblyName!)),
    ];

    /// <summary>What is recorded, a line a fact.</summary>
    public string Uses() => string.Join("\n", Records().SelectMany(static record => record.Uses.Select(use => string.Concat(
        record.CorpusId, " ", record.CorpusVersion, " ", use.FactId, "=", use.Value,
        use.Number is null ? "" : $" ({use.Number})",
        use.IsDirect ? "" : " indirect",
        use.Through.Count == 0 ? "" : " through " + string.Join(" ", use.Through),
        use.PassedOn.Count == 0 ? "" : " to " + string.Join(" ", use.PassedOn)))));
}
