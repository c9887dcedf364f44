using System.Reflection;

namespace Corpus.Runtime.Tests.Golden;

/// <summary>
/// Files that hold what is expected for ever; <c>CORPUS_REWRITE=1 dotnet test</c> writes them, which is a break of the contract and says so in its commit.
/// </summary>
internal static class Expected
{
    private static readonly string Root =
        typeof(Expected).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).Replace("\r\n", "\n", StringComparison.Ordinal);

    public static void Matches(string relative, string actual)
    {
        if (Environment.GetEnvironmentVariable("CORPUS_REWRITE") == "1")
        {
            File.WriteAllText(PathOf(relative), actual);
        }
        else
        {
            actual.ShouldBe(Read(relative), $"{relative} says what the runtime has read since it was frozen");
        }
    }
}
