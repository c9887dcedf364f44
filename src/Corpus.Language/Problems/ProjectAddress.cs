using System.Reflection;

namespace Corpus.Language.Problems;

/// <summary>
/// Where the project is published. Only Directory.Build.props says it, and the build writes it into this assembly. While there is no address,
/// nothing links anywhere: a dead link is worse than none, and <c>corpus explain</c> has the pages.
/// </summary>
internal static class ProjectAddress
{
    private static readonly string? Root =
        typeof(ProjectAddress).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(static said => said.Key == nameof(ProjectAddress))?.Value;

    /// <summary>The address of a page of the project; null while there is none.</summary>
    public static string? Of(string page) => Of(Root, page);

    internal static string? Of(string? root, string page) => string.IsNullOrEmpty(root) ? null : root + page;
}
