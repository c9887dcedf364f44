using Corpus.Cli.Checking;
using Corpus.Cli.Export.Tables;
using Corpus.Cli.Folders;

namespace Corpus.Cli.Export.Columns;

/// <summary>
/// A corpus as files of Parquet, one a table. Rows are written in groups as they come, so that only the unfinished group of each table is in memory.
/// </summary>
internal static class ParquetExport
{
    /// <summary>The column that the names of folders make.</summary>
    private const string ShardColumn = "shard";

    private const int MostLetters = 64;

    /// <summary>The files of a folder that has one corpus.</summary>
    public static IEnumerable<string> FileNames => ExportTables.All.Select(static table => table.Name + ".parquet");

    /// <summary>
    /// The files of one shard in a folder that has many: a folder a table, and in it a folder a shard that is named as Hive names partitions, by which readers
    /// know the shard of each row.
    /// </summary>
    public static IEnumerable<string> FileNamesOf(string shard) => ExportTables.All.Select(table => $"{table.Name}/{ShardColumn}={shard}/part-0.parquet");

    /// <summary>Whether readers take a name for a text, and for the same on every system: they guess the type of a column from the names of folders.</summary>
    public static bool IsShardName(string name) =>
        name.Length is > 0 and <= MostLetters && char.IsAsciiLetterLower(name[0])
        && name.All(static letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    /// <param name="drafts">The files, in the order of <see cref="FileNames"/>.</param>
    public static void Write(CheckedCorpus corpus, IReadOnlyList<NewFileDraft> drafts)
    {
        using var rows = new ParquetRows([.. ExportTables.All.Zip(drafts, static (table, draft) => new ParquetTable(table, draft.OpenStream()))]);
        TableRows.Write(corpus, rows);
        rows.Finish();
    }

    private sealed class ParquetRows(IReadOnlyList<ParquetTable> files) : IRowSink, IDisposable
    {
        private readonly Dictionary<ExportTable, ParquetTable> _files = files.ToDictionary(static file => file.Table);

        public void Add(ExportTable table, object?[] row) => _files[table].Add(row);

        public void Finish()
        {
            foreach (var file in files)
            {
                file.Finish();
            }
        }

        public void Dispose()
        {
            foreach (var file in files)
            {
                file.Dispose();
            }
        }
    }
}
