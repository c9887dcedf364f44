using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime.Tests;

/// <summary>A small corpus as the generator would write it: states, people and agreements that refer to each other in circles.</summary>
internal static class World
{
    public static readonly SourceTable Sources = new(TableText.New()
        .Add("IAtlas", "tThe atlas", "aAda", "aBo", "pPress House", "d2025-01-17", "r2025-02")
        .Add("uhttps://example.org/atlas", "len", "habc123", "w612", "fatlas.txt")
        .Add("IDigest")
        .ToString());

    public static readonly Datatype<Stage> StageDatatype = Datatypes.Enumeration(typeof(StageTable), Stage.Begun, Stage.Done);

    public static readonly EntityType StateType = new("State", "A state.", null,
        new Property<State>("ally", "A state it stands by.", Datatypes.Entity<State>()),
        new Property<State>("neighbours", "The states it borders on.", Datatypes.Entity<State>(), cardinality: Cardinality.Many));

    public static readonly EntityType ThingType = new("Thing", "One of each datatype.", null,
        new Property<bool>("flag", "A truth.", Datatypes.Boolean),
        new Property<int>("count", "A count.", Datatypes.Integer, new Unit("a", "years")),
        new Property<long>("total", "A total.", Datatypes.Long, new Unit("1", "items")),
        new Property<decimal>("price", "A price.", Datatypes.Decimal),
        new Property<double>("ratio", "A ratio.", Datatypes.Number),
        new Property<string>("title", "A title.", Datatypes.Text),
        new Property<Uri>("site", "A site.", Datatypes.Uri),
        new Property<EdtfDate>("day", "A day.", Datatypes.Date),
        new Property<Stage>("stage", "A stage.", StageDatatype),
        new Property<State>("owner", "An owner.", Datatypes.Entity<State>()),
        new Property<int>("years", "Some years.", Datatypes.Integer, cardinality: Cardinality.Many));

    public static EntityTable Thing(params string[] fields) => new(ThingType, Sources, TableText.Entity("Thing1").Add(fields).ToString());
}

internal enum Stage
{
    Begun = 3,
    Done = 7,
}

internal sealed record State : Entity
{
    public State(EntityTable table)
        : base(table) => Table = table.For(World.StateType);

    public EntityTable Table { get; }

    public State? Ally => Table.ReferenceOrNull<State>(World.StateType, 0);

    public EquatableArray<State> Neighbours => Table.Values<State>(World.StateType, 1);

    public bool Equals(State? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    public override string ToString() => base.ToString();
}

[Table("V1\0NStage\0OBegun\0ODone\0")]
internal static class StageTable;
