using System.Globalization;
using Corpus.Cli.Checking;
using Corpus.Language.Model;

namespace Corpus.Cli.Export.Bibliographies;

/// <summary>The sources as BibTeX, in entries and fields that the oldest styles know; what newer ones know besides is in `date` and `urldate`.</summary>
internal static class BibTexExport
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static void Write(CheckedCorpus corpus, TextWriter output)
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var isFirst = true;
        foreach (var source in ExportedFact.Sources(corpus))
        {
            output.Write(isFirst ? "" : "\n");
            isFirst = false;
            WriteEntry(output, Key(source.MemberName, keys), source);
        }
    }

    private static void WriteEntry(TextWriter output, string key, SourceModel source)
    {
        var isReport = SourceKinds.Of(source) == SourceKind.Report;
        output.Write($"@{(isReport ? "techreport" : "misc")}{{{key}");
        Field("title", BibTexText.Name(source.Title));
        Field("author", source.Authors.Count == 0 ? null : string.Join(" and ", source.Authors.Select(BibTexText.Name)));
        Field(isReport ? "institution" : "publisher", BibTexText.Of(source.Publisher));
        if (EdtfDate.TryParse(source.Issued, out var issued) && issued.Year is { } year)
        {
            Field("year", year.ToString(CultureInfo.InvariantCulture));
            if (issued.Month is { } month)
            {
                output.Write($",\n  month = {Months[month - 1]}");
            }
        }

        // Where year and month say all, nothing is said twice.
        Field("date", source.Issued is { Length: > 7 } || (source.Issued is not null && IsMoreThanMonth(issued)) ? BibTexText.Date(source.Issued) : null);
        Field("url", BibTexText.Address(source.Url));
        Field("urldate", BibTexText.Date(source.Retrieved));
        Field("language", BibTexText.Of(ExportedFact.LanguageOf(source)));
        output.Write("\n}\n");

        void Field(string name, string? value) => output.Write(string.IsNullOrEmpty(value) ? "" : $",\n  {name} = {{{value}}}");
    }

    private static bool IsMoreThanMonth(EdtfDate date) =>
        date.IsApproximate || date.IsUncertain || date.HasUnspecifiedDigits || date.Season is not null || date.Year is null;

    /// <summary>BibTeX does not tell capital letters of a key from small ones.</summary>
    private static string Key(string name, HashSet<string> keys)
    {
        var key = name;
        for (var number = 2; !keys.Add(key); number++)
        {
            key = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return key;
    }
}
