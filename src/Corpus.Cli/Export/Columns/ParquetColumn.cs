using Corpus.Cli.Export.Tables;
using Parquet;
using Parquet.Schema;

namespace Corpus.Cli.Export.Columns;

/// <summary>The cells of a column that are not written yet.</summary>
internal abstract class ParquetColumn(DataField written)
{
    /// <summary>What the file says of the column.</summary>
    public DataField Field => written;

    public static ParquetColumn Of(ExportColumn column) => column.Type switch
    {
        ColumnType.Integer => Values<long>(column),
        ColumnType.Number => Values<double>(column),
        ColumnType.Boolean => Values<bool>(column),
        ColumnType.Date => Values<DateOnly>(column),
        ColumnType.Decimal => new ValueColumn<decimal>(
            new DecimalDataField(column.Name, TypedValue.Precision, TypedValue.Scale, isNullable: !column.IsRequired)),
        _ => new TextColumn(new DataField(column.Name, typeof(string), isNullable: !column.IsRequired)),
    };

    public abstract void Add(object? cell);

    /// <summary>Writes the cells into a group and forgets them.</summary>
    public abstract void Write(ParquetRowGroupWriter group);

    private static ValueColumn<T> Values<T>(ExportColumn column)
        where T : struct => new(new DataField(column.Name, typeof(T), isNullable: !column.IsRequired));

    private sealed class TextColumn(DataField field) : ParquetColumn(field)
    {
        private readonly List<string?> _cells = [];

        public override void Add(object? cell) => _cells.Add((string?)cell);

        public override void Write(ParquetRowGroupWriter group)
        {
            group.WriteAsync(Field, _cells!).GetAwaiter().GetResult();
            _cells.Clear();
        }
    }

    private sealed class ValueColumn<T>(DataField field) : ParquetColumn(field)
        where T : struct
    {
        private readonly List<T?> _cells = [];

        public override void Add(object? cell) => _cells.Add((T?)cell);

        public override void Write(ParquetRowGroupWriter group)
        {
            if (Field.IsNullable)
            {
                group.WriteAsync<T>(Field, _cells.ToArray()).GetAwaiter().GetResult();
            }
            else
            {
                group.WriteAsync<T>(Field, _cells.ConvertAll(static cell => cell!.Value).ToArray()).GetAwaiter().GetResult();
            }

            _cells.Clear();
        }
    }
}
