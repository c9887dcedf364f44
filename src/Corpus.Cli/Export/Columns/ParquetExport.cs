using Corpus.Cli.Checking;
using Corpus.Cli.Export.Tables;
using Corpus.Cli.Folders;

namespace Corpus.Cli.Export.Columns;

/// <summary>
/// A corpus as files of Parquet, one a table. Rows are written in groups as they come, so that only the unfinished group of each table is in memory.
/// </summary>
internal static class ParquetExport
{
    /// <summary>The files of a folder.</summary>
    public static IEnumerable<string> FileNames => ExportTables.All.Select(FileName);

    /// <param name="drafts">The files, in the order of <see cref="FileNames"/>.</param>
    public static void Write(CheckedCorpus corpus, IReadOnlyList<NewFileDraft> drafts)
    {
        using var rows = new ParquetRows([.. ExportTables.All.Zip(drafts, static (table, draft) => new ParquetTable(table, draft.OpenStream()))]);
        TableRows.Write(corpus, rows);
        rows.Finish();
    }

    private static string FileName(ExportTable table) => table.Name + ".parquet";

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
