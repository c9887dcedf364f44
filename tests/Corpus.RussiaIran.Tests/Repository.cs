using System.Reflection;

namespace Corpus.RussiaIran.Tests;

/// <summary>Where the checkout is that these tests were built from.</summary>
internal static class Repository
{
    /// <summary>Whether expected files are to be written instead of compared: <c>CORPUS_REWRITE=1 dotnet test</c>.</summary>
    public static bool Rewrites => Environment.GetEnvironmentVariable("CORPUS_REWRITE") == "1";

    private static string Root { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));
}
