using System.IO.Compression;
using Corpus.Cli.Export.Tables;
using Parquet;
using Parquet.Schema;

namespace Corpus.Cli.Export.Columns;

/// <summary>Writes the rows of one table into one file.</summary>
internal sealed class ParquetTable : IDisposable
{
    /// <summary>Few enough for the memory of a small machine, and enough for whoever reads a group at a time.</summary>
    private const int MostRows = 50_000;

    /// <summary>Quotes can be long.</summary>
    private const long MostCharacters = 16L * 1024 * 1024;

    // Snappy, which is the usual, gives other bytes on processors that have other instructions; this does not. The smallest size, which the library would
    // choose, takes more time than all the rest and saves a sixth.
    private static readonly ParquetOptions Options = new() { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Optimal };

    private readonly ParquetColumn[] _columns;
    private readonly Stream _stream;
    private readonly ParquetWriter _writer;
    private int _rows;
    private long _characters;

    public ParquetTable(ExportTable table, Stream stream)
    {
        Table = table;
        _stream = stream;
        _columns = [.. table.Columns.Select(ParquetColumn.Of)];
        // Nothing here waits for anything but the file.
        _writer = ParquetWriter.CreateAsync(new ParquetSchema(_columns.Select(static column => column.Field)), stream, Options).GetAwaiter().GetResult();
    }

    public ExportTable Table { get; }

    public void Add(object?[] row)
    {
        for (var place = 0; place < row.Length; place++)
        {
            _columns[place].Add(row[place]);
            _characters += (row[place] as string)?.Length ?? 0;
        }

        if (++_rows == MostRows || _characters >= MostCharacters)
        {
            WriteGroup();
        }
    }

    public void Finish()
    {
        if (_rows > 0)
        {
            WriteGroup();
        }

        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _stream.Flush();
    }

    public void Dispose() => _stream.Dispose();

    private void WriteGroup()
    {
        using var group = _writer.CreateRowGroup();
        foreach (var column in _columns)
        {
            column.Write(group);
        }

        group.CompleteValidate();
        (_rows, _characters) = (0, 0);
    }
}
