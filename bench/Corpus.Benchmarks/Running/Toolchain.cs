using System.Reflection;
using System.Runtime.InteropServices;

namespace Corpus.Benchmarks.Running;

/// <summary>The compiler and the references of the SDK that runs this program.</summary>
internal static class Toolchain
{
    public static string Repository { get; } =
        typeof(Toolchain).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Root { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));

    public static string Dotnet { get; } = Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    public static string Compiler { get; } = Path.Combine(Newest(Path.Combine(Root, "sdk")), "Roslyn", "bincore", "csc.dll");

    public static IReadOnlyList<string> Framework { get; } =
        [.. Directory.GetFiles(Path.Combine(Pack, "ref", $"net{Environment.Version.Major}.0"), "*.dll").Order(StringComparer.Ordinal)];

    /// <summary>The generators that come with the framework: of serializers, among others.</summary>
    public static IReadOnlyList<string> FrameworkGenerators { get; } =
        [.. Directory.GetFiles(Path.Combine(Pack, "analyzers", "dotnet", "cs"), "System.Text.Json.*.dll").Order(StringComparer.Ordinal)];

    /// <summary>All analyzers and generators that come with the framework, which every build has.</summary>
    public static IReadOnlyList<string> FrameworkAnalyzers { get; } =
        [.. Directory.GetFiles(Path.Combine(Pack, "analyzers", "dotnet", "cs"), "*.dll").Order(StringComparer.Ordinal)];

    private static string Pack => Newest(Path.Combine(Root, "packs", "Microsoft.NETCore.App.Ref"));

    public static string Shipped(string name) => Path.Combine(AppContext.BaseDirectory, "shipped", name);

    private static string Newest(string folder) =>
        Directory.GetDirectories(folder).OrderBy(static path => Version.TryParse(Path.GetFileName(path), out var version) ? version : new Version(0, 0)).Last();
}
