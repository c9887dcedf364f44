using System.Reflection;
using Corpus.Language.Syntax;

namespace Corpus.Language.Tests.Architecture;

/// <summary>The build hands over the files that the language expects: msbuild cannot ask it for their endings.</summary>
public sealed class BuildFilesTests
{
    private static readonly string Targets = File.ReadAllText(Path.Combine(
        typeof(BuildFilesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "RepositoryRoot").Value!,
        "src/Corpus.Generator/build/Corpus.Generator.targets"));

    public static TheoryData<string> Endings => [.. DocumentSyntax.Endings.Concat(DocumentSyntax.OtherEndings)];

    [Theory]
    [MemberData(nameof(Endings))]
    public void TheBuildLooksForEachEnding(string ending) => Targets.ShouldMatch($"\\*\\*/\\*\\{ending}[;\"]");
}
