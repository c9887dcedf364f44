using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;

namespace Corpus.Cli.Tests.Exports;

/// <summary>What came of a query.</summary>
internal sealed record QueryResult(IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows)
{
    public static QueryResult OfSqlite(string file, string sql)
    {
        using var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        return Of(database, sql);
    }

    public static QueryResult OfDuckDb(string sql)
    {
        using var database = new DuckDBConnection("DataSource=:memory:");
        return Of(database, sql);
    }

    public static QueryResult Of(DbConnection database, string sql, params (string Name, string Value)[] parameters)
    {
        if (database.State != System.Data.ConnectionState.Open)
        {
            database.Open();
        }

        using var command = database.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column) switch
            {
                DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
            })]);
        }

        return new QueryResult([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)], rows);
    }

    /// <summary>Each row in a line, with <c>|</c> between cells.</summary>
    public string[] Lines => [.. Rows.Select(static row => string.Join('|', row))];

    /// <summary>As a page shows it: columns under each other.</summary>
    public override string ToString()
    {
        string[][] all = [[.. Columns], .. Rows];
        int[] widths = [.. Enumerable.Range(0, Columns.Count).Select(column => all.Max(row => row[column].Length))];
        return string.Concat(all.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd() + "\n"));
    }
}
