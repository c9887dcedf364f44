namespace Corpus.Runtime;

/// <summary>What the table of an entity says; each fact is made when it is first asked for, and its values and citations are read later still.</summary>
internal sealed class EntityContent(
    EntityType type, string id, string label, LanguageMap? labels, string[] aliases, string[] references, FactFields[] facts)
{
    private readonly Fact?[] _facts = new Fact?[facts.Length];
    private Fact[]? _all;
    private Fact?[]? _settled;

    public string Id { get; } = id;

    public string Label { get; } = label;

    public LanguageMap Labels => labels ?? LanguageMap.Empty;

    public EquatableArray<string> Aliases => EquatableArray.Own(aliases);

    /// <summary>The ids of the entities referred to, in the order of the references delegate.</summary>
    public string[] References { get; } = references;

    /// <summary>All facts, of which none breaks the format.</summary>
    public EquatableArray<Fact> Facts => EquatableArray.Own(Volatile.Read(ref _all) ?? Once.Set(ref _all, MakeAll()));

    /// <summary>For each property of the type the fact about it, or null where there is none or it is disputed or attributed.</summary>
    public Fact?[] SettledFacts => Volatile.Read(ref _settled) ?? Once.Set(ref _settled, MakeSettled());

    /// <summary>
    /// The fact at a place; null where it is to be made of its fields, which tell that it is of the shape asked for. So it is made without its property, and
    /// with that without all that its type and its datatype would need.
    /// </summary>
    public Fact? Find(int factIndex, FactKind asked, out FactFields fields)
    {
        fields = facts[factIndex];
        return Volatile.Read(ref _facts[factIndex]) ?? (fields.Kind == asked ? null : Make(factIndex));
    }

    /// <summary>Keeps a fact that was made, unless another thread was first; gives the one that all see.</summary>
    public Fact Keep(int factIndex, Fact made) => Once.Set(ref _facts[factIndex], made);

    private Fact Make(int factIndex) => Volatile.Read(ref _facts[factIndex]) ?? Keep(factIndex, facts[factIndex].Property.MakeFact(facts[factIndex]));

    private Fact[] MakeAll()
    {
        var isTaken = new bool[type.PropertyCount];
        var all = new Fact[facts.Length];
        for (var index = 0; index < facts.Length; index++)
        {
            var fields = facts[index];
            if (isTaken[fields.Place])
            {
                throw TableError.At(fields.Table.Subject, fields.Head, $"only one fact about '{fields.Property.Name}'");
            }

            isTaken[fields.Place] = true;
            all[index] = Make(index);
        }

        return all;
    }

    private Fact?[] MakeSettled()
    {
        var settled = new Fact?[type.PropertyCount];
        for (var index = 0; index < facts.Length; index++)
        {
            if (Facts[index].Status is FactStatus.Settled or FactStatus.Superseded)
            {
                settled[facts[index].Place] = Facts[index];
            }
        }

        return settled;
    }
}
