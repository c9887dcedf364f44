namespace Corpus.Language.Binding;

/// <summary>
/// What was asked of the entities while facts were bound, with the answers. Where a later linkage answers the same, the facts are what they were, whatever
/// else is called otherwise now.
/// </summary>
internal sealed class EntityQuestions
{
    private readonly Dictionary<string, EntityEntry?> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _called = new(StringComparer.Ordinal);
    private EquatableArray<EntityEntry>? _all;

    public void AskedFor(string id, EntityEntry? answer) => _entities[id] = answer;

    public void AskedWhoIsCalled(string name, string? answer) => _called[name] = answer;

    public void AskedForAll(EquatableArray<EntityEntry> answer) => _all = answer;

    /// <summary>Whether the linkage gives the same answers.</summary>
    public bool AreAnsweredAlikeBy(Linkage linkage)
    {
        if (_all is { } all && !all.Equals(linkage.AllEntities()))
        {
            return false;
        }

        foreach (var asked in _entities)
        {
            if (!Equals(asked.Value, linkage.Entity(asked.Key)))
            {
                return false;
            }
        }

        foreach (var asked in _called)
        {
            if (asked.Value != linkage.EntityCalled(asked.Key))
            {
                return false;
            }
        }

        return true;
    }
}
