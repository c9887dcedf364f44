namespace Corpus.Runtime.Tests;

/// <summary>A small corpus as the generator would write it: states, people and agreements that refer to each other in circles.</summary>
internal static class World
{
    public static readonly SourceTable Sources = new(new TableText()
        .Add("IAtlas", "TThe atlas", "AAda", "ABo", "PPress House", "D2025-01-17", "R2025-02")
        .Add("Uhttps://example.org/atlas", "Gen", "Habc123", "W612", "fatlas.txt")
        .Add("IDigest")
        .ToString());

    public static readonly EntityType StateType = new("State", "A state.",
        new Property<State>("ally", "A state it stands by.", Datatype.Entity<State>("State")),
        new Property<State>("neighbours", "The states it borders on.", Datatype.Entity<State>("State"), isList: true));

    public static readonly EntityType ThingType = new("Thing", "One of each datatype.",
        new Property<bool>("flag", "A truth.", Datatype.Boolean),
        new Property<int>("count", "A count.", Datatype.Integer, new Unit("a", "years")),
        new Property<long>("total", "A total.", Datatype.Long, new Unit("1", "items")),
        new Property<decimal>("price", "A price.", Datatype.Decimal),
        new Property<double>("ratio", "A ratio.", Datatype.Number),
        new Property<string>("title", "A title.", Datatype.Text),
        new Property<Uri>("site", "A site.", Datatype.Uri),
        new Property<EdtfDate>("day", "A day.", Datatype.Date),
        new Property<Stage>("stage", "A stage.", Datatype.Enumeration("Stage", ["Begun", "Done"], [Stage.Begun, Stage.Done])),
        new Property<State>("owner", "An owner.", Datatype.Entity<State>("State")),
        new Property<int>("years", "Some years.", Datatype.Integer, isList: true));

    public static EntityTable Thing(params string[] fields) => new(ThingType, Sources, TableText.Entity("Thing1").Add(fields).ToString());

    public static int PropertyIndex(string name)
    {
        var index = 0;
        while (ThingType.Properties[index].Name != name)
        {
            index++;
        }

        return index;
    }
}

internal enum Stage
{
    Begun = 3,
    Done = 7,
}

internal sealed record State(EntityTable Table) : Entity(Table)
{
    public State? Ally => Table.ReferenceOrNull<State>(0);

    public EquatableArray<State> Neighbours => Table.Values<State>(1);

    public bool Equals(State? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    public override string ToString() => base.ToString();
}
