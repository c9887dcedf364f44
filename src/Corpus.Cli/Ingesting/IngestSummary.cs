using Corpus.Cli.Records;

namespace Corpus.Cli.Ingesting;

/// <summary>What a person wants to know of a document that was ingested.</summary>
internal static class IngestSummary
{
    public static IEnumerable<string> Lines(IngestedDocument document, RecordChange change, RecordFolder records)
    {
        var summary = document.Extracted.Summary;
        if (summary.Removed.Count > 0)
        {
            yield return "taken out: "
                + string.Join(", ", summary.Removed.Select(static removed => FormattableString.Invariant($"{removed.Key} ({removed.Value})")));
        }

        foreach (var oddity in summary.Oddities)
        {
            yield return "look at: " + oddity;
        }

        if (change.Outcome == RecordOutcome.Created && Language(document) is { } language)
        {
            yield return "look at: " + language;
        }

        var sha256 = document.Original.Sha256;
        foreach (var other in records.All.Where(other => other.Id != change.Id && RecordFile.Field(other.Source, "original", "sha256") == sha256))
        {
            yield return $"look at: {other.Id} is a record of the same file";
        }

        foreach (var line in change.More)
        {
            yield return line;
        }
    }

    /// <summary>A doubt about the language by which the quotes will be checked.</summary>
    private static string? Language(IngestedDocument document)
    {
        if (document.DoubtedLanguage is { } doubted)
        {
            return $"the document says that its language is `{doubted}`, in which it is not written, so the record does not say it; add `language` by hand";
        }

        return document.Language is null && LanguageDoubt.IsForeign(document.Extracted.Text)
            ? "the document does not say its language, so its quotes are checked in that of the corpus; if that is another one, delete the record and its " +
                "fingerprint, and run this again with --language"
            : null;
    }
}
