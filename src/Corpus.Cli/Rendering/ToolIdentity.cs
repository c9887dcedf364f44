using System.Reflection;
using Corpus.Language.Problems;

namespace Corpus.Cli.Rendering;

/// <summary>What the tool calls itself in what it writes.</summary>
internal static class ToolIdentity
{
    public const string Name = "corpus";

    /// <summary>The address of its page; null while the project has no address.</summary>
    public static string? Home => ProjectAddress.Of("docs/cli");

    public static string Version { get; } =
        typeof(ToolIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}
