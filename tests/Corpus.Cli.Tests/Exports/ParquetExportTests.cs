using System.Globalization;
using System.Text.Json;
using ParquetSharp;

namespace Corpus.Cli.Tests.Exports;

public sealed class ParquetExportTests
{
    [Fact]
    public void DuckDbReadsEveryValueByItsType()
    {
        using var folder = Export();

        Value("value_integer", "mass").ShouldBe("9007199254740993");
        Value("value_decimal", "mass").ShouldBe("9007199254740993");
        Value("value_decimal", "price").ShouldBe("1234567890.123456789012345678");
        Value("value, value_decimal", "height").ShouldBe("0.1234567890123456789012345678|", "it has more decimals than the column");
        Value("value_number", "ratio").ShouldBe("6.02E+23");
        Value("value_low, value_high, unit", "width").ShouldBe("50|55|m");
        Value("value_first, value_last", "built").ShouldBe("1850-01-01|1850-12-31");
        Value("value_first, value_last", "closed").ShouldBe("1914-08-01|1918-12-31");
        Value("value, value_first", "opened").ShouldBe("XXXX-01-17|");
        Value("value, comparator", "people").ShouldBe("60|at-most");
        Value("value, status", "cellars").ShouldBe("9|attributed");
        Value("value", "motto").ShouldBe(HostileCorpus.Motto);
        Rows(folder, "SELECT value FROM 'out/fact_values.parquet' WHERE fact = 'Gate1.colours' ORDER BY number").ShouldBe(["red", "blue; green"]);
        Rows(folder, "SELECT label FROM 'out/entities.parquet'").ShouldBe([HostileCorpus.Label]);
        Rows(folder, "SELECT title, issued_first, issued_last FROM 'out/sources.parquet'").ShouldBe([HostileCorpus.Title + "|2020-03-01|2020-03-31"]);
        Rows(folder, "SELECT claimant FROM 'out/claimants.parquet' WHERE fact = 'Gate1.towers' AND statement = 2 ORDER BY number")
            .ShouldBe(["others, \"they say\"", "Odd"]);
        Rows(folder, "SELECT column_type FROM (DESCRIBE SELECT value_decimal, value_first, is_range FROM 'out/fact_values.parquet', 'out/properties.parquet')")
            .ShouldBe(["DECIMAL(38,18)", "DATE", "BOOLEAN"]);

        string Value(string columns, string property) =>
            Rows(folder, $"SELECT {columns} FROM 'out/fact_values.parquet' WHERE property = '{property}' AND statement = 0").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(".")]
    [InlineData("tests/Corpus.Generator.Tests/Cases/EveryDatatype")]
    [InlineData("tests/Corpus.Generator.Tests/Cases/EveryInference")]
    [InlineData("tests/Corpus.Generator.Tests/Cases/EveryRelation")]
    public void TwoOtherReadersFindEveryFactAndCitation(string corpus)
    {
        using var folder = new ToolFolder();
        var root = Repository.PathOf(corpus);
        ToolFolder.RunIn(root, "export", "--format", "parquet", "--today", "2026-01-01", "--output", folder.PathOf("out")).ShouldBe(new Outcome(0, "", ""));
        using var json = JsonDocument.Parse(ToolFolder.RunIn(root, "export", "--today", "2026-01-01").Output);

        Rows(folder, "SELECT count(*) FROM 'out/facts.parquet'")
            .ShouldBe([json.RootElement.GetProperty("facts").GetArrayLength().ToString(CultureInfo.InvariantCulture)]);
        const string cited = "'out/citations.parquet' JOIN 'out/statements.parquet' USING (fact, statement) JOIN 'out/sources.parquet' USING (source)";
        Rows(folder, $"SELECT count(*) FROM {cited}")
            .ShouldBe([HostileCorpus.CitationsOf(json.RootElement).ToString(CultureInfo.InvariantCulture)]);
        Sharp("facts", 0).ShouldBe(json.RootElement.GetProperty("facts").EnumerateArray().Select(static fact => fact.GetProperty("id").GetString()));
        Sharp("citations", 5).Length.ShouldBe(HostileCorpus.CitationsOf(json.RootElement));
        foreach (var file in Directory.EnumerateFiles(folder.PathOf("out")))
        {
            using var reader = new ParquetFileReader(file);
            Rows(folder, $"SELECT count(*) FROM '{file}'").ShouldBe([reader.FileMetaData.NumRows.ToString(CultureInfo.InvariantCulture)], file);
        }

        string[] Sharp(string table, int column)
        {
            using var reader = new ParquetFileReader(folder.PathOf($"out/{table}.parquet"));
            using var group = reader.RowGroup(0);
            return group.Column(column).LogicalReader<string>().ReadAll(checked((int)group.MetaData.NumRows));
        }
    }

    /// <summary>Also files of a corpus that has none of something: a reader of many files needs the columns of each.</summary>
    [Fact]
    public void ATableWithoutRowsHasItsColumns()
    {
        using var folder = ToolFolder.WithCorpus();
        folder.Run("export", "--format", "parquet", "--output", "out").Code.ShouldBe(0);

        Rows(folder, "SELECT count(*), count(premise) FROM 'out/premises.parquet'").ShouldBe(["0|0"]);
        Rows(folder, "SELECT count(*) FROM 'out/*.parquet' WHERE false").ShouldBe(["0"]);
    }

    [Fact]
    public void NoFileOfTheFolderIsReplacedUnlessAllAreThere()
    {
        using var folder = Export();
        folder.Run("export", "--format", "parquet", "--output", "out").ShouldBe(new Outcome(0, "", ""), "what it wrote before it replaces");
        File.Delete(folder.PathOf("out/sources.parquet"));
        File.Delete(folder.PathOf("out/facts.parquet"));
        Directory.CreateDirectory(folder.PathOf("out/sources.parquet"));

        var refused = folder.Run("export", "--format", "parquet", "--output", "out");

        refused.Code.ShouldBe(2);
        refused.Error.ShouldBe("corpus: `out/sources.parquet` is no regular file (a folder, pipe or device), so it is not replaced; name another file\n");
        File.Exists(folder.PathOf("out/facts.parquet")).ShouldBeFalse();
        Directory.EnumerateFiles(folder.PathOf("out")).ShouldNotContain(static file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    private static ToolFolder Export()
    {
        var folder = HostileCorpus.Make();
        folder.Run("export", "--format", "parquet", "--output", "out").ShouldBe(new Outcome(0, "", ""));
        return folder;
    }

    private static string[] Rows(ToolFolder folder, string sql) => QueryResult.OfDuckDb(sql.Replace("'out/", $"'{folder.PathOf("out")}/")).Lines;
}
