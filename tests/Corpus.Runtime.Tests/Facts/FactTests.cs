namespace Corpus.Runtime.Tests.Facts;

public sealed class FactTests
{
    [Theory]
    [InlineData("c0", "Thing1.count = 20 a")]
    [InlineData("c1", "Thing1.count <= 20 a")]
    [InlineData("c2", "Thing1.count >= 20 a")]
    [InlineData("c3", "Thing1.count < 20 a")]
    [InlineData("c4", "Thing1.count > 20 a")]
    [InlineData("c5", "Thing1.count ~ 20 a")]
    public void AFactPrintsItsComparatorAndItsUnit(string comparator, string text) =>
        World.Thing("Fcount", "v20", comparator).Facts[0].ToString().ShouldBe(text);

    [Fact]
    public void TheUnitOfPlainNumbersIsNotPrinted() => World.Thing("Ftotal", "v20").Facts[0].ToString().ShouldBe("Thing1.total = 20");

    [Fact]
    public void AListPrintsItsItems() => World.Thing("Fyears", "l", "v1", "v2").Facts[0].ToString().ShouldBe("Thing1.years = [1, 2]");

    [Theory]
    [InlineData("Thing1.count <= 20 \u00B1 0.50 a", "Fcount", "v20", "c1", "t0.50")]
    [InlineData("Thing1.count = 20 a (possible)", "Fcount", "v20", "m1")]
    [InlineData("Thing1.count = 20 a (planned)", "Fcount", "v20", "m2")]
    [InlineData("Thing1.count = 20 a (expected)", "Fcount", "v20", "m3")]
    [InlineData("Thing1.count = 20 a (conditional)", "Fcount", "v20", "m4")]
    [InlineData("Thing1.years = [1, 2, among others]", "Fyears", "l", "v1", "v2", "o")]
    public void AFactPrintsItsToleranceWhatIsHedgedAndThatMoreIsLeftOut(string text, params string[] fields) =>
        World.Thing(fields).Facts[0].ToString().ShouldBe(text);

    [Fact]
    public void AFactIsSupersededByNothingWhereItWasRepealed()
    {
        var fact = World.Thing("Fcount", "v20", "x", "zrepealed").Fact<int>(0);

        (fact.Status, fact.Supersession!.By, fact.Supersession.Reason).ShouldBe((FactStatus.Superseded, null, "repealed"));
    }

    [Fact]
    public void FactsAreInTheOrderOfTheTable() =>
        World.Thing("Ftitle", "vx", "Fflag", "vtrue", "Fcount", "v1").Facts.Select(static fact => fact.Id)
            .ShouldBe(["Thing1.title", "Thing1.flag", "Thing1.count"]);

    [Fact]
    public void APreferredClaimSettlesAFactThatKeepsItsRivals()
    {
        var fact = World.Thing(
            "Fcount", "v20",
            "K", "v20", "wA", "k1", "nit is the text of the treaty", "CAtlas", "qtwenty",
            "K", "v25", "c5", "a2024", "f2023", "u2026", "wB", "wC", "k2", "CDigest", "qtwenty-five", "J0", "iby sum").Fact<int>(0);

        fact.Status.ShouldBe(FactStatus.Settled);
        fact.Value.ShouldBe(20);
        fact.Claims.Select(static claim => claim.Value).ShouldBe([20, 25]);
        fact.Claims.Select(static claim => claim.Rank).ShouldBe([Rank.Preferred, Rank.Deprecated]);
        fact.Claims[0].RankReason.ShouldBe("it is the text of the treaty");
        fact.Claims[0].ToString().ShouldBe("20 (A)");
        fact.Claims[1].ToString().ShouldBe("~ 25 (B, C)");
        fact.Claims[1].ValueObject.ShouldBe(25);
        (fact.Claims[1].AsOf, fact.Claims[1].From, fact.Claims[1].Until, fact.Claims[1].Inferences.Single().ToString())
            .ShouldBe((new EdtfDate(2024), new EdtfDate(2023), new EdtfDate(2026), "by sum"));
        fact.Claims[1].Citations.Select(static citation => citation.Quote).ShouldBe(["twenty-five"]);
        fact.Citations.Select(static citation => citation.Quote).ShouldBe(["twenty", "twenty-five"]);
    }

    [Fact]
    public void EachItemOfAListInTheValuesFormIsAStatementOfItsOwn()
    {
        var fact = World.Thing("Fyears", "l", "S", "v1", "a2024", "CAtlas", "qone", "S", "v2", "CAtlas", "qtwo", "CAtlas", "qone").List<int>(0);

        fact.Value.ShouldBe([1, 2]);
        fact.Statements.Select(static statement => statement.Value).ShouldBe([1, 2]);
        fact.Statements.Select(static statement => statement.AsOf).ShouldBe([new EdtfDate(2024), null]);
        fact.Statements[1].Citations.Select(static citation => citation.Quote).ShouldBe(["two", "one"]);
        fact.Statements[1].ToString().ShouldBe("2");
        fact.Citations.Select(static citation => citation.Quote).ShouldBe(["one", "two"], "each citation once");
    }

    [Fact]
    public void EachItemOfAListThatIsCitedAsAWholeHasTheCitationsOfTheWhole()
    {
        var fact = World.Thing("Fyears", "l", "v1", "v2", "a2024", "wA", "CAtlas", "qone and two").List<int>(0);

        fact.Statements.Select(static statement => statement.Value).ShouldBe([1, 2]);
        fact.Statements.ShouldAllBe(statement => statement.AsOf == new EdtfDate(2024) && statement.Citations == fact.Citations);
        fact.Statements[1].ToString().ShouldBe("2 (A)");
    }

    [Fact]
    public void ListsCanBeClaimedToo()
    {
        var fact = World.Thing("Fyears", "l", "v1", "v2", "K", "v1", "v2", "k1", "K", "v3", "wA").List<int>(0);

        fact.Claims.Select(static claim => claim.Value.ToString()).ShouldBe(["[1, 2]", "[3]"]);
        fact.Claims[1].ToString().ShouldBe("[3] (A)");
    }
}
