using Corpus.Documents.Formats;
using Corpus.Documents.Packages;

namespace Corpus.Documents.Tables;

/// <summary>The formats of tables. Workbooks with macros and templates are the same to read: macros are not run.</summary>
internal static class TableFormats
{
    public static ReadableFormat Xlsx { get; } = new(
        "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx", ".xlsm", ".xltx", ".xltm"], XlsxReader.Read)
    {
        Recognizes = static bytes => PackageKind.HasFolder(bytes, "xl/"),
    };

    public static ReadableFormat Xls { get; } = new("xls", "application/vnd.ms-excel", [".xls", ".xlt"], XlsReader.Read)
    {
        Recognizes = CompoundFile.HasWorkbook,
    };

    public static ReadableFormat Csv { get; } = new("csv", "text/csv", [".csv"], CsvReader.Read);

    public static ReadableFormat Tsv { get; } = new("tsv", "text/tab-separated-values", [".tsv", ".tab"], CsvReader.ReadTabs);
}
