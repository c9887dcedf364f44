using System.Reflection;

namespace Corpus.Packages.Tests.Support;

/// <summary>Where the checkout is that these tests were built from, and what it makes.</summary>
internal static class Repository
{
    public static string Root { get; } = Said("RepositoryRoot");

    /// <summary>The version of all packages.</summary>
    public static string Version { get; } = Said("PackageVersion");

    /// <summary>The newest Roslyn that the registry serves.</summary>
    public static string NewestRoslyn { get; } = Said("NewestRoslyn");

    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    private static string Said(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
