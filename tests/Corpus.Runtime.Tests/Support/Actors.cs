using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime.Tests;

/// <summary>A type that extends another, as the generator would write the two; the upper one can gain a property, as one of another assembly would.</summary>
internal static class Actors
{
    public static EntityType ActorType { get; } = EntityTypeTableReader.Read(
        TableText.New().Add("NActor", "sWho acts.", "Phead", "sWho leads it.", "Ponline", "sWhether it is online.")
            .ToString(), null, null, [Datatypes.Text, Datatypes.Boolean]);

    public static EntityType ClubType { get; } = EntityTypeTableReader.Read(
        TableText.New().Add("NClub", "sA club.", "Pmembers", "sHow many.", "Pdays", "sWhen it meets.", "l")
            .ToString(), null, ActorType, [Datatypes.Integer, Datatypes.Text]);

    public static Club Club(params string[] fields) => new(new EntityTable(ClubType, World.Sources, TableText.Entity("Club1").Add(fields).ToString()));
}

internal abstract record Actor : Entity
{
    private readonly EntityTable _table;

    protected Actor(EntityTable table)
        : base(table) => _table = table.For(Actors.ActorType);

    public string? Head => _table.ReferenceOrNull<string>(Actors.ActorType, 0);

    public bool? Online => _table.ValueOrNull<bool>(Actors.ActorType, 1);

    public virtual bool Equals(Actor? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    public override string ToString() => base.ToString();
}

internal sealed record Club : Actor
{
    private readonly EntityTable _table;

    public Club(EntityTable table)
        : base(table) => _table = table.For(Actors.ClubType);

    public int? Members => _table.ValueOrNull<int>(Actors.ClubType, 0);

    public EquatableArray<string> Days => _table.Values<string>(Actors.ClubType, 1);

    public bool Equals(Club? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    public override string ToString() => base.ToString();
}
