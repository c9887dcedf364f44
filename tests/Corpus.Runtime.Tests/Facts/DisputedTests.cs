using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime.Tests.Facts;

public sealed class DisputedTests
{
    private static readonly Circle Circle = new();

    private static Disputed<int> Dispute => new EntityTable(
        World.ThingType,
        World.Sources,
        TableText.Entity("Thing1", "Iran").Add(
            "Fcount", "d",
            "K", "v20", "c1", "wVanguard", "wAda", "CAtlas", "qup to twenty",
            "K", "v25", "eIran", "CDigest", "qtwenty-five",
            "K", "v25", "wAda").ToString(),
        static () => [Circle.Iran]).Disputed<int>(0);

    [Fact]
    public void ADisputedFactHasClaimsAndNoValue()
    {
        Dispute.Status.ShouldBe(FactStatus.Disputed);
        Dispute.ValueObject.ShouldBeNull();
        Dispute.Claims.Select(static claim => claim.Value).ShouldBe([20, 25, 25]);
        Dispute.Values.ShouldBe([20, 25]);
        Dispute.Citations.Select(static citation => citation.Quote).ShouldBe(["up to twenty", "twenty-five"]);
    }

    [Fact]
    public void ADisputedFactStaysDisputedWhenItIsSuperseded()
    {
        var fact = World.Thing("Fcount", "d", "xOther.count", "K", "v1", "K", "v2").Disputed<int>(0);

        fact.Status.ShouldBe(FactStatus.Disputed);
        fact.Supersession!.ToString().ShouldBe("superseded by Other.count");
    }

    [Theory]
    [InlineData("Vanguard", 20)]
    [InlineData("Ada", 20)]
    [InlineData("Iran", 25)]
    [InlineData("The Iran", 25)]
    public void AClaimIsFoundByTheClaimantsNameIdOrLabel(string claimant, int value)
    {
        Dispute.ClaimOf(claimant).Value.ShouldBe(value);
        Dispute.TryGetClaim(claimant, out var claim).ShouldBeTrue();
        claim!.Value.ShouldBe(value);
    }

    [Fact]
    public void AClaimIsFoundByEntity()
    {
        Dispute.ClaimOf(Circle.Iran).Value.ShouldBe(25);
        Dispute.TryGetClaim(Circle.Russia, out var claim).ShouldBeFalse();
        claim.ShouldBeNull();
        Should.Throw<KeyNotFoundException>(() => Dispute.ClaimOf(Circle.Russia));
    }

    [Fact]
    public void AskingForAStrangersClaimNamesThoseThereAre()
    {
        Dispute.TryGetClaim("vanguard", out _).ShouldBeFalse();
        Should.Throw<KeyNotFoundException>(() => Dispute.ClaimOf("vanguard")).Message
            .ShouldBe("'vanguard' claims nothing about Thing1.count. Those who do: Vanguard, Ada, Iran.");
    }

    [Fact]
    public void NullIsNoClaimant()
    {
        Should.Throw<ArgumentNullException>(() => Dispute.ClaimOf((string)null!));
        Should.Throw<ArgumentNullException>(() => Dispute.ClaimOf((Entity)null!));
    }

    [Fact]
    public void ItSaysWhichValuesAreClaimed()
    {
        Dispute.IsClaimed(25).ShouldBeTrue();
        Dispute.IsClaimed(30).ShouldBeFalse();
    }

    [Fact]
    public void EachClaimantIsNamedOnce()
    {
        Dispute.Claimants.Select(static by => by.Name).ShouldBe(["Vanguard", "Ada", "The Iran"]);
        Dispute.Claimants.Select(static by => by.EntityId).ShouldBe([null, null, "Iran"]);
        Dispute.Claimants[2].Entity.ShouldBeSameAs(Circle.Iran);
        Dispute.Claimants[2].ToString().ShouldBe("The Iran");
    }

    [Fact]
    public void ClaimantsCompareByNameOrEntity()
    {
        Dispute.Claimants.ShouldBe(Dispute.Claimants);
        (Claimant.Named("Iran") == Dispute.Claimants[2]).ShouldBeFalse("a name is not an entity");
        (Claimant.Named("Ada") == Dispute.Claimants[1]).ShouldBeTrue();
        (Claimant.Named("Ada") != Dispute.Claimants[0]).ShouldBeTrue();
        Claimant.Named("Ada").GetHashCode().ShouldBe(Dispute.Claimants[1].GetHashCode());
    }

    [Fact]
    public void TheDisputePrintsWhoClaimsWhat() =>
        Dispute.ToString().ShouldBe("Thing1.count is disputed: <= 20 a (Vanguard, Ada), 25 a (Iran), 25 a (Ada)");

    [Fact]
    public void AListInDisputeIsADisputeOfLists()
    {
        var fact = World.Thing("Fyears", "l", "d", "K", "v1", "v2", "wA", "K", "wB").Disputed<EquatableArray<int>>(0);

        fact.ClaimOf("A").Value.ShouldBe([1, 2]);
        fact.ClaimOf("B").Value.ShouldBeEmpty();
        fact.ToString().ShouldBe("Thing1.years is disputed: [1, 2] (A), [] (B)");
    }

    [Fact]
    public void ADisputeConvertsToNoValue() =>
        typeof(Disputed<int>).GetMethods().Where(static method => method.Name is "op_Implicit" or "op_Explicit").ShouldBeEmpty();
}
