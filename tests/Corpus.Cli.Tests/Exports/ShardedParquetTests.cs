using Corpus.Cli.Export.Tables;
using ParquetSharp;

namespace Corpus.Cli.Tests.Exports;

/// <summary>Corpora that are exported as shards into one folder are one set of data, for readers that know nothing of us.</summary>
public sealed class ShardedParquetTests
{
    [Fact]
    public void EachRowHasItsShard()
    {
        using var folder = Export();

        Rows("SELECT shard, fact FROM T('facts') WHERE property = 'lengthMetres' ORDER BY shard")
            .ShouldBe(["north|HarbourBridge.lengthMetres", "south|RiverBridge.lengthMetres"]);
        Rows("SELECT shard, count(*) FROM T('citations') GROUP BY ALL ORDER BY ALL").ShouldBe(["north|5", "south|5"]);
        Rows("SELECT count(*) FROM T('citations') WHERE shard = 'south'").ShouldBe(["5"]);
        Rows("SELECT column_type FROM (DESCRIBE SELECT shard FROM T('facts'))").ShouldBe(["VARCHAR"], "not a number or a date that was guessed");
        foreach (var table in ExportTables.All)
        {
            Rows($"SELECT count(DISTINCT shard) FROM (SELECT * FROM T('{table.Name}'))").ShouldHaveSingleItem();
            table.Columns.ShouldNotContain(static column => column.Name == "shard");
        }

        string[] Rows(string sql) => QueryResult.OfDuckDb(sql
            .Replace("T('", $"read_parquet('{folder.PathOf("data")}/").Replace("')", "/*/*.parquet', hive_partitioning = true)")).Lines;
    }

    [Fact]
    public void OneShardIsReplacedAloneAndGivesTheSameBytesAgain()
    {
        using var folder = Export();
        var before = Directory.EnumerateFiles(folder.PathOf("data"), "*", SearchOption.AllDirectories).ToDictionary(static file => file, File.ReadAllBytes);

        folder.Run("export", ".", "--format", "parquet", "--shard", "north", "--output", "data").ShouldBe(new Outcome(0, "", ""));

        Directory.EnumerateFiles(folder.PathOf("data"), "*", SearchOption.AllDirectories).Count().ShouldBe(2 * ExportTables.All.Count);
        foreach (var (file, bytes) in before)
        {
            File.ReadAllBytes(file).ShouldBe(bytes, file);
        }
    }

    /// <summary>What Spark reads: no unsigned numbers, no times of day, nothing but these types, in the encodings of its vectorised reader.</summary>
    [Fact]
    public void EveryColumnIsOfATypeThatSparkReads()
    {
        using var folder = HostileCorpus.Make();
        folder.Run("export", "--format", "parquet", "--shard", "odd", "--output", "data").ShouldBe(new Outcome(0, "", ""));
        foreach (var table in ExportTables.All)
        {
            using var reader = new ParquetFileReader(folder.PathOf($"data/{table.Name}/shard=odd/part-0.parquet"));
            var schema = reader.FileMetaData.Schema;
            schema.NumColumns.ShouldBe(table.Columns.Count);
            for (var place = 0; place < schema.NumColumns; place++)
            {
                var (written, column) = (schema.Column(place), table.Columns[place]);
                written.Name.ShouldBe(column.Name);
                written.MaxRepetitionLevel.ShouldBe((short)0);
                written.MaxDefinitionLevel.ShouldBe(column.IsRequired ? (short)0 : (short)1, $"{table.Name}.{column.Name}");
                Type(written).ShouldBe(column.Type switch
                {
                    ColumnType.Text => "ByteArray String",
                    ColumnType.Integer => "Int64 Int(bitWidth=64, isSigned=true)",
                    ColumnType.Number => "Double None",
                    ColumnType.Decimal => "FixedLenByteArray Decimal(precision=38, scale=18)",
                    ColumnType.Boolean => "Boolean None",
                    _ => "Int32 Date",
                }, $"{table.Name}.{column.Name}");
                for (var group = 0; group < reader.FileMetaData.NumRowGroups; group++)
                {
                    using var rows = reader.RowGroup(group);
                    var chunk = rows.MetaData.GetColumnChunkMetaData(place);
                    chunk.Compression.ShouldBe(Compression.Zstd);
                    chunk.Encodings.ShouldBeSubsetOf(
                        [Encoding.Plain, Encoding.Rle, Encoding.PlainDictionary, Encoding.RleDictionary, Encoding.DeltaBinaryPacked]);
                }
            }
        }

        static string Type(ColumnDescriptor column)
        {
            using var logical = column.LogicalType;
            var kind = logical.Type == LogicalTypeEnum.None ? "None" : logical.ToString()!;
            return $"{column.PhysicalType} {(column.PhysicalType == PhysicalType.Int64 && kind == "None" ? "Int(bitWidth=64, isSigned=true)" : kind)}";
        }
    }

    [Theory]
    [InlineData("North")]
    [InlineData("1")]
    [InlineData("2024-01-01")]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("")]
    public void ANameThatAReaderCouldTakeForSomethingElseIsRefused(string name)
    {
        using var folder = ToolFolder.WithCorpus();

        folder.Run("export", "--format", "parquet", "--shard", name, "--output", "data").ShouldBe(new Outcome(
            2, "", $"corpus: --shard is `{name}`, but it must be a name of small letters, digits and hyphens that begins with a letter, such as `north`\n"));
        Directory.Exists(folder.PathOf("data")).ShouldBeFalse();
    }

    [Fact]
    public void OtherFormatsHaveNoShards()
    {
        using var folder = ToolFolder.WithCorpus();

        folder.Run("export", "--format", "json", "--shard", "north").ShouldBe(
            new Outcome(2, "", "corpus: --shard names a part of a folder of Parquet, so it needs --format parquet\n"));
    }

    private static ToolFolder Export()
    {
        var folder = ToolFolder.WithCorpus();
        folder.Run("export", ".", "--format", "parquet", "--shard", "north", "--output", "data").ShouldBe(new Outcome(0, "", ""));
        TwoShards.Write(folder, "south");
        folder.Run("export", "south", "--format", "parquet", "--shard", "south", "--output", "data").ShouldBe(new Outcome(0, "", ""));
        return folder;
    }
}
