using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime.Tests.Facts;

public sealed class SeriesFactTests
{
    private static readonly EntityType TaxType = new("Tax", "A tax.", null,
        new Property<decimal>("rate", "How much.", Datatypes.Decimal, new Unit("%", "percent"), Cardinality.Series),
        new Property<int>("steps", "Its steps.", Datatypes.Integer, cardinality: Cardinality.Series));

    private static readonly string[] Rate =
    [
        "Frate", "h", "S", "v19", "f2021-01", "CAtlas", "qnineteen again", "S", "v19", "u2020-06", "CAtlas", "qnineteen",
        "S", "v16", "f2020-07", "u2020-12", "m2", "wA", "CAtlas", "qsixteen",
    ];

    [Fact]
    public void AFactWhoseValueChangesIsASeriesWithAStatementForEachEntry()
    {
        var fact = Table(Rate).Series<decimal>(0);

        fact.Property.Cardinality.ShouldBe(Cardinality.Series);
        fact.Value.At(new EdtfDate(2020, 8)).ShouldBe(16m);
        fact.Value.Latest.ShouldBe(19m);
        fact.Statements.Select(static statement => statement.Value).ShouldBe([19m, 19m, 16m], "in the order of the curator");
        (fact.Statements[2].Modality, fact.Statements[2].From, fact.Statements[2].ClaimedBy.Single().Name)
            .ShouldBe((Modality.Planned, new EdtfDate(2020, 7), "A"));
        fact.UntypedStatements.Count.ShouldBe(3);
        fact.Citations.Select(static citation => citation.Quote).ShouldBe(["nineteen again", "nineteen", "sixteen"]);
        fact.ToString().ShouldBe("Tax1.rate = [19 from 2021-01; 19 until 2020-06; 16 from 2020-07 until 2020-12] %");
    }

    [Fact]
    public void ARecordHasTheSeriesOrNull()
    {
        var table = Table(Rate);

        table.SeriesOrNull<decimal>(TaxType, 0)!.Count.ShouldBe(3);
        table.SeriesOrNull<int>(TaxType, 1).ShouldBeNull();
        table.HasSameValues(Table(Rate)).ShouldBeTrue();
        table.HasSameValues(Table([.. Rate.Select(static field => field == "u2020-06" ? "u2020-05" : field)])).ShouldBeFalse("periods are part of the value");
    }

    [Fact]
    public void ASeriesIsAttributedOrDisputedAsAWhole()
    {
        var attributed = Table(["Frate", "h", "b", "wA", .. Rate[2..]]).Attributed<Series<decimal>>(0);
        var disputed = Table("Fsteps", "h", "d", "K", "v1", "f2020", "wA", "K", "v2", "wB").Disputed<Series<int>>(0);

        attributed.According("A").At(new EdtfDate(2020, 8)).ShouldBe(16m);
        attributed.UntypedStatements.Count.ShouldBe(3);
        disputed.According("A").ToString().ShouldBe("1 from 2020");
        disputed.ToString().ShouldBe("Tax1.steps is disputed: [1 from 2020] (A), [2] (B)");
        Table(["Frate", "h", "b", "wA", .. Rate[2..]]).SeriesOrNull<decimal>(TaxType, 0).ShouldBeNull();
    }

    [Theory]
    [InlineData("Frate", "h")]
    [InlineData("Frate", "h", "v1", "v2")]
    [InlineData("Frate", "l", "v1")]
    [InlineData("Frate", "v1")]
    public void ASeriesHasAStatementForEachValue(params string[] fields) => Should.Throw<InvalidOperationException>(() => Table(fields).Facts);

    private static EntityTable Table(params string[] fields) => new(TaxType, World.Sources, TableText.Entity("Tax1").Add(fields).ToString());
}
