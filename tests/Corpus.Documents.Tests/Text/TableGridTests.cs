using Corpus.Documents.Text;

namespace Corpus.Documents.Tests.Text;

public sealed class TableGridTests
{
    [Fact]
    public void AMergedCellIsWrittenOnceAndHeadersAreJoined()
    {
        var allowance = new Allowance(ExtractionLimits.Default, CancellationToken.None);
        var grid = new TableGrid(allowance);
        grid.BeginRow();
        grid.Add("Country", rowSpan: 2, headsColumn: true);
        grid.Add("Capacity (bcm)", columnSpan: 2, headsColumn: true);
        grid.BeginRow();
        grid.Add("2019", headsColumn: true);
        grid.Add("2020", headsColumn: true);
        grid.BeginRow();
        grid.Add("Norway", rowSpan: 2);
        grid.Add("7");
        grid.Add("8");
        grid.BeginRow();
        grid.Add("9");
        var writer = new DocumentTextWriter(allowance);

        grid.WriteTo(writer);

        var (text, cells) = writer.Finish();
        text.ShouldBe("Country\tCapacity (bcm)\n\t2019\t2020\nNorway\t7\t8\n\t9\n");
        cells.Select(cell => (text.Substring(cell.Start, cell.Length), cell.Header)).ShouldBe(
        [
            ("Country", null), ("Capacity (bcm)", null), ("2019", null), ("2020", null),
            ("Norway", "Country"), ("7", "Capacity (bcm) 2019"), ("8", "Capacity (bcm) 2020"), ("9", "Capacity (bcm) 2019"),
        ]);
    }
}
