using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Driver;

/// <summary>
/// The reference assemblies of .NET 8, as Basic.Reference.Assemblies has them within it. Its own types are not used: they need a Roslyn that is newer than the
/// floor.
/// </summary>
internal static class Net80References
{
    public static ImmutableArray<MetadataReference> All { get; } = [.. Read()];

    private static IEnumerable<MetadataReference> Read()
    {
        var package = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "Basic.Reference.Assemblies.Net80.dll"));
        foreach (var name in package.GetManifestResourceNames().Where(static name => name.StartsWith("net80.", StringComparison.Ordinal)))
        {
            using var stream = package.GetManifestResourceStream(name)!;
            yield return MetadataReference.CreateFromStream(stream, filePath: name);
        }
    }
}
