namespace Corpus.Runtime.Tests.Tables;

public sealed class EntityCatalogTests
{
    private static readonly Circle s_circle = new();
    private static readonly EntityCatalog s_catalog = new(static () => [s_circle.Iran, s_circle.Russia]);

    [Fact]
    public void EntitiesAreMadeOnceAndOnlyWhenAskedFor()
    {
        var made = 0;
        var catalog = new EntityCatalog(() => [s_circle.Iran, made++ == 0 ? s_circle.Russia : null!]);

        made.ShouldBe(0);
        catalog.Find("Russia").ShouldBeSameAs(s_circle.Russia);
        catalog.Entities.Count.ShouldBe(2);
        catalog.Facts.Count().ShouldBe(4);
        made.ShouldBe(1);
    }

    [Fact]
    public void EntitiesAndFactsAreFoundByTheirIds()
    {
        s_catalog.Find("Iran").ShouldBeSameAs(s_circle.Iran);
        s_catalog.FindFact("Iran.ally").ShouldBeSameAs(s_circle.Iran.Facts[0]);
        s_catalog.Facts.Select(static fact => fact.Id).ShouldBe(["Iran.ally", "Iran.neighbours", "Russia.ally", "Russia.neighbours"]);
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
    public void WhatIsNotThereIsNotFound(string id) => s_catalog.FindFact(id).ShouldBeNull();

    [Theory]
    [InlineData("Syria")]
    [InlineData("iran")]
    public void AStrangerIsNotFound(string id) => s_catalog.Find(id).ShouldBeNull();

    [Fact]
    public void NullIsNoId()
    {
        Should.Throw<ArgumentNullException>(static () => s_catalog.Find(null!));
        Should.Throw<ArgumentNullException>(static () => s_catalog.FindFact(null!));
        Should.Throw<ArgumentNullException>(static () => World.Sources.Find(null!));
    }
}
