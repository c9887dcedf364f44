using Corpus.Language.Model;

namespace Corpus.Language.Checking;

/// <summary>
/// What entities have beside the facts of their own files: facts that follow from those of others. It holds only what is not as it was bound, and no
/// positions, so that an edit which changes nothing of it leaves all other entities as they were.
/// </summary>
internal sealed record Completion(EquatableArray<CompletedEntity> Entities)
{
    private Dictionary<string, CompletedEntity>? _byId;

    public static Completion None { get; } = new(Entities: []);

    /// <summary>The entity with all its facts.</summary>
    public EntityModel Complete(EntityModel entity)
    {
        _byId ??= Entities.ToDictionary(static completed => completed.Id, StringComparer.Ordinal);
        if (_byId.TryGetValue(entity.Id, out var completed))
        {
            return entity with { Facts = completed.Facts };
        }

        // What was not computed, for whatever reason, has no value that could be emitted.
        return entity.Facts.Any(IsPending) ? entity with { Facts = EquatableArray.From(entity.Facts.Where(static fact => !IsPending(fact))) } : entity;
    }

    private static bool IsPending(FactModel fact) => fact.Derivation is { Expression: "" };

    public bool Equals(Completion? other) => other is not null && Entities.Equals(other.Entities);

    public override int GetHashCode() => Entities.GetHashCode();
}

/// <param name="Id">The entity.</param>
/// <param name="Facts">All its facts, in the order in which they are emitted.</param>
internal sealed record CompletedEntity(string Id, EquatableArray<FactModel> Facts);
