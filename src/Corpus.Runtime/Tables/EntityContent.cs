namespace Corpus.Runtime;

/// <summary>What the table of an entity says; the values and the citations of its facts are read later still.</summary>
internal sealed class EntityContent(
    string id, string label, LanguageMap labels, EquatableArray<string> aliases, string[] references, Fact[] facts, Fact?[] settledFacts)
{
    public string Id { get; } = id;

    public string Label { get; } = label;

    public LanguageMap Labels { get; } = labels;

    public EquatableArray<string> Aliases { get; } = aliases;

    /// <summary>The ids of the entities referred to, in the order of the references delegate.</summary>
    public string[] References { get; } = references;

    public EquatableArray<Fact> Facts { get; } = EquatableArray.Own(facts);

    /// <summary>For each property of the type the fact about it, or null where there is none or it is disputed or attributed.</summary>
    public Fact?[] SettledFacts { get; } = settledFacts;
}
