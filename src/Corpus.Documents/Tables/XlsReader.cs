using System.Globalization;
using System.Text;
using Corpus.Documents.Packages;
using Corpus.Documents.Tables.NumberFormats;
using Corpus.Documents.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Corpus.Documents.Tables;

/// <summary>Reads workbooks of Excel before 2007 (BIFF).</summary>
internal static class XlsReader
{
    public static Extraction Read(ReadOnlyMemory<byte> bytes, ExtractionOptions options, CancellationToken cancellation) =>
        GuardedReading.Run("XLS workbook", options, cancellation, allowance => Read(bytes, options, allowance));

    private static Extraction Read(ReadOnlyMemory<byte> bytes, ExtractionOptions options, Allowance allowance)
    {
        if (CompoundFile.IsEncrypted(bytes))
        {
            return CompoundFile.NeedsPassword;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            using var reader = ExcelReaderFactory.CreateBinaryReader(
                OpenPackage.OpenStream(bytes), new() { FallbackEncoding = Encoding.GetEncoding("windows-1252") });
            return Read(reader, options, allowance);
        }
        catch (InvalidPasswordException)
        {
            return CompoundFile.NeedsPassword;
        }
    }

    private static Extraction Read(IExcelDataReader reader, ExtractionOptions options, Allowance allowance)
    {
        var output = new WorkbookOutput("xls", options, allowance);
        var formats = new Dictionary<string, NumberFormat>(StringComparer.Ordinal);
        var sheet = 0;
        do
        {
            if (reader.VisibleState == "visible")
            {
                ReadSheet(reader, output, formats, allowance);
            }
            else
            {
                output.HideSheet(reader.Name);
            }

            options.Progress?.Invoke(++sheet, reader.ResultsCount);
        }
        while (reader.NextResult());

        return output.Finish(static _ => DocumentProperties.None);
    }

    private static void ReadSheet(IExcelDataReader reader, WorkbookOutput output, Dictionary<string, NumberFormat> formats, Allowance allowance)
    {
        var merges = (reader.MergeCells ?? []).Select(static range => new MergedArea(range.FromRow, range.FromColumn, range.ToRow, range.ToColumn));
        var grid = output.BeginSheet(reader.Name, merges, static _ => false);
        var hiddenColumns = new HashSet<int>();
        for (var row = 0; reader.Read(); row++)
        {
            allowance.Check();
            if (reader.RowHeight == 0)
            {
                grid.SkipRow();
                if (Enumerable.Range(0, reader.FieldCount).Any(column => reader.GetValue(column) is not null))
                {
                    output.HideRow();
                }

                continue;
            }

            grid.BeginRow(row);
            for (var column = 0; column < reader.FieldCount; column++)
            {
                var (text, raw, isValue) = Show(reader, column, formats);
                if (text.Length > 0 && reader.GetColumnWidth(column) == 0)
                {
                    hiddenColumns.Add(column);
                    continue;
                }

                grid.Add(column, text, isValue);
                output.Explain(raw, text);
            }
        }

        output.HideColumns(hiddenColumns.Count);
        grid.Finish();
    }

    private static (string Text, string Raw, bool IsValue) Show(IExcelDataReader reader, int column, Dictionary<string, NumberFormat> formats)
    {
        switch (reader.GetValue(column))
        {
            case string text:
                return (Format(reader, column, formats).ShowText(text), text, ValueText.Is(text));
            case bool truth:
                return (truth ? "TRUE" : "FALSE", truth ? "1" : "0", true);
            case DateTime date:
                // Whatever the workbook's calendar is, the date is right; so it is shown in that which begins with 1900.
                return Number(SerialDate.Of(date, is1904: false));
            case TimeSpan time:
                return Number(time.TotalDays);
            case IConvertible number:
                return Number(number.ToDouble(CultureInfo.InvariantCulture));
            default:
                return ("", "", false);
        }

        (string, string, bool) Number(double value) =>
            (Format(reader, column, formats).Show(value, is1904: false), value.ToString("R", CultureInfo.InvariantCulture), true);
    }

    private static NumberFormat Format(IExcelDataReader reader, int column, Dictionary<string, NumberFormat> formats)
    {
        // A workbook repeats the codes of the numbers that are known; only of those for money is it to be believed.
        var id = reader.GetNumberFormatIndex(column);
        var code = BuiltInFormats.IsFixed(id) ? BuiltInFormats.Of(id) : reader.GetNumberFormatString(column) ?? "General";
        if (!formats.TryGetValue(code, out var format))
        {
            formats.Add(code, format = NumberFormat.Parse(code));
        }

        return format;
    }
}
