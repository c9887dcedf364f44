using Corpus.Cli.Export.Tables;

namespace Corpus.Cli.Export.Databases;

/// <summary>The statements that make an empty database of the tables, and the views and the index of words that stand on top of them.</summary>
internal static class SqliteSchema
{
    /// <summary>In the header of the file, so that `file` and other programs know it: “Crps”.</summary>
    public const int ApplicationId = 0x43727073;

    /// <summary>
    /// What people ask, each as a view. No view sorts or limits, so that whoever asks says in which order; none uses what SQLite learnt after strict tables,
    /// which came with 3.37.
    /// </summary>
    public static readonly IReadOnlyList<(string Name, string Summary, string Query)> Views =
    [
        ("fact_list", "every fact in a row, the values of a list in one text with `; ` between", """
            SELECT f.fact, f.entity, e.label, e.type, f.property,
              (SELECT group_concat(value, '; ') FROM (SELECT value FROM fact_values AS v WHERE v.fact = f.fact AND v.statement = 0 ORDER BY v.number)) AS value,
              p.unit, s.comparator, s.modality, s.as_of, s.valid_from, s.valid_until, f.status
            FROM facts AS f
            JOIN entities AS e ON e.entity = f.entity
            JOIN properties AS p ON p.declaring_type = f.declaring_type AND p.property = f.property
            JOIN statements AS s ON s.fact = f.fact AND s.statement = 0
            """),
        ("said", "what a statement says, the values of a list in one text: `fact_list` for claims and single values, too", """
            SELECT s.fact, s.statement, s.kind, s.holds, f.entity, e.label, f.property,
              (SELECT group_concat(value, '; ')
               FROM (SELECT value FROM fact_values AS v WHERE v.fact = s.fact AND v.statement = s.statement ORDER BY v.number)) AS value,
              p.unit, s.comparator, s.modality, s.as_of, s.valid_from, s.valid_until, s.rank, f.status
            FROM statements AS s
            JOIN facts AS f ON f.fact = s.fact
            JOIN entities AS e ON e.entity = f.entity
            JOIN properties AS p ON p.declaring_type = f.declaring_type AND p.property = f.property
            """),
        ("says", "what X says of Y: `who` is a source that is cited for it, or whoever claims or reports it; a row for each quote", """
            SELECT c.source AS who, 'source' AS role, t.entity, t.label, t.property, t.value, t.unit, t.comparator, t.modality, t.holds, t.status, t.fact,
              t.statement, c.source, c.quote, c.page
            FROM citations AS c
            JOIN said AS t ON t.fact = c.fact AND t.statement = c.statement
            WHERE c.inference = 0
            UNION ALL
            SELECT w.claimant, w.role, t.entity, t.label, t.property, t.value, t.unit, t.comparator, t.modality, t.holds, t.status, t.fact,
              t.statement, c.source, c.quote, c.page
            FROM claimants AS w
            JOIN said AS t ON t.fact = w.fact AND t.statement = w.statement
            LEFT JOIN citations AS c ON c.fact = w.fact AND c.statement = w.statement AND c.inference = 0
            """),
        ("rests_on", "what rests on source S: the facts that cite it (`is_direct` is 1), and those that follow from these, by inference, by computation or as the other side", """
            WITH RECURSIVE
              follows (fact, ground) AS (
                SELECT fact, premise FROM premises
                UNION SELECT fact, input FROM derivation_inputs
                UNION SELECT fact, mirror_of FROM statements WHERE mirror_of IS NOT NULL),
              resting (source, fact, is_direct) AS (
                SELECT DISTINCT source, fact, 1 FROM citations
                UNION SELECT r.source, f.fact, 0 FROM resting AS r JOIN follows AS f ON f.ground = r.fact)
            SELECT r.source, r.fact, max(r.is_direct) AS is_direct, l.entity, l.label, l.property, l.value, l.unit, l.status
            FROM resting AS r
            JOIN fact_list AS l ON l.fact = r.fact
            GROUP BY r.source, r.fact
            """),
        ("disputed", "what is disputed: a row for each claim of a fact on which the claims differ, with who makes it", """
            SELECT t.fact, t.statement AS claim, t.entity, t.label, t.property, t.value, t.unit, t.comparator, t.modality, t.rank,
              (SELECT group_concat(claimant, '; ') FROM (SELECT claimant FROM claimants AS w
               WHERE w.fact = t.fact AND w.statement = t.statement AND w.role = 'claimed' ORDER BY w.number)) AS claimed_by,
              (SELECT group_concat(source, '; ') FROM (SELECT DISTINCT source FROM citations AS c
               WHERE c.fact = t.fact AND c.statement = t.statement ORDER BY source)) AS sources
            FROM said AS t
            WHERE t.status = 'disputed' AND t.kind = 'claim'
            """),
    ];

    /// <summary>Names of entities, titles of sources and quotes in one index. Marks on letters make no difference, nor does case.</summary>
    public const string Search = """
        CREATE VIRTUAL TABLE search USING fts5(text, kind UNINDEXED, entity UNINDEXED, fact UNINDEXED, source UNINDEXED, tokenize = 'unicode61 remove_diacritics 2');
        INSERT INTO search(text, kind, entity) SELECT name, kind, entity FROM entity_names ORDER BY entity, number;
        INSERT INTO search(text, kind, source) SELECT title, 'title', source FROM sources WHERE title IS NOT NULL ORDER BY source;
        INSERT INTO search(text, kind, entity, fact, source)
          SELECT c.quote, 'quote', f.entity, c.fact, c.source FROM citations AS c JOIN facts AS f ON f.fact = c.fact ORDER BY c.fact, c.statement, c.inference, c.number;
        INSERT INTO search(search) VALUES ('optimize');
        """;

    /// <summary>Keys are in the table itself, and a cell is of its type: what a reader finds there is what was meant.</summary>
    public static string Create(ExportTable table)
    {
        IEnumerable<string> lines =
        [
            .. ColumnsOf(table).Select(Column),
            $"PRIMARY KEY ({string.Join(", ", table.Columns.Take(table.Key).Select(static column => column.Name))})",
            .. table.ForeignKeys.Select(static key => $"FOREIGN KEY ({string.Join(", ", key.Columns)}) REFERENCES {key.Table}"),
        ];
        return $"CREATE TABLE {table.Name} (\n  {string.Join(",\n  ", lines)}\n) STRICT, WITHOUT ROWID";
    }

    public static IEnumerable<string> Indices(ExportTable table) =>
        table.Indexed.Select(column => $"CREATE INDEX {table.Name}_by_{column} ON {table.Name} ({column})");

    public static IEnumerable<ExportColumn> ColumnsOf(ExportTable table) => table.Columns.Where(static column => !column.IsForColumns);

    private static string Column(ExportColumn column)
    {
        var check = column.Type == ColumnType.Boolean ? $" CHECK ({column.Name} IN (0, 1))" : "";
        return $"{column.Name} {TypeOf(column.Type)}{(column.IsRequired ? " NOT NULL" : "")}{check}";
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer or ColumnType.Boolean => "INTEGER",
        ColumnType.Number => "REAL",
        _ => "TEXT",
    };
}
