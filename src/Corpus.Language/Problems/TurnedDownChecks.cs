using System.Reflection;

namespace Corpus.Language.Problems;

/// <summary>The list of checks that a build turns down to warnings: ids with commas, semicolons or spaces between.</summary>
internal static class TurnedDownChecks
{
    public const string Expected = "ids of checks that can be turned down, with `,` between";

    private static readonly Lazy<string[]> LazyIds = new(static () =>
    [
        .. typeof(TurnedDownChecks).Assembly.GetTypes()
            .Where(static type => type.Namespace == typeof(TurnedDownChecks).Namespace)
            .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(static field => field.FieldType == typeof(ProblemDescriptor))
            .Select(static field => (ProblemDescriptor)field.GetValue(null)!)
            .Where(static descriptor => descriptor.CanBeTurnedDown)
            .Select(static descriptor => descriptor.Id)
            .OrderBy(static id => id, StringComparer.Ordinal),
    ]);

    /// <summary>The ids that can be turned down, in order.</summary>
    public static IReadOnlyList<string> Ids => LazyIds.Value;

    /// <summary>Reads the list.</summary>
    /// <param name="text">The list.</param>
    /// <param name="unknown">The first item that cannot be turned down; null if all can.</param>
    /// <returns>The ids in order, each once.</returns>
    public static EquatableArray<string> Read(string text, out string? unknown)
    {
        var ids = text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);
        unknown = Array.Find(ids, static id => !Ids.Contains(id));
        return EquatableArray.From(ids.Where(static id => Ids.Contains(id)).Distinct(StringComparer.Ordinal).OrderBy(static id => id, StringComparer.Ordinal));
    }
}
