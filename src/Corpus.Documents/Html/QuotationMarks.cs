using System.Collections.Frozen;

namespace Corpus.Documents.Html;

/// <summary>The marks that browsers print around a <c>q</c>, by the page's language: outer, then inner.</summary>
internal static class QuotationMarks
{
    private static readonly FrozenDictionary<string, string> Marks = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["bg"] = "\u201E\u201C\u201E\u201C",
        ["cs"] = "\u201E\u201C\u201A\u2018",
        ["da"] = "\u201D\u201D\u2019\u2019",
        ["de"] = "\u201E\u201C\u201A\u2018",
        ["el"] = "\u00AB\u00BB\u201C\u201D",
        ["es"] = "\u00AB\u00BB\u201C\u201D",
        ["fa"] = "\u00AB\u00BB\u2039\u203A",
        ["fi"] = "\u201D\u201D\u2019\u2019",
        ["fr"] = "\u00AB\u00BB\u00AB\u00BB",
        ["hu"] = "\u201E\u201D\u00BB\u00AB",
        ["it"] = "\u00AB\u00BB\u201C\u201D",
        ["ja"] = "\u300C\u300D\u300E\u300F",
        ["no"] = "\u00AB\u00BB\u2018\u2019",
        ["pl"] = "\u201E\u201D\u00AB\u00BB",
        ["pt"] = "\u201C\u201D\u2018\u2019",
        ["ro"] = "\u201E\u201D\u00AB\u00BB",
        ["ru"] = "\u00AB\u00BB\u201E\u201C",
        ["sv"] = "\u201D\u201D\u2019\u2019",
        ["uk"] = "\u00AB\u00BB\u201E\u201C",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static (char Open, char Close) Of(string? language, int depth)
    {
        var marks = Marks.GetValueOrDefault((language ?? "").Split('-')[0], "\u201C\u201D\u2018\u2019");
        return depth % 2 == 0 ? (marks[0], marks[1]) : (marks[2], marks[3]);
    }
}
