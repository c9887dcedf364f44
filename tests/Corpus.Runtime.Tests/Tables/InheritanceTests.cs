using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime.Tests.Tables;

public sealed class InheritanceTests
{
    [Fact]
    public void EachRecordReadsThePropertiesThatItsTypeDeclares()
    {
        Actor actor = Actors.Club("FActor.head", "vAda", "Fmembers", "v7", "Fdays", "l", "vMonday");

        actor.Head.ShouldBe("Ada");
        actor.Online.ShouldBeNull();
        actor.ShouldBeOfType<Club>().Members.ShouldBe(7);
        ((Club)actor).Days.ShouldBe(["Monday"]);
        actor.Type.ShouldBeSameAs(Actors.ClubType);
        actor.Type.BaseType.ShouldBeSameAs(Actors.ActorType);
        actor.Type.Properties.Select(static property => property.Name).ShouldBe(["head", "online", "members", "days"]);
        actor.ToString().ShouldBe("Club { Id = Club1, Label = The Club1, Head = Ada, Members = 7, Days = [Monday] }");
    }

    [Fact]
    public void RecordsCompareByValueHoweverTheyAreSeen()
    {
        Entity one = Actors.Club("FActor.head", "vAda", "Fmembers", "v7");
        Actor same = Actors.Club("FActor.head", "vAda", "Fmembers", "v7");
        Actor other = Actors.Club("FActor.head", "vBo", "Fmembers", "v7");

        one.Equals(same).ShouldBeTrue();
        (one == same).ShouldBeTrue();
        same.Equals((object)one).ShouldBeTrue();
        one.GetHashCode().ShouldBe(same.GetHashCode());
        (one == other).ShouldBeFalse();
        one.Equals(new Circle().Iran).ShouldBeFalse();
        (same with { }).ShouldBe(same);
    }

    [Fact]
    public void ATypeAboveCanGainAPropertyOfANameThatATypeBelowHas()
    {
        var above = EntityTypeTableReader.Read(
            TableText.New().Add("NActor", "sWho acts.", "Pmembers", "sNew here.", "Phead", "sWho leads it.")
                .ToString(), null, null, [Datatypes.Text, Datatypes.Text]);
        var below = EntityTypeTableReader.Read(TableText.New().Add("NClub", "sA club.", "Pmembers", "sHow many.").ToString(), null, above, [Datatypes.Integer]);
        var table =
            new EntityTable(below, World.Sources, TableText.Entity("Club1").Add("Fmembers", "v7", "FActor.head", "vAda", "FActor.members", "vmany").ToString());

        table.ValueOrNull<int>(below, 0).ShouldBe(7);
        table.ReferenceOrNull<string>(above, 1).ShouldBe("Ada");
        table.ReferenceOrNull<string>(above, 0).ShouldBe("many");
    }

    [Fact]
    public void APropertyThatMovedToATypeAboveIsFoundByItsPlainName() =>
        Actors.Club("Fhead", "vAda").Head.ShouldBe("Ada");

    [Fact]
    public void ATableOfAnotherTypeMakesNoRecord() =>
        Should.Throw<ArgumentException>(static () => new Club(World.Thing())).Message.ShouldContain("is of the type 'Thing', and not of 'Actor'");
}
