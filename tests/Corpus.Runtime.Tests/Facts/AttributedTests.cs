using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime.Tests.Facts;

public sealed class AttributedTests
{
    private static readonly Circle Circle = new();

    private static Attributed<int> Word => Of("Fcount", "b", "v20", "c1", "eIran", "wAda", "gAtlas", "CAtlas", "qup to twenty");

    private static Attributed<int> Agreed =>
        Of("Fcount", "b", "v20", "eIran", "wAda", "K", "v20", "eIran", "CAtlas", "qtwenty", "K", "v20", "m1", "wAda", "CDigest", "qtwenty");

    [Fact]
    public void AnAttributedFactHasAValueThatSomebodyGives()
    {
        Word.Status.ShouldBe(FactStatus.Attributed);
        Word.Value.ShouldBe(20);
        Word.ValueObject.ShouldBe(20);
        Word.Comparator.ShouldBe(Comparator.AtMost);
        Word.Claimants.Select(static by => by.Name).ShouldBe(["The Iran", "Ada", "The atlas"]);
        Word.Citations.Select(static citation => citation.Quote).ShouldBe(["up to twenty"]);
    }

    [Theory]
    [InlineData("Iran")]
    [InlineData("The Iran")]
    [InlineData("Ada")]
    [InlineData("Atlas")]
    [InlineData("The atlas")]
    public void ItsValueIsTakenFromAClaimantByNameIdOrLabel(string claimant)
    {
        Word.According(claimant).ShouldBe(20);
        Word.TryAccording(claimant, out var value).ShouldBeTrue();
        value.ShouldBe(20);
    }

    [Fact]
    public void ItsValueIsTakenFromAnEntity()
    {
        Word.According(Circle.Iran).ShouldBe(20);
        Word.TryAccording(Circle.Iran, out var value).ShouldBeTrue();
        value.ShouldBe(20);
        Word.TryAccording(Circle.Russia, out value).ShouldBeFalse();
        value.ShouldBe(0);
        Should.Throw<KeyNotFoundException>(() => Word.According(Circle.Russia)).Message
            .ShouldBe("'Russia' claims nothing about Thing1.count. Those who do: Iran, Ada, Atlas.");
    }

    [Fact]
    public void WithoutClaimsWhatItSaysIsOne()
    {
        var claim = Word.Claims.ShouldHaveSingleItem();

        (claim.Value, claim.Comparator).ShouldBe((20, Comparator.AtMost));
        claim.ClaimedBy.ShouldBe(Word.ClaimedBy);
        claim.ToString().ShouldBe("<= 20 (Iran, Ada, Atlas)");
        Word.UntypedClaims.ShouldHaveSingleItem().ValueObject.ShouldBe(20);
    }

    [Fact]
    public void ClaimsThatAgreeAreAttributedToAllWhoMakeThem()
    {
        Agreed.Claims.Count.ShouldBe(2);
        Agreed.Claimants.Select(static by => by.Name).ShouldBe(["The Iran", "Ada"]);
        Agreed.ClaimOf("Ada").Citations.ShouldHaveSingleItem().Source.Id.ShouldBe("Digest");
        Agreed.ClaimOf("Ada").ToString().ShouldBe("20 (Ada; possible)");
        Agreed.ToString().ShouldBe("Thing1.count = 20 a, according to Iran, Ada");
    }

    [Fact]
    public void ItPrintsWhoSaysSo()
    {
        Word.ToString().ShouldBe("Thing1.count <= 20 a, according to Iran, Ada, Atlas");
        Of("Fcount", "b", "v20", "m2", "wAda").ToString().ShouldBe("Thing1.count = 20 a (planned), according to Ada");
    }

    [Fact]
    public void ItStaysAttributedWhenItIsSuperseded()
    {
        var fact = Of("Fcount", "b", "xOther.count", "v20", "wAda");

        fact.Status.ShouldBe(FactStatus.Attributed);
        fact.Supersession!.By.ShouldBe("Other.count");
    }

    [Fact]
    public void AListIsAttributedAsAWholeAndHasAStatementForEachItem()
    {
        var whole = World.Thing("Fyears", "l", "b", "v1", "v2", "wA", "o").Attributed<EquatableArray<int>>(0);
        var stated = World.Thing("Fyears", "l", "b", "wA", "S", "v1", "wB", "S", "v2").Attributed<EquatableArray<int>>(0);

        whole.According("A").ShouldBe([1, 2]);
        whole.UntypedStatements.Select(static statement => statement.ToString()).ShouldBe(["1 (A)", "2 (A)"]);
        whole.ToString().ShouldBe("Thing1.years = [1, 2, among others], according to A");
        stated.According("A").ShouldBe([1, 2]);
        stated.TryGetClaim("B", out _).ShouldBeFalse("what is said of one item stays there");
        stated.UntypedStatements.Select(static statement => statement.ToString()).ShouldBe(["1 (B)", "2"]);
        Word.UntypedStatements.ShouldBeEmpty();
    }

    [Fact]
    public void ARecordHasNoValueForIt()
    {
        var table = World.Thing("Fcount", "b", "v20", "wA", "Fyears", "l", "b", "v1", "wA", "Ftitle", "b", "vx", "wA");

        table.ValueOrNull<int>(World.ThingType, 1).ShouldBeNull();
        table.Values<int>(World.ThingType, 10).ShouldBeEmpty();
        table.ReferenceOrNull<string>(World.ThingType, 5).ShouldBeNull();
        table.Print().ShouldBe("Thing { Id = Thing1, Label = The Thing1 }");
        Should.Throw<InvalidOperationException>(() => table.Required<int>(World.ThingType, 1));
    }

    [Fact]
    public void AskingForItAsASettledFactIsAnError()
    {
        var table = World.Thing("Fcount", "b", "v20", "wA");

        Should.Throw<InvalidOperationException>(() => table.Fact<int>(0)).Message
            .ShouldBe("The generated code asks for Thing1.count as another type than 'integer', attributed.");
        Should.Throw<InvalidOperationException>(() => table.Disputed<int>(0));
        Should.Throw<InvalidOperationException>(() => World.Thing("Fcount", "v20").Attributed<int>(0));
    }

    [Fact]
    public void ASourceIsNotTheEntityOrTheNameThatIsCalledAlike()
    {
        var claimants = Of("Fcount", "b", "v20", "gAtlas", "wAtlas", "gAtlas").ClaimedBy;

        (claimants[0] == claimants[1]).ShouldBeFalse();
        (claimants[0] == claimants[2]).ShouldBeTrue();
        claimants[0].Source.ShouldBeSameAs(World.Sources.Find("Atlas"));
        (claimants[1].Source, claimants[1].Entity, claimants[0].Entity, claimants[0].EntityId).ShouldBe((null, null, null, null));
        Should.Throw<InvalidOperationException>(() => Of("Fcount", "b", "v20", "gLost").ClaimedBy[0].Source).Message
            .ShouldBe("The generated table of the entity 'Thing1' refers to the source 'Lost', and the corpus has none.");
    }

    [Fact]
    public void AnAttributedFactConvertsToNoValue() =>
        typeof(Attributed<int>).GetMethods().Where(static method => method.Name is "op_Implicit" or "op_Explicit").ShouldBeEmpty();

    private static Attributed<int> Of(params string[] fields) => new EntityTable(
        World.ThingType, World.Sources, TableText.Entity("Thing1", "Iran").Add(fields).ToString(), static () => [Circle.Iran]).Attributed<int>(0);
}
