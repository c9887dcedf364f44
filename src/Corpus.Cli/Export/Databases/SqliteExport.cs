using Corpus.Cli.Checking;
using Corpus.Cli.Export.Tables;
using Microsoft.Data.Sqlite;

namespace Corpus.Cli.Export.Databases;

/// <summary>
/// A corpus as a database of SQLite. The same corpus gives the same bytes: rows come in one order, in one transaction, and the file is written anew at the end,
/// with pages of one size; the file says no time, and the library that writes it is in the tool's own package.
/// </summary>
internal static class SqliteExport
{
    /// <param name="path">An empty file of ours, which nobody else knows.</param>
    public static void Write(CheckedCorpus corpus, string path)
    {
        try
        {
            // No pool: the file must be closed when this ends.
            var place = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, ForeignKeys = false };
            using var database = new SqliteConnection(place.ToString());
            database.Open();
            // Whatever fails, the file is thrown away, so there is nothing to roll back to and nothing to wait for.
            Run(database, "PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
            Run(database, FormattableString.Invariant($"PRAGMA application_id = {SqliteSchema.ApplicationId}; PRAGMA user_version = {ExportTables.Version}"));
            Fill(corpus, database);
            Run(database, "VACUUM");
        }
        catch (Exception exception) when (exception is DllNotFoundException or TypeInitializationException { InnerException: DllNotFoundException })
        {
            var system = System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier;
            throw new UsageException($"SQLite is not in this package for {system}; export another format, or do it on another system");
        }
    }

    private static void Fill(CheckedCorpus corpus, SqliteConnection database)
    {
        using var transaction = database.BeginTransaction();
        foreach (var table in ExportTables.All)
        {
            Run(database, SqliteSchema.Create(table));
        }

        using (var rows = new SqliteRows(database, transaction))
        {
            TableRows.Write(corpus, rows);
        }

        foreach (var index in ExportTables.All.SelectMany(SqliteSchema.Indices))
        {
            Run(database, index);
        }

        foreach (var (name, _, query) in SqliteSchema.Views)
        {
            Run(database, $"CREATE VIEW {name} AS\n{query}");
        }

        Run(database, SqliteSchema.Search);
        transaction.Commit();
    }

    private static void Run(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql.ReplaceLineEndings("\n");
        command.ExecuteNonQuery();
    }
}
