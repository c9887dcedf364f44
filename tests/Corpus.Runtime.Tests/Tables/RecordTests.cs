using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime.Tests.Tables;

public sealed class RecordTests
{
    [Fact]
    public void RecordsThatReferToEachOtherInACircleAreFinite()
    {
        var (one, other) = (new Circle(), new Circle());

        one.Iran.Ally!.Ally.ShouldBeSameAs(one.Iran);
        one.Iran.Neighbours.ShouldBe([one.Russia]);
        one.Iran.ShouldBe(other.Iran);
        one.Iran.GetHashCode().ShouldBe(other.Iran.GetHashCode());
        one.Iran.ToString().ShouldBe("State { Id = Iran, Label = The Iran, Ally = Russia, Neighbours = [Russia] }");
        one.Iran.Neighbours.ToString().ShouldBe("[State { Id = Russia, Label = The Russia, Ally = Iran, Neighbours = [Iran] }]");
    }

    [Fact]
    public void WhatIsNotKnownOrIsDisputedIsNullEmptyAndNotPrinted()
    {
        var table = World.Thing("Fcount", "d", "K", "v1", "wA", "K", "v2", "wB", "Fyears", "l", "d", "K", "v1", "K", "v2");

        table.ValueOrNull<int>(World.ThingType, 1).ShouldBeNull();
        table.ValueOrNull<bool>(World.ThingType, 0).ShouldBeNull();
        table.ReferenceOrNull<string>(World.ThingType, 5).ShouldBeNull();
        table.Values<int>(World.ThingType, 10).ShouldBeEmpty();
        table.Print().ShouldBe("Thing { Id = Thing1, Label = The Thing1 }");
    }

    [Fact]
    public void WhatIsKnownIsReadByTheIndexOfTheProperty()
    {
        var table = World.Thing("Fyears", "l", "v3", "v1", "Ftitle", "vA title", "Fcount", "v0");

        table.ValueOrNull<int>(World.ThingType, 1).ShouldBe(0);
        table.Required<string>(World.ThingType, 5).ShouldBe("A title");
        table.Values<int>(World.ThingType, 10).ShouldBe([3, 1]);
        table.Print().ShouldBe("Thing { Id = Thing1, Label = The Thing1, Count = 0, Title = A title, Years = [3, 1] }");
    }

    [Fact]
    public void AnEmptyListIsAFact()
    {
        var table = World.Thing("Fyears", "l");

        table.List<int>(0).Value.ShouldBeEmpty();
        table.List<int>(0).Statements.ShouldBeEmpty();
        table.Print().ShouldEndWith("Years = [] }");
    }

    [Fact]
    public void ARequiredValueThatIsNotThereIsAnErrorThatNamesTheProperty() =>
        Should.Throw<InvalidOperationException>(static () => World.Thing().Required<string>(World.ThingType, 5)).Message
            .ShouldBe("The generated table of the entity 'Thing1' has no value for 'title', which is required.");

    [Theory]
    [InlineData("Fcount", "v20", true)]
    [InlineData("Fcount", "v21", false)]
    [InlineData("Ftotal", "v20", false)]
    public void RecordsCompareByTheirValues(string fact, string value, bool equal) =>
        World.Thing("Fcount", "v20", "CAtlas", "qtwenty").HasSameValues(World.Thing(fact, value)).ShouldBe(equal);

    [Fact]
    public void RecordsCompareByTheirNamesToo()
    {
        Same("V1\0IThing1\0LLabel\0Aalias\0").ShouldBeTrue();
        Same("V1\0IThing2\0LLabel\0Aalias\0").ShouldBeFalse();
        Same("V1\0IThing1\0LOther\0Aalias\0").ShouldBeFalse();
        Same("V1\0IThing1\0LLabel\0Aother\0").ShouldBeFalse();
        Table("V1\0IThing1\0LLabel\0").HasSameValues(new EntityTable(World.StateType, World.Sources, "V1\0IThing1\0LLabel\0")).ShouldBeFalse();

        static bool Same(string text) => Table("V1\0IThing1\0LLabel\0Aalias\0").HasSameValues(Table(text));

        static EntityTable Table(string text) => new(World.ThingType, World.Sources, text);
    }

    [Theory]
    [MemberData(nameof(Cultures.All), MemberType = typeof(Cultures))]
    public void PrintingIsTheSameInEveryCulture(string culture)
    {
        var type = new EntityType("Thing", "A thing.", null, new Property<double>("intensity", "How much.", Datatypes.Number));

        Cultures.Under(culture, () => new EntityTable(type, World.Sources, "V1\0IThing1\0LLabel\0Fintensity\0v-1.5\0").Print())
            .ShouldBe("Thing { Id = Thing1, Label = Label, Intensity = -1.5 }");
    }

    [Fact]
    public void AskingForAFactAsAnotherTypeIsAnErrorThatNamesIt()
    {
        var table = World.Thing("Fcount", "v20", "Fyears", "l", "v1", "Fflag", "d", "K", "vtrue", "K", "vfalse");

        Should.Throw<InvalidOperationException>(() => table.Fact<Stage>(0).Value).Message.ShouldContain("Thing1.count as another type than 'integer'.");
        Should.Throw<InvalidOperationException>(() => table.Fact<int>(1)).Message.ShouldContain("Thing1.years as another type than 'integer', a list.");
        Should.Throw<InvalidOperationException>(() => table.Fact<bool>(2)).Message.ShouldContain("Thing1.flag as another type than 'boolean', disputed.");
        Should.Throw<InvalidOperationException>(() => table.ValueOrNull<long>(World.ThingType, 1));
    }

    [Fact]
    public void ARecordIsMadeOnlyFromATableOfItsType()
    {
        Should.Throw<ArgumentNullException>(static () => new State(null!));
        Should.Throw<ArgumentException>(static () => new State(World.Thing())).Message.ShouldStartWith(
            "The table of the entity 'Thing1' is of the type 'Thing', and not of 'State'.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void AsManyEntitiesMustComeAsTheTableLists(int count)
    {
        var iran = new Circle().Iran;
        var text = TableText.Entity("X", "Iran").Add("Fally", "vIran").ToString();
        var table = new EntityTable(World.StateType, World.Sources, text, () => [.. Enumerable.Repeat(iran, count)]);

        Should.Throw<InvalidOperationException>(() => table.ReferenceOrNull<State>(World.StateType, 0)).Message.ShouldContain(
            $"lists 1 entities, and was given {count}.");
    }
}
