using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime.Tests.Tables;

public sealed class EntityCatalogTests
{
    private static readonly Circle Circle = new();
    private static readonly EntityCatalog Catalog = new(static () => [[Circle.Russia], [Circle.Iran]]);

    [Fact]
    public void EntitiesAreMadeOnceAndOnlyWhenAskedFor()
    {
        var made = 0;
        var catalog = new EntityCatalog(() => [[Circle.Iran], [made++ == 0 ? Circle.Russia : null!]]);

        made.ShouldBe(0);
        catalog.Find("Russia").ShouldBeSameAs(Circle.Russia);
        catalog.Entities.Count.ShouldBe(2);
        catalog.Facts.Count().ShouldBe(4);
        made.ShouldBe(1);
    }

    [Fact]
    public void EntitiesAndFactsAreFoundByTheirIds()
    {
        Catalog.Find("Iran").ShouldBeSameAs(Circle.Iran);
        Catalog.FindFact("Iran.ally").ShouldBeSameAs(Circle.Iran.Facts[0]);
        Catalog.Facts.Select(static fact => fact.Id).ShouldBe(["Iran.ally", "Iran.neighbours", "Russia.ally", "Russia.neighbours"]);
    }

    [Fact]
    public void AFactIsTheCorpussOwnOnlyIfItIsTheVeryOne()
    {
        var forged = new Circle();

        Catalog.Facts.ShouldAllBe(static fact => Catalog.Contains(fact));
        forged.Iran.ShouldBe(Circle.Iran);
        Catalog.Contains(forged.Iran.Facts[0]).ShouldBeFalse("it says the same, and is not the same");
        Catalog.Contains(World.Thing("Fcount", "v1").Facts[0]).ShouldBeFalse();
        Should.Throw<ArgumentNullException>(static () => Catalog.Contains(null!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("iran")]
    [InlineData("Iran")]
    [InlineData("Iran.")]
    [InlineData(".ally")]
    [InlineData("Iran.Ally")]
    [InlineData("Iran.ally.more")]
    [InlineData("Syria.ally")]
    public void WhatIsNotThereIsNotFound(string id) => Catalog.FindFact(id).ShouldBeNull();

    [Theory]
    [InlineData("Syria")]
    [InlineData("iran")]
    public void AStrangerIsNotFound(string id) => Catalog.Find(id).ShouldBeNull();

    [Fact]
    public void NullIsNoId()
    {
        Should.Throw<ArgumentNullException>(static () => Catalog.Find(null!));
        Should.Throw<ArgumentNullException>(static () => Catalog.FindFact(null!));
    }
}
