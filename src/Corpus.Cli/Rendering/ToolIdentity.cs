using System.Reflection;

namespace Corpus.Cli.Rendering;

/// <summary>What the tool calls itself in what it writes.</summary>
internal static class ToolIdentity
{
    public const string Name = "corpus";

    public const string Home = "https://corpus.example/docs/cli";

    public static string Version { get; } =
        typeof(ToolIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}
