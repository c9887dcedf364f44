namespace Corpus.Cli.Export.Tables;

// A family in one file: a table and what it is made of.

/// <summary>What the cells of a column are; in .NET, the type that a row has there.</summary>
internal enum ColumnType
{
    /// <summary><see cref="string"/>.</summary>
    Text,

    /// <summary><see cref="long"/>.</summary>
    Integer,

    /// <summary><see cref="double"/>.</summary>
    Number,

    /// <summary><see cref="decimal"/>.</summary>
    Decimal,

    /// <summary><see cref="bool"/>.</summary>
    Boolean,

    /// <summary><see cref="DateOnly"/>.</summary>
    Date,
}

/// <param name="Name">As SQL says it.</param>
/// <param name="Type">What its cells are.</param>
/// <param name="Summary">What it says, for docs/exports.md.</param>
internal sealed record ExportColumn(string Name, ColumnType Type, string Summary)
{
    /// <summary>Whether every row has it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>
    /// Whether it repeats what another table says, or has no type in SQLite. Programs that read columns pay nothing for it and save a join; a database has
    /// views.
    /// </summary>
    public bool IsForColumns { get; init; }
}

/// <param name="Columns">Those that refer, in order.</param>
/// <param name="Table">Whose key they are.</param>
internal sealed record ForeignKey(IReadOnlyList<string> Columns, string Table);

/// <param name="Name">As SQL says it; the file of Parquet has the same.</param>
/// <param name="Summary">What a row is, for docs/exports.md.</param>
/// <param name="Key">How many of the first columns are the primary key.</param>
/// <param name="Columns">In the order in which rows have them.</param>
internal sealed record ExportTable(string Name, string Summary, int Key, IReadOnlyList<ExportColumn> Columns)
{
    public IReadOnlyList<ForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>Columns by which people look rows up, besides the key.</summary>
    public IReadOnlyList<string> Indexed { get; init; } = [];
}

/// <summary>Takes the rows of all tables, those of each in the order of its key or of the corpus.</summary>
internal interface IRowSink
{
    /// <param name="row">A cell for each column of the table; null where there is none.</param>
    void Add(ExportTable table, object?[] row);
}
