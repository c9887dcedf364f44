using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime.Tests.Golden;

/// <summary>Tables of each version of the format since the first, which the runtime reads for ever. A later version adds files and changes none.</summary>
public sealed class GoldenTableTests
{
    private const string Folder = "tests/Corpus.Runtime.Tests/Golden/";

    [Fact]
    public void AnEntityOfVersionOneIsReadWhole()
    {
        var iran = new State(new EntityTable(World.StateType, Sources(), TableText.Entity("Iran").ToString()));
        var thing = new Thing(new EntityTable(World.ThingType, Sources(), Table("Entity.v1.table"), () => [iran]));

        Expected.Matches(Folder + "Entity.v1.txt", new ReadOut().Entity(thing).ToString());
    }

    [Fact]
    public void WhatIsAttributedAndWhatIsInferredIsReadWhole()
    {
        var iran = new State(new EntityTable(World.StateType, Sources(), TableText.Entity("Iran").ToString()));
        var type = new EntityType("Measured", "What is measured.", null,
            new Property<int>("cost", "What it costs.", Datatypes.Integer),
            new Property<int>("scale", "How large it is.", Datatypes.Integer),
            new Property<int>("parts", "Its parts.", Datatypes.Integer, cardinality: Cardinality.Many));
        var thing = new Thing(new EntityTable(type, Sources(), Table("Attributed.v1.table"), () => [iran]));

        Expected.Matches(Folder + "Attributed.v1.txt", new ReadOut().Entity(thing).ToString());
    }

    [Fact]
    public void AnAbstractTypeAndInversePropertiesAreReadWhole() => Expected.Matches(
        Folder + "AbstractType.v1.txt",
        new ReadOut().Type(EntityTypeTableReader.Read(Table("AbstractType.v1.table"), null, null, [Datatypes.Text, Datatypes.Text])).ToString());

    [Fact]
    public void SourcesOfVersionOneAreReadWhole() => Expected.Matches(
        Folder + "Sources.v1.txt",
        string.Concat(Sources().All.Select(static source => new ReadOut().Source(source).ToString())));

    [Fact]
    public void TheOriginalsOfSourcesAreReadWhole() => Expected.Matches(
        Folder + "Originals.v1.txt",
        string.Concat(new SourceTable(Table("Originals.v1.table")).All.Select(static source => new ReadOut().Source(source).ToString())));

    [Fact]
    public void ThePagesOfCitationsAreReadWhole()
    {
        var type = new EntityType("Priced", "What has a price.", null, new Property<int>("cost", "What it costs.", Datatypes.Integer));

        Expected.Matches(
            Folder + "Pages.v1.txt", new ReadOut().Entity(new Thing(new EntityTable(type, Sources(), Table("Pages.v1.table"), null))).ToString());
    }

    [Fact]
    public void ATypeOfVersionOneIsReadWhole() => Expected.Matches(
        Folder + "Type.v1.txt",
        new ReadOut().Type(EntityTypeTableReader.Read(Table("Type.v1.table"), null, Actors.ActorType, [Datatypes.Integer, Datatypes.Text])).ToString());

    [Fact]
    public void ALedgerOfVersionOneIsReadWhole() => Expected.Matches(Folder + "Ledger.v1.txt", LedgerTableReader.Read(Table("Ledger.v1.table"), null) + "\n");

    [Fact]
    public void AnEnumerationOfVersionOneIsReadWhole()
    {
        var stages = EnumerationTableReader.Read<Stage>(Table("Enumeration.v1.table"), null, [Stage.Begun, Stage.Done]);

        stages.Name.ShouldBe("Stage");
        stages.Read(World.Thing(), new Field(TableTag.Value, "Begun", 0)).ShouldBe(Stage.Begun);
        stages.Read(World.Thing(), new Field(TableTag.Value, "Done", 0)).ShouldBe(Stage.Done);
    }

    private static SourceTable Sources() => new(Table("Sources.v1.table"));

    /// <summary>A field a line, without the NUL that ends it.</summary>
    private static string Table(string file) => Expected.Read(Folder + file).Replace('\n', TableTag.End);

    private sealed record Thing(EntityTable Table) : Entity(Table)
    {
        public bool Equals(Thing? other) => base.Equals(other);

        public override int GetHashCode() => base.GetHashCode();

        public override string ToString() => base.ToString();
    }
}
