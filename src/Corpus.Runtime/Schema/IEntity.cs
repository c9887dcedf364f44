namespace Corpus.Runtime;

/// <summary>A thing that a corpus has facts about. The records of a corpus implement it, and only a corpus can make them.</summary>
public interface IEntity
{
    /// <summary>The name that is unique in the corpus, and is the name of the entity's static class: <c>Treaty</c>.</summary>
    string Id { get; }

    /// <summary>What people call it: <c>Treaty on the comprehensive strategic partnership</c>.</summary>
    string Label { get; }

    /// <summary>What else people call it. A quote that has the label or an alias prints the entity.</summary>
    EquatableArray<string> Aliases { get; }

    /// <summary>What kind of thing it is, and so what can be known of it.</summary>
    EntityType Type { get; }

    /// <summary>All that the corpus knows of it, in the order in which the curator wrote it; what is disputed too.</summary>
    EquatableArray<Fact> Facts { get; }
}
