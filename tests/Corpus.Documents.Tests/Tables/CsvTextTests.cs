using System.Text;

namespace Corpus.Documents.Tests.Tables;

public sealed class CsvTextTests
{
    [Fact]
    public void ARowIsALineWhateverIsBetweenItsCells()
    {
        foreach (var delimiter in ",;\t|")
        {
            var text = "name,year,note\r\nNorth,2019,\"said \"\"so\"\", then\r\nleft\"\r\nSouth,2020,\r\n".Replace(',', delimiter);
            if (delimiter != ',')
            {
                text = text.Replace($"{delimiter} then", ", then", StringComparison.Ordinal);
            }

            TextOf(text).ShouldBe("name\tyear\tnote\nNorth\t2019\tsaid \"so\", then left\nSouth\t2020\n");
        }
    }

    [Fact]
    public void TheFirstRowHeadsTheColumns()
    {
        var document = Read("name,bcm\nNorth,55\nSouth,40\n").Document.ShouldNotBeNull();

        document.Cells.Select(static cell => cell.Header).ShouldBe([null, null, "name", "bcm", "name", "bcm"]);
    }

    [Theory]
    [InlineData("North,55\nSouth,40\n")]
    [InlineData("2019,55\n2020,40\n")]
    [InlineData("a,a\nb,c\n")]
    public void ARowOfDataHeadsNothing(string text) => Read(text).Document.ShouldNotBeNull().Cells.ShouldAllBe(static cell => cell.Header == null);

    [Fact]
    public void YearsMayHeadColumns() =>
        Read("country,2019,2020\nNorth,1.5,2.5\n").Document.ShouldNotBeNull().Cells[^1].Header.ShouldBe("2020");

    [Fact]
    public void TextAboveATableHeadsNothing()
    {
        var document = Read("Annual report\nSource: the ministry\n\nname,bcm\nNorth,55\n").Document.ShouldNotBeNull();

        document.Text.ShouldBe("Annual report\nSource: the ministry\n\nname\tbcm\nNorth\t55\n");
        document.Cells[^1].Header.ShouldBe("bcm");
    }

    [Fact]
    public void DecimalCommasPartNoCells() => TextOf("a;b\n1,5;2,5\n3,5;4,5\n").ShouldBe("a\tb\n1,5\t2,5\n3,5\t4,5\n");

    [Fact]
    public void ExcelSaysWhatIsBetweenCells() => TextOf("sep=|\r\na|b,c\r\n").ShouldBe("a\tb,c\n");

    [Fact]
    public void RowsMayBeOfDifferentLengths() => TextOf("a,b,c\n1\n1,2,3,4\n").ShouldBe("a\tb\tc\n1\n1\t2\t3\t4\n");

    [Fact]
    public void QuotationMarksThatAreNotDoubledStay()
    {
        var document = Read("no,said\n1,\"he said \"so\", and left\"\n2,5\" pipe\n").Document.ShouldNotBeNull();

        document.Text.ShouldBe("no\tsaid\n1\the said \"so\", and left\n2\t5\" pipe\n");
    }

    [Fact]
    public void EncodingsAreDeclaredOrGiven()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        TextOf([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a,é\n")]).ShouldBe("a\té\n");
        TextOf([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("a,é\n")]).ShouldBe("a\té\n");
        TextOf(Encoding.GetEncoding("windows-1251").GetBytes("а,я\n"), new() { Encoding = "windows-1251" }).ShouldBe("а\tя\n");
        Read(Encoding.Unicode.GetBytes("a,b\n")).Refusal.ShouldNotBeNull().Kind.ShouldBe(RefusalKind.Unreadable);
    }

    [Fact]
    public void WhatWasChosenIsPartOfTheRecipe() =>
        Read("a;b\n"u8.ToArray(), new() { Delimiter = ';', Encoding = "utf-8" }).Document.ShouldNotBeNull().Extraction.Choices
            .ShouldBe([new("encoding", "utf-8"), new("delimiter", ";")]);

    [Fact]
    public void ATsvHasTabs() =>
        DocumentReader.Read("a,b\tc\n"u8.ToArray(), "x.tsv", ExtractionOptions.Default).Document.ShouldNotBeNull().Text.ShouldBe("a,b\tc\n");

    private static string TextOf(string text) => TextOf(Encoding.UTF8.GetBytes(text));

    private static string TextOf(byte[] bytes, ExtractionOptions? options = null) => Read(bytes, options).Document.ShouldNotBeNull().Text;

    private static Extraction Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static Extraction Read(byte[] bytes, ExtractionOptions? options = null) =>
        DocumentReader.Read(bytes, "table.csv", options ?? ExtractionOptions.Default);
}
