using System.Globalization;
using Corpus.Cli.Export.Tables;
using Microsoft.Data.Sqlite;

namespace Corpus.Cli.Export.Databases;

/// <summary>Puts rows into the tables of a database, each by a statement that was prepared once.</summary>
internal sealed class SqliteRows : IRowSink, IDisposable
{
    private readonly Dictionary<ExportTable, (SqliteCommand Insert, int[] Cells)> _inserts = new(ReferenceEqualityComparer.Instance);

    public SqliteRows(SqliteConnection database, SqliteTransaction transaction)
    {
        foreach (var table in ExportTables.All)
        {
            int[] cells = [.. Enumerable.Range(0, table.Columns.Count).Where(place => !table.Columns[place].IsForColumns)];
            var insert = database.CreateCommand();
            insert.Transaction = transaction;
            insert.CommandText = $"INSERT INTO {table.Name} VALUES ({string.Join(", ", cells.Select(static (_, place) => "$" + Number(place)))})";
            foreach (var place in Enumerable.Range(0, cells.Length))
            {
                insert.Parameters.Add(new SqliteParameter("$" + Number(place), null));
            }

            _inserts.Add(table, (insert, cells));
        }
    }

    public void Add(ExportTable table, object?[] row)
    {
        var (insert, cells) = _inserts[table];
        for (var place = 0; place < cells.Length; place++)
        {
            insert.Parameters[place].Value = row[cells[place]] switch
            {
                null => DBNull.Value,
                bool value => value ? 1L : 0L,
                DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                var value => value,
            };
        }

        insert.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var (insert, _) in _inserts.Values)
        {
            insert.Dispose();
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
