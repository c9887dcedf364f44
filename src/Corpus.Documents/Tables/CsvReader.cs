using System.Globalization;
using Corpus.Documents.Text;
using Sylvan.Data.Csv;

namespace Corpus.Documents.Tables;

/// <summary>Reads tables in text files: RFC 4180, and what calls itself so.</summary>
internal static class CsvReader
{
    private const string CellsStep = "cells 1";
    private const int BufferSize = 1 << 16;
    private const int RowsBetweenReports = 1000;

    private static readonly string[] Steps = [CellsStep, "headers 1"];

    public static Extraction Read(ReadOnlyMemory<byte> bytes, ExtractionOptions options, CancellationToken cancellation) =>
        GuardedReading.Run("CSV file", options, cancellation, allowance => Read("csv", bytes, options, allowance, null));

    /// <summary>Reads a file whose ending says that tabs are between its cells.</summary>
    public static Extraction ReadTabs(ReadOnlyMemory<byte> bytes, ExtractionOptions options, CancellationToken cancellation) =>
        GuardedReading.Run("TSV file", options, cancellation, allowance => Read("tsv", bytes, options, allowance, '\t'));

    private static Extraction Read(string format, ReadOnlyMemory<byte> bytes, ExtractionOptions options, Allowance allowance, char? usual)
    {
        var decoded = TextDecoder.Decode(bytes.Span, options.Encoding);

        // What went through two programs that each write line ends has one too many.
        var text = decoded.Text.Replace("\r\r\n", "\n", StringComparison.Ordinal);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return new ExtractionRefusal(
                RefusalKind.Unreadable,
                "has bytes that are no text in its encoding",
                "save it as “CSV UTF-8”, or give its --encoding: utf-16le is the usual one of such files");
        }

        // Nothing but a longer text can come out of it.
        allowance.CheckCharacters(text.Length / 2);
        var declared = Declared(ref text);
        var delimiter = options.Delimiter ?? declared ?? usual ?? DelimiterFinder.Find(text);
        var oddities = decoded.Oddities().ToList();
        var explained = new List<ExplainedLine>();
        string written;
        IReadOnlyList<DocumentCell> cells;
        try
        {
            (written, cells) = Write(StandardRows(text, delimiter), options, allowance, explained);
        }
        catch (CsvFormatException)
        {
            explained.Clear();
            oddities.Add("A quotation mark stands within a cell and is not doubled. It was taken as it is; look whether the cells around it are right.");
            (written, cells) = Write(LooseCsv.Rows(text, delimiter, allowance), options, allowance, explained);
        }

        return written.Length == 0
            ? new ExtractionRefusal(RefusalKind.NoText, "has no text", "look whether it is the right file")
            : new ExtractedDocument(
                written, cells, DocumentProperties.None, new(format, Steps, [.. Choices(options)]), new(null, [], oddities))
            {
                Lines = explained,
            };
    }

    private static (string Text, IReadOnlyList<DocumentCell> Cells) Write(
        IEnumerable<IEnumerable<string>> rows, ExtractionOptions options, Allowance allowance, List<ExplainedLine> explained)
    {
        var writer = new DocumentTextWriter(allowance);
        var grid = new SheetGrid(new GridWriter(writer, allowance), new SheetMerges([], allowance), allowance, static _ => false);
        var row = 0;
        foreach (var cells in rows)
        {
            allowance.Check();
            if (row % RowsBetweenReports == RowsBetweenReports - 1)
            {
                options.Progress?.Invoke(row + 1, 0);
            }

            grid.BeginRow(row++);
            var column = 0;
            foreach (var cell in cells)
            {
                grid.Add(column++, cell, ValueText.Is(cell));
                if (options.Explains && cell.AsSpan().ContainsAny('\r', '\n'))
                {
                    explained.Add(new(null, cell, CellsStep, DocumentTextWriter.Line(cell)));
                }
            }
        }

        grid.Finish();
        return writer.Finish();
    }

    private static IEnumerable<IEnumerable<string>> StandardRows(string text, char delimiter)
    {
        using var reader = CsvDataReader.Create(new StringReader(text), OptionsFor(delimiter));
        while (reader.Read())
        {
            yield return Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString);
        }
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
