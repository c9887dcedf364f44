using System.Text;
using System.Text.RegularExpressions;
using Corpus.Cli.Export.Databases;
using Corpus.Cli.Export.Tables;

namespace Corpus.Cli.Tests.Exports;

/// <summary>What docs/exports.md says of tables is what they are, and what it shows of queries is what comes of them.</summary>
public sealed partial class ExportPageTests
{
    private static readonly string Path = Repository.PathOf("docs/exports.md");

    [Fact]
    public void ThePageIsTrue()
    {
        using var folder = ToolFolder.WithCorpus();
        folder.Replace("seeds/Report.yaml", "file: report.txt", "file: report.txt\n    title: The harbour report");
        folder.Run("export", "--format", "sqlite", "--output", "facts.sqlite").ShouldBe(new Outcome(0, "", ""));
        folder.Run("export", "--format", "parquet", "--output", "facts").ShouldBe(new Outcome(0, "", ""));
        folder.Run("export", ".", "--format", "parquet", "--shard", "north", "--output", "data").ShouldBe(new Outcome(0, "", ""));
        TwoShards.Write(folder, "south");
        folder.Run("export", "south", "--format", "parquet", "--shard", "south", "--output", "data").ShouldBe(new Outcome(0, "", ""));
        var page = File.ReadAllText(Path).ReplaceLineEndings("\n");

        var expected = Query().Replace(page, match =>
        {
            var sql = match.Groups["sql"].Value;
            var rows = match.Groups["kind"].Value == "sql" ? QueryResult.OfSqlite(folder.PathOf("facts.sqlite"), sql)
                : QueryResult.OfDuckDb(sql.Replace("'facts/", $"'{folder.PathOf("facts")}/").Replace("'data/", $"'{folder.PathOf("data")}/"));
            rows.Rows.ShouldNotBeEmpty(sql);
            return $"```{match.Groups["kind"].Value}\n{sql}```\n\n```result\n{rows}```\n";
        });
        expected = Block(expected, "views", Views());
        expected = Block(expected, "tables", Tables());

        if (expected != page && Environment.GetEnvironmentVariable("CORPUS_REWRITE") == "1")
        {
            File.WriteAllText(Path, expected);
            return;
        }

        page.ShouldBe(expected);
    }

    private static string Block(string page, string name, string text) =>
        new Regex($"<!-- {name} -->\n[^\0]*?<!-- end -->", RegexOptions.NonBacktracking).Replace(page, _ => $"<!-- {name} -->\n{text}<!-- end -->");

    private static string Views()
    {
        var text = new StringBuilder("| View | |\n|---|---|\n");
        foreach (var (name, summary, _) in SqliteSchema.Views)
        {
            text.Append($"| `{name}` | {summary} |\n");
        }

        return text.Append("| `search` | the names of entities, the titles of sources and the quotes: ")
            .Append("`text`, `kind` (`label`, `alias`, `title`, `quote`), `entity`, `fact`, `source` |\n").ToString();
    }

    private static string Tables()
    {
        var text = new StringBuilder();
        foreach (var table in ExportTables.All)
        {
            text.Append($"\n### `{table.Name}`\n\n{table.Summary}\n\n| Column | Type | |\n|---|---|---|\n");
            for (var place = 0; place < table.Columns.Count; place++)
            {
                var column = table.Columns[place];
                var name = place < table.Key ? $"**`{column.Name}`**" : $"`{column.Name}`";
                var type = column.Type.ToString().ToLowerInvariant() + (column.IsRequired ? "" : " or null") + (column.IsForColumns ? ", Parquet" : "");
                text.Append($"| {name} | {type} | {column.Summary} |\n");
            }

            if (table.ForeignKeys.Count > 0)
            {
                var keys = table.ForeignKeys.Select(static key => $"`{key.Table}` ({string.Join(", ", key.Columns.Select(static column => $"`{column}`"))})");
                text.Append($"\nRefers to {string.Join(", ", keys)}.\n");
            }
        }

        return text.Append('\n').ToString();
    }

    [GeneratedRegex("```(?<kind>sql|duckdb)\n(?<sql>(?:[^`]|`(?!``))*?)```\n\n```result\n(?:[^`]|`(?!``))*?```\n")]
    private static partial Regex Query();
}
