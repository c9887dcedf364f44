using Corpus.Language.Model;

namespace Corpus.Cli.Export.Bibliographies;

/// <summary>What a source is, as far as its record says: a record has no word for it, but names the file that the text was taken from.</summary>
internal enum SourceKind
{
    Document,
    WebPage,
    Report,
    DataSet,
}

internal static class SourceKinds
{
    private static readonly HashSet<string> Tables = new(StringComparer.OrdinalIgnoreCase)
    {
        "text/csv", "text/tab-separated-values", "application/vnd.ms-excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.oasis.opendocument.spreadsheet",
    };

    private static readonly HashSet<string> Pages = new(StringComparer.OrdinalIgnoreCase) { "text/html", "application/xhtml+xml" };

    public static SourceKind Of(SourceModel source) => source.Original?.MediaType switch
    {
        { } type when Tables.Contains(type) => SourceKind.DataSet,
        { } type when Pages.Contains(type) => SourceKind.WebPage,
        null when source.Url is not null => SourceKind.WebPage,
        not null when source.Publisher is not null => SourceKind.Report,
        _ => SourceKind.Document,
    };
}
