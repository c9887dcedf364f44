using Corpus.Language.Model;
using Corpus.Language.Problems;

namespace Corpus.Language.Checking;

/// <summary>Explains why a fact that something names is not there.</summary>
internal static class MissingFact
{
    /// <summary>Which version of which corpus says so, of a fact of another one: “ (in `geography` 1.2.0)”.</summary>
    public static string VersionOf(CompletedCorpus corpus, string entityId) => corpus.Linkage.Imported.ImportOf(entityId) is { } import
        ? $" (in `{import.CorpusId}` {MessageText.Short(import.Version)})"
        : "";

    /// <summary>Why there is no such fact, or null where there is one or its absence was reported.</summary>
    /// <param name="corpus">All facts.</param>
    /// <param name="id">The fact: <c>Entity.property</c>.</param>
    /// <param name="isCrowded">Whether there are so many problems that it is not worth while to look for what was meant.</param>
    public static string? Reason(CompletedCorpus corpus, string id, bool isCrowded)
    {
        var (entityId, name) = (Names.EntityOf(id), Names.PropertyOf(id));
        if (corpus.Linkage.Entity(entityId) is null)
        {
            return corpus.Linkage.IsExcused(entityId)
                ? null
                : corpus.Linkage.Imported.ImportOf(entityId) is { } import
                ? $"there is no `{MessageText.Short(entityId)}` in `{import.CorpusId}` {MessageText.Short(import.Version)}; " +
                MessageText.Suggest(entityId, isCrowded ? null : import.Names.ToArray())
                : $"there is no entity `{MessageText.Short(entityId)}`; " +
                MessageText.Suggest(entityId, isCrowded ? null : corpus.Linkage.Entities.Select(static known => known.Id).ToArray());
        }

        if (corpus.Entity(entityId) is not { } entity || entity.Facts.Any(fact => fact.Property.Name == name) || corpus.IsRejected(id))
        {
            return null;
        }

        return $"`{entityId}` has no fact `{MessageText.Short(name)}`{VersionOf(corpus, entityId)}; " +
            MessageText.Suggest(name, isCrowded ? null : entity.Facts.Select(static fact => fact.Property.Name).ToArray());
    }
}
