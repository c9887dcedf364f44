using System.Globalization;
using Corpus.Documents.Text;
using Sylvan.Data.Csv;

namespace Corpus.Documents.Tables;

/// <summary>Reads tables in text files: RFC 4180, and what calls itself so.</summary>
internal static class CsvReader
{
    private const string CellsStep = "cells 1";
    private const int BufferSize = 1 << 16;

    private static readonly string[] Steps = [CellsStep, "headers 1"];

    public static Extraction Read(ReadOnlyMemory<byte> bytes, ExtractionOptions options, CancellationToken cancellation) =>
        GuardedReading.Run("CSV file", options, cancellation, allowance => Read("csv", bytes, options, allowance, null));

    /// <summary>Reads a file whose ending says that tabs are between its cells.</summary>
    public static Extraction ReadTabs(ReadOnlyMemory<byte> bytes, ExtractionOptions options, CancellationToken cancellation) =>
        GuardedReading.Run("TSV file", options, cancellation, allowance => Read("tsv", bytes, options, allowance, '\t'));

    private static Extraction Read(string format, ReadOnlyMemory<byte> bytes, ExtractionOptions options, Allowance allowance, char? usual)
    {
        var decoded = TextDecoder.Decode(bytes.Span, options.Encoding);
        var text = decoded.Text;
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return new ExtractionRefusal(
                RefusalKind.Unreadable, "has bytes that are no text in its encoding", "save it as “CSV UTF-8”, or give its --encoding: utf-16le is the usual one of such files");
        }

        // Nothing but a longer text can come out of it.
        allowance.CheckCharacters(text.Length / 2);
        var declared = Declared(ref text);
        var delimiter = options.Delimiter ?? declared ?? usual ?? DelimiterFinder.Find(text);
        var writer = new DocumentTextWriter(allowance);
        var grid = new SheetGrid(new GridWriter(writer, allowance), new SheetMerges([], allowance), allowance, static _ => false);
        var explained = new List<ExplainedLine>();
        using (var reader = CsvDataReader.Create(new StringReader(text), OptionsFor(delimiter)))
        {
            var row = 0;
            while (reader.Read())
            {
                allowance.Check();
                grid.BeginRow(row++);
                for (var column = 0; column < reader.RowFieldCount; column++)
                {
                    var cell = reader.GetString(column);
                    grid.Add(column, cell, ValueText.Is(cell));
                    if (options.Explains && cell.AsSpan().ContainsAny('\r', '\n'))
                    {
                        explained.Add(new(null, cell, CellsStep, DocumentTextWriter.Line(cell)));
                    }
                }
            }
        }

        grid.Finish();
        var (written, cells) = writer.Finish();
        return written.Length == 0
            ? new ExtractionRefusal(RefusalKind.NoText, "has no text", "look whether it is the right file")
            : new ExtractedDocument(
                written, cells, DocumentProperties.None, new(format, Steps, [.. Choices(options)]), new(null, [], [.. decoded.Oddities()])) { Lines = explained };
    }

    private static CsvDataReaderOptions OptionsFor(char delimiter) => new()
    {
        HasHeaders = false,
        Delimiter = delimiter,
        Quote = '"',
        Escape = '"',
        Culture = CultureInfo.InvariantCulture,
        BufferSize = BufferSize,
        MaxBufferSize = int.MaxValue / 4,
        ResultSetMode = ResultSetMode.SingleResult,
    };

    /// <summary>What the first line says in the way of Excel, <c>sep=;</c>; the line is no data.</summary>
    private static char? Declared(ref string text)
    {
        const string Mark = "sep=";
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        if (end != Mark.Length + 1 || !text.StartsWith(Mark, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var delimiter = text[Mark.Length];
        text = text[end..].TrimStart('\r', '\n');
        return delimiter;
    }

    private static IEnumerable<KeyValuePair<string, string>> Choices(ExtractionOptions options)
    {
        if (options.Encoding is { } encoding)
        {
            yield return new("encoding", encoding);
        }

        if (options.Delimiter is { } delimiter)
        {
            yield return new("delimiter", delimiter == '\t' ? "tab" : delimiter.ToString());
        }
    }
}
